import { expect, test } from 'vitest';
import { DEFAULT_POINTS, pointsOf } from './points.ts';

test('an article counts by the level of its medium, twice where it leads the front page', () => {
  const points = (mediaLevel: string, position: string) =>
    pointsOf(DEFAULT_POINTS, { mediaLevel, position });
  expect(points('省', '')).toBe(7);
  expect(points('[省]', '头版头条')).toBe(14);
  expect(points('省', '头版')).toBe(7);
  expect(points('', '头版头条')).toBeNull();
  expect(points('[不详]', '')).toBeNull();
});
