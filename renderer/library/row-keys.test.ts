import { describe, expect, it } from 'vitest';
import { nextRow } from './row-keys.ts';

describe('nextRow', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 8],
    ['PageUp', 3, 0],
    ['Home', 7, 0],
    ['End', 1, 9],
  ])('%s leads from %i to %i', (chord, from, to) => expect(nextRow(chord, from, 10, 5)).toBe(to));

  it('is nothing for other keys and in an empty table', () => {
    expect(nextRow('Enter', 0, 10, 5)).toBeNull();
    expect(nextRow('ArrowDown', 0, 0, 5)).toBeNull();
  });
});
