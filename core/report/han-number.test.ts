import { expect, it } from 'vitest';
import { hanNumber } from './han-number.ts';

it.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [238, '二百三十八'],
  [1005, '一千零五'],
  [9999, '九千九百九十九'],
])('%d is %s', (value, text) => {
  expect(hanNumber(value)).toBe(text);
});

it.each([0, -1, 1.5, 10_000])('refuses %d', (value) => {
  expect(() => hanNumber(value)).toThrow(RangeError);
});
