import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from './code-points.ts';

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('村', '𠮷', '𫚉', 'a', '\r\n', '👩‍🌾', '\ud800', '\udc00'),
    maxLength: 2000,
  }),
  fc.string({ unit: 'binary' }),
);

describe('codePointsOf', () => {
  it('counts what a walk over the text counts, both ways', () => {
    fc.assert(
      fc.property(text, fc.nat(), (given, seed) => {
        const points = [...given];
        const { length, fromUnits, toUnits } = codePointsOf(given);
        expect(length).toBe(points.length);
        const count = seed % (points.length + 1);
        const units = points.slice(0, count).join('').length;
        expect(toUnits(count)).toBe(units);
        expect(fromUnits(units)).toBe(count);
        expect(toUnits(points.length + 5)).toBe(given.length);
      }),
      { numRuns: 300 },
    );
  });
});
