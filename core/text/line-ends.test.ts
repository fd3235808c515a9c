import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreLineEnds, withLineFeeds } from './line-ends.ts';

const text = fc.string({ unit: fc.constantFrom('\r', '\n', '\r\n', '村', '𠮷'), maxLength: 60 });

describe('withLineFeeds', () => {
  it('can be taken back, and says where every character went', () => {
    fc.assert(
      fc.property(text, fc.nat(), (given, seed) => {
        const { text: plain, ends, shifted } = withLineFeeds(given);
        expect(plain).not.toContain('\r');
        expect(restoreLineEnds(plain, ends)).toBe(given);
        const at = seed % (given.length + 1);
        if (given[at - 1] === '\r' && given[at] === '\n') return;
        expect(plain.slice(0, shifted(at))).toBe(withLineFeeds(given.slice(0, at)).text);
      }),
      { numRuns: 500 },
    );
  });

  it('says line ends in runs', () => {
    expect(withLineFeeds('a\r\nb\r\nc\nd\re')).toMatchObject({
      text: 'a\nb\nc\nd\ne',
      ends: 'c2n1r1',
    });
    expect(restoreLineEnds('a\nb', 'c2')).toBeNull();
    expect(restoreLineEnds('a\nb', 'x1')).toBeNull();
  });
});
