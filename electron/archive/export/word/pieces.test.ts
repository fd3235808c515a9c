import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, type MarkedRange } from './pieces.ts';

describe('piecesOf', () => {
  it('cuts at the borders of overlapping ranges', () => {
    const ranges = [
      { annotationId: 'a', start: 0, end: 4 },
      { annotationId: 'b', start: 2, end: 9 },
    ];
    expect(piecesOf({ start: 0, end: 6 }, ranges)).toEqual([
      { start: 0, end: 2, annotationIds: ['a'] },
      { start: 2, end: 4, annotationIds: ['a', 'b'] },
      { start: 4, end: 6, annotationIds: ['b'] },
    ]);
  });

  it('tiles the block, and every character has exactly the annotations over it', () => {
    const range = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(30), fc.integer({ min: 1, max: 12 }))
      .map(([annotationId, start, length]): MarkedRange => ({
        annotationId,
        start,
        end: start + length,
      }));
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 12 }),
        fc.nat(20),
        fc.integer({ min: 1, max: 20 }),
        (ranges, start, length) => {
          const block = { start, end: start + length };
          const pieces = piecesOf(block, ranges);
          expect(pieces[0]?.start).toBe(block.start);
          expect(pieces.at(-1)?.end).toBe(block.end);
          pieces.slice(1).forEach((piece, index) => {
            expect(piece.start).toBe(pieces[index]?.end);
          });
          for (let at = block.start; at < block.end; at += 1) {
            const piece = pieces.find((one) => one.start <= at && at < one.end);
            const over = ranges.filter((one) => one.start <= at && at < one.end);
            expect(new Set(piece?.annotationIds)).toEqual(
              new Set(over.map((one) => one.annotationId)),
            );
          }
        },
      ),
    );
  });
});
