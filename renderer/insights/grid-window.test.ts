import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as plainTest } from 'vitest';
import { nextCell, scrolledTo, windowOf } from './grid-window.ts';

const lengths = fc.record({
  count: fc.nat({ max: 2000 }),
  size: fc.integer({ min: 10, max: 100 }),
  from: fc.nat({ max: 20_000 }),
  length: fc.integer({ min: 100, max: 900 }),
});

describe('the part of a table that is in the document', () => {
  test.prop([lengths])('holds every box that is in view, and few others', (all) => {
    const { count, size, from, length } = all;
    const { first, end } = windowOf(count, size, from, length);
    for (let at = 0; at < count; at += 1) {
      const inView = (at + 1) * size > from && at * size < from + length;
      if (inView) expect(at >= first && at < end).toBe(true);
    }
    expect(end - first).toBeLessThanOrEqual(Math.ceil(length / size) + 8);
  });

  test.prop([fc.nat({ max: 500 }), lengths])('shows the current box after scrolling', (at, all) => {
    const fixed = 40;
    const place = scrolledTo(at, all.size, { from: all.from, length: all.length, fixed });
    const room = all.length - fixed;
    if (all.size > room) return;
    expect(at * all.size).toBeGreaterThanOrEqual(place);
    expect((at + 1) * all.size).toBeLessThanOrEqual(place + room);
  });
});

plainTest('arrows lead through the cells, to the totals before them, and stay within', () => {
  const size = { rows: 3, columns: 2 };
  const to = (chord: string, row: number, column: number) =>
    nextCell(chord, { row, column }, size, 2);
  expect(to('ArrowUp', 0, 0)).toEqual({ row: -1, column: 0 });
  expect(to('ArrowLeft', 0, 0)).toEqual({ row: 0, column: -1 });
  expect(to('ArrowRight', 0, 1)).toEqual({ row: 0, column: 1 });
  expect(to('PageDown', 0, 1)).toEqual({ row: 2, column: 1 });
  expect(to('Mod+End', -1, -1)).toEqual({ row: 2, column: 1 });
  expect(to('x', 0, 0)).toBeNull();
});
