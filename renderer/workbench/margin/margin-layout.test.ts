import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { gatherLines, layMargin } from './margin-layout.ts';

describe('layMargin', () => {
  const lines = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }).map((steps) => {
    let top = 0;
    return steps.map((step, at) => ({ top: (top += step), ids: [`n${at}`] }));
  });

  test.prop([lines, fc.nat(29), fc.integer({ min: 0, max: 150 })])(
    'never lets rows overlap, never lifts one above its line, and moves none without need',
    (list, open, openHeight) => {
      const rows = layMargin(list, 24, `n${open}`, openHeight);
      rows.forEach((row, at) => {
        const before = rows[at - 1];
        const bottom =
          before === undefined
            ? Number.NEGATIVE_INFINITY
            : before.top + 24 + (at - 1 === open ? openHeight : 0);
        expect(row.top).toBeGreaterThanOrEqual(row.lineTop);
        expect(row.top).toBeGreaterThanOrEqual(bottom);
        expect(row.top === row.lineTop || row.top - bottom <= 2).toBe(true);
      });
    },
  );

  it('sets every row beside its line where the lines leave room', () => {
    const rows = layMargin(
      [
        { top: 0, ids: ['a'] },
        { top: 36, ids: ['b'] },
      ],
      26,
      null,
      100,
    );
    expect(rows.map(({ top }) => top)).toEqual([0, 36]);
  });
});

describe('gatherLines', () => {
  it('puts together what begins in one line, whatever its order and its size of type', () => {
    const lines = gatherLines(
      [
        { id: 'c', top: 40 },
        { id: 'a', top: 0 },
        { id: 'b', top: 3 },
      ],
      8,
    );
    expect(lines).toEqual([
      { top: 0, ids: ['a', 'b'] },
      { top: 40, ids: ['c'] },
    ]);
  });
});
