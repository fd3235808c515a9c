import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeReading, toReading, type Reading, type Segment } from '../page/reading.ts';
import { makeFold } from '../text/fold.ts';
import { overlaps, quoteOf, type Span } from '../text/span.ts';
import { buildMatcher } from '../thesaurus/matcher.ts';
import { spanFault } from './annotation.ts';
import { labelFinder, occurrencesIn, textFinder } from './occurrences.ts';

const fold = makeFold('責责 積积 貧贫');

/** A page whose lines are the segments of one article, some going on over the break. */
function pageOf(lines: readonly { readonly text: string; readonly goesOn: boolean }[]): {
  readonly source: string;
  readonly reading: Reading;
} {
  const segments: Segment[] = [];
  let source = '';
  for (const { text, goesOn } of lines) {
    const start = source.length;
    source += `${text}\n`;
    const join = goesOn ? 'continue' : 'new';
    segments.push({ start, end: start + text.length, role: 'body', join, confidence: 1 });
  }
  return { source, reading: composeReading(source, segments) };
}

describe('occurrencesIn', () => {
  it('finds over a hard break and in both scripts, as the parts that are printed', () => {
    const { source, reading } = pageOf([
      { text: '光伏扶', goesOn: false },
      { text: '貧電站，光伏扶贫。', goesOn: true },
    ]);
    const found = occurrencesIn(reading, source, textFinder('光伏扶贫', fold));
    expect(found.map((spans) => spans.map(({ start, end }) => source.slice(start, end)))).toEqual([
      ['光伏扶', '貧'],
      ['光伏扶贫'],
    ]);
  });

  it('finds every label of an initiative, the longer one, with quotation marks inside', () => {
    const { source, reading } = pageOf([{ text: '“联农带农”机制与带农，积分制度', goesOn: false }]);
    const entries = ['联农带农机制', '带农', '积分制'].map((label) => ({ label, id: 'x' }));
    const found = occurrencesIn(reading, source, labelFinder(buildMatcher(entries, fold)));
    expect(found.map((spans) => quoteOf(source, spans))).toEqual([
      '“联农带农”机制',
      '带农',
      '积分制度',
    ]);
  });

  it('keeps to what is selected', () => {
    const { source, reading } = pageOf([{ text: '村村村村', goesOn: false }]);
    const within = toReading(reading, { start: 1, end: 3 });
    expect(occurrencesIn(reading, source, textFinder('村', fold), within)).toEqual([
      [{ start: 1, end: 2 }],
      [{ start: 2, end: 3 }],
    ]);
  });

  it('finds nothing for white space', () => {
    const { source, reading } = pageOf([{ text: '甲 乙', goesOn: false }]);
    expect(occurrencesIn(reading, source, textFinder(' ', fold))).toEqual([]);
  });

  it('finds exactly what a plain scan of the folded reading finds', () => {
    const unit = fc.constantFrom('积', '積', '分', '制', 'A', 'a', '𠮷', '，');
    const line = fc.record({
      text: fc.string({ unit, minLength: 1, maxLength: 8 }),
      goesOn: fc.boolean(),
    });
    const lines = fc.array(line, { minLength: 1, maxLength: 6 });
    const query = fc.string({ unit, minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lines, query, (given, wanted) => {
        const { source, reading } = pageOf(given);
        const found = occurrencesIn(reading, source, textFinder(wanted, fold));
        const naive: Span[] = [];
        const folded = fold(reading.text);
        for (let at = 0; at < folded.length;) {
          if (folded.startsWith(fold(wanted), at)) {
            naive.push({ start: at, end: at + wanted.length });
            at += wanted.length;
          } else at++;
        }
        const inReading = found.map((spans) => spans.flatMap((span) => toReading(reading, span)));
        expect(inReading.map((spans) => spans[0]?.start)).toEqual(naive.map(({ start }) => start));
        expect(inReading.map((spans) => spans.at(-1)?.end)).toEqual(naive.map(({ end }) => end));
        for (const spans of found) {
          expect(spanFault(source, spans)).toBeNull();
          expect(fold(quoteOf(source, spans))).toBe(fold(wanted));
        }
        const all = found.flat();
        for (const [at, one] of all.entries()) {
          for (const other of all.slice(at + 1)) expect(overlaps(one, other)).toBe(false);
        }
      }),
    );
  });
});
