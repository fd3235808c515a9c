import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { flattenMarks, type Passage } from './flatten-marks.ts';

function passage(id: string, start: number, end: number): Passage {
  return { id, start, end, spans: [{ start, end }], hue: `hue-${id}`, pattern: 'solid' };
}

describe('flattenMarks', () => {
  it('cuts nested and crossing passages at every border', () => {
    const pieces = flattenMarks([passage('a', 0, 6), passage('b', 2, 4), passage('c', 3, 8)]);
    expect(pieces.map(({ start, end, ids }) => [start, end, ids.join('')])).toEqual([
      [0, 2, 'a'],
      [2, 3, 'ba'],
      [3, 4, 'bca'],
      [4, 6, 'ca'],
      [6, 8, 'c'],
    ]);
  });

  it('gives seven passages over one another seven lanes', () => {
    const pieces = flattenMarks(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => passage(id, at, 20 - at)),
    );
    const middle = pieces.find(({ start }) => start === 6);
    expect(new Set(middle?.lines.map(({ lane }) => lane)).size).toBe(7);
    expect(middle?.ids[0]).toBe('g');
  });

  it('keeps a passage of two spans in one lane and leaves its gap bare', () => {
    const split: Passage = {
      ...passage('a', 0, 7),
      spans: [
        { start: 0, end: 2 },
        { start: 5, end: 7 },
      ],
    };
    const pieces = flattenMarks([split, passage('b', 3, 4)]);
    expect(pieces.map(({ start, ids, lines }) => [start, ids[0], lines[0]?.lane])).toEqual([
      [0, 'a', 0],
      [3, 'b', 1],
      [5, 'a', 0],
    ]);
  });

  const passages = fc
    .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
    .map((list) => list.map(([start, length], at) => passage(`p${at}`, start, start + length)));

  test.prop([passages])('covers each offset with exactly the passages that hold it', (list) => {
    const pieces = flattenMarks(list);
    for (let at = 0; at < 60; at++) {
      const expected = list
        .filter(({ spans }) => spans.some(({ start, end }) => start <= at && at < end))
        .map(({ id }) => id)
        .toSorted();
      const found = pieces.filter(({ start, end }) => start <= at && at < end);
      expect(found.length).toBeLessThanOrEqual(1);
      expect((found[0]?.ids ?? []).toSorted()).toEqual(expected);
      const lanes = found[0]?.lines.map(({ lane }) => lane) ?? [];
      expect(new Set(lanes).size).toBe(lanes.length);
    }
  });
});
