import { toSource, type Reading } from '../page/reading.ts';
import { findAll } from '../search/find.ts';
import type { Fold } from '../text/fold.ts';
import { compareSpans, contains, outermost, spansKey, type Span } from '../text/span.ts';
import type { Matcher } from '../thesaurus/matcher.ts';
import { spanFault } from './annotation.ts';

/** Finds in a text; what it finds is in order and does not overlap. */
export type Finder = (text: string) => readonly Span[];

/** Every occurrence of one text, in both scripts, as it stands there; finds nothing for white space. */
export function textFinder(text: string, fold: Fold): Finder {
  const wanted = fold(text).trim();
  return (searched) => findAll(fold(searched), wanted);
}

/** Every occurrence of a label that `matcher` knows, as the rules find it; of those that overlap the longest first one. */
export function labelFinder(matcher: Matcher): Finder {
  return (searched) => {
    let reach = 0;
    return outermost(matcher.find(searched)).filter(({ start, end }) => {
      if (start < reach) return false;
      reach = end;
      return true;
    });
  };
}

/**
 * Where `find` finds in the reading of an article, as source spans in source order: several where
 * a hard break or a caption interrupts. With `within` (spans of the reading) only what lies wholly
 * in one of them. What the source does not print (a corrected stretch found twice) is left out.
 */
export function occurrencesIn(
  reading: Reading,
  sourceText: string,
  find: Finder,
  within: readonly Span[] | null = null,
): readonly (readonly Span[])[] {
  const seen = new Set<string>();
  const found: (readonly Span[])[] = [];
  for (const span of find(reading.text)) {
    if (within !== null && !within.some((one) => contains(one, span))) continue;
    const spans = toSource(reading, span).toSorted(compareSpans);
    const key = spansKey(spans);
    if (seen.has(key) || spanFault(sourceText, spans) !== null) continue;
    seen.add(key);
    found.push(spans);
  }
  return found;
}
