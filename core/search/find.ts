import { splitsSurrogatePair, type Span } from '../text/span.ts';

/** Every occurrence of the query from left to right; the next one is sought after the last one's end. */
export function findAll(foldedText: string, foldedQuery: string): Span[] {
  const spans: Span[] = [];
  if (foldedQuery === '') return spans;
  let start = foldedText.indexOf(foldedQuery);
  while (start >= 0) {
    const end = start + foldedQuery.length;
    spans.push({ start, end });
    start = foldedText.indexOf(foldedQuery, end);
  }
  return spans;
}

/** An occurrence with the text around it on one line. */
export interface Context {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/**
 * The occurrence `span` with at most `width` code units on either side. Line breaks become
 * spaces, and no character is cut in half.
 */
export function keywordInContext(text: string, span: Span, width: number): Context {
  let from = Math.max(0, span.start - width);
  let to = Math.min(text.length, span.end + width);
  if (splitsSurrogatePair(text, from)) from++;
  if (splitsSurrogatePair(text, to)) to--;
  const slice = (start: number, end: number) => text.slice(start, end).replace(/[\r\n]/gu, ' ');
  return {
    before: slice(from, span.start),
    match: slice(span.start, span.end),
    after: slice(span.end, to),
  };
}
