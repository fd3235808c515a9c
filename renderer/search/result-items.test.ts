import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { SearchRow } from '#electron/contract.ts';
import { currentAt, itemAt, resultItems, topsOf } from './result-items.ts';

const rowOf = (id: string, duplicates: readonly string[] = [], passages = 0): SearchRow => ({
  article: {
    id,
    sourceId: `source of ${id}`,
    filename: '',
    title: '',
    medium: '',
    publishedOn: '',
    place: '',
    accepted: 0,
    pending: 0,
  },
  duplicates: [...duplicates],
  snippets: Array.from({ length: passages }, () => ({
    before: '',
    match: '甲',
    after: '',
    spans: [],
    role: null,
  })),
  hits: passages,
});

describe('the list of results', () => {
  it('puts reprints below the article that stands for them, where they are asked for', () => {
    const rows = [rowOf('a', ['x', 'y']), rowOf('b', ['z'])];
    expect(resultItems(rows, []).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(resultItems(rows, ['a']).map(({ id }) => id)).toEqual(['a', 'x', 'y', 'b']);
  });

  it('keeps to the current article when others come before it, and to its place when it goes', () => {
    const items = resultItems(
      ['a', 'b', 'c'].map((id) => rowOf(id)),
      [],
    );
    expect(currentAt(items, 'c', 1)).toBe(2);
    expect(currentAt(items, 'gone', 1)).toBe(1);
    expect(currentAt(items, 'gone', 7)).toBe(2);
    expect(currentAt([], 'gone', 7)).toBe(-1);
  });

  test.prop([
    fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 5 })), { minLength: 1, maxLength: 40 }),
    fc.constantFrom(0.9, 1, 1.5),
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  ])('says of every pixel which item lies there', (shapes, textSize, part) => {
    const rows = shapes.map(([reprints, passages], at) =>
      rowOf(
        String(at),
        Array.from({ length: reprints }, (_, n) => `${at} ${n}`),
        passages,
      ),
    );
    const items = resultItems(
      rows,
      rows.map(({ article }) => article.id),
    );
    const tops = topsOf(items, textSize);
    expect(tops).toHaveLength(items.length + 1);
    const pixel = part * (tops.at(-1) ?? 0);
    const at = itemAt(tops, pixel);
    expect(tops[at]).toBeLessThanOrEqual(pixel);
    expect(tops[at + 1]).toBeGreaterThan(pixel);
  });
});
