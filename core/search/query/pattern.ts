import type { Span } from '../../text/span.ts';

/** One character, which may be a surrogate pair and is no line feed; never half of a pair that is whole. */
const ANY = '(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|(?![\\uD800-\\uDBFF][\\uDC00-\\uDFFF])[^\\n])';

/** Finds folded pieces with one character between each two, from left to right, none overlapping. */
export function patternFinder(pieces: readonly string[]): (folded: string) => readonly Span[] {
  const escaped = pieces.map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'));
  const pattern = new RegExp(escaped.join(ANY), 'g');
  return (folded) =>
    [...folded.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
}
