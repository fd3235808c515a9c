import { expect, test } from 'vitest';
import { markOf, tailOfMark } from './mark.ts';

test('a mark is a letter for its kind and the last 40 bits of the id', () => {
  const id = '0199aa00-0000-7000-8000-3f9a27c41b08';
  expect(markOf('quotation', id)).toBe('QK8KW86R8');
  expect(markOf('figure', id)).toBe('FK8KW86R8');
  expect(markOf('article', '0199aa00-0000-7000-8000-000000000001')).toBe('A00000001');
  expect(markOf('pivot', '0199aa00-0000-7000-8000-00ffffffffff')).toBe('PZZZZZZZZ');
});

test('what is no UUID has no mark', () => {
  expect(() => markOf('figure', 'seventeen')).toThrow(RangeError);
});

test('a mark leads back to the end of its id', () => {
  for (const id of [
    '0199aa00-0000-7000-8000-3f9a27c41b08',
    '0199aa00-0000-7000-8000-000000000001',
  ]) {
    expect(tailOfMark(markOf('quotation', id))).toBe(id.slice(-10));
  }
  expect(() => tailOfMark('QILOU')).toThrow(RangeError);
});
