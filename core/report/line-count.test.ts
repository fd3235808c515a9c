import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { emWidth } from './em-width.ts';
import { lineCount } from './line-count.ts';

test('counts full lines, whole words and what may not begin a line', () => {
  expect(lineCount('', 10)).toBe(1);
  expect(lineCount('一二三四五六七八九十', 10)).toBe(1);
  expect(lineCount('一二三四五六七八九十一', 10)).toBe(2);
  expect(lineCount('一二三四五六七八九十。', 10)).toBe(2);
  expect(lineCount('一\n二', 10)).toBe(2);
  expect(lineCount('一二三四五六七八abcdefgh', 10)).toBe(2);
});

test.prop([fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 4, max: 30 })], {
  numRuns: 100,
})('is never less than the width needs', (text, ems) => {
  const flat = text.replaceAll(/[\r\n]/gu, '');
  expect(lineCount(flat, ems) * ems).toBeGreaterThanOrEqual(emWidth(flat) - 0.001);
});
