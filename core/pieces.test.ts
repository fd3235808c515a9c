import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, sortedInPieces } from './pieces.ts';

test('sorts in pieces as in one, what is equal in its order', () => {
  const items = fc.array(fc.nat(50), { maxLength: 60 });
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 80 }), (numbers, times) => {
      // Long enough for several runs that are merged.
      const many = Array.from({ length: times }, () => numbers).flat();
      const keyed = many.map((key, place) => ({ key, place }));
      const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(atOnce(sortedInPieces(keyed, compare))).toEqual(keyed.toSorted(compare));
    }),
    { numRuns: 40 },
  );
});
