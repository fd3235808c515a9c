import type { Span } from '../text/span.ts';
import type { Fold } from '../text/fold.ts';

/** Answers every occurrence of a query in the text that the finder was made for, from left to right. */
export type Finder = (query: string) => readonly Span[];

const WHITE = /\s/u;

/**
 * Finds text whatever its script, width and case, and across white space of any kind: hard breaks
 * cut words anywhere. White space in the query is passed over too; an occurrence goes from its
 * first to behind its last character and may hold white space. Offsets are UTF-16 code units of
 * `text`, half-open; occurrences do not overlap.
 */
export function makeFinder(text: string, fold: Fold): Finder {
  const { letters, places } = squeeze(fold(text));
  return (query) => {
    const wanted = squeeze(fold(query)).letters;
    const spans: Span[] = [];
    if (wanted === '') return spans;
    let at = letters.indexOf(wanted);
    while (at >= 0) {
      const end = at + wanted.length;
      spans.push({ start: places[at] ?? 0, end: (places[end - 1] ?? 0) + 1 });
      at = letters.indexOf(wanted, end);
    }
    return spans;
  };
}

/** A text without its white space, and the offset that each unit had. */
function squeeze(text: string): { readonly letters: string; readonly places: Int32Array } {
  const places = new Int32Array(text.length);
  const kept: string[] = [];
  let count = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (WHITE.test(text.charAt(at))) {
      if (from < at) kept.push(text.slice(from, at));
      from = at + 1;
    } else {
      places[count] = at;
      count += 1;
    }
  }
  kept.push(text.slice(from));
  return { letters: kept.join(''), places: places.subarray(0, count) };
}
