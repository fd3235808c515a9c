import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Paced } from './paced.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first value is told at once, of those that follow fast the last one alone', () => {
  const told: number[] = [];
  const paced = new Paced<number>(60, (value) => told.push(value));
  for (const value of [1, 2, 3]) paced.next(value);
  expect(told).toEqual([1]);
  vi.advanceTimersByTime(60);
  expect(told).toEqual([1, 3]);
  paced.next(4);
  vi.advanceTimersByTime(60);
  expect(told).toEqual([1, 3, 4]);
  vi.advanceTimersByTime(60);
  paced.next(5);
  expect(told).toEqual([1, 3, 4, 5]);
  paced.next(6);
  paced.stop();
  vi.advanceTimersByTime(600);
  expect(told).toEqual([1, 3, 4, 5]);
});
