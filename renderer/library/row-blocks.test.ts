import { expect, test } from 'vitest';
import { blocksInView } from './row-blocks.ts';

test('the blocks in view and the one that comes next are known, and that of the current row', () => {
  expect(blocksInView({ first: 0, last: 20 }, 0, 100, Infinity)).toEqual([0]);
  expect(blocksInView({ first: 40, last: 60 }, 0, 100, Infinity)).toEqual([0, 1]);
  expect(blocksInView({ first: 99_970, last: 99_990 }, 99_999, 100, Infinity)).toEqual([999, 1000]);
  expect(blocksInView({ first: 5000, last: 5020 }, 3, 100, Infinity)).toEqual([0, 50]);
  expect(blocksInView({ first: 0, last: 20 }, -1, 100, Infinity)).toEqual([0]);
  expect(blocksInView({ first: 240, last: 259 }, 259, 100, 260)).toEqual([2]);
  expect(blocksInView({ first: 0, last: 20 }, -1, 100, 0)).toEqual([0]);
});
