import type { Span } from '../text/span.ts';

const BREAKS = new Set('，、；：,;:');
const CLOSERS = new Set('”’」』）)》】〉');
const DIGIT = /[0-9０-９]/u;

/**
 * Cuts a sentence into its clauses (分句), without the white space around them: each ends with
 * ， 、 ； ： or their half-width forms and the closing marks after it. A comma or colon between two
 * digits (1,200, 8:30) and one inside a known name (`labels`) end nothing.
 */
export function clauseSpans(text: string, labels: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const slice = text.slice(start, end);
    const from = start + (slice.length - slice.trimStart().length);
    const to = start + slice.trimEnd().length;
    if (from < to) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    if (!BREAKS.has(text.charAt(at)) || betweenDigits(text, at) || inside(labels, at + 1)) continue;
    let end = at + 1;
    while (BREAKS.has(text.charAt(end)) || CLOSERS.has(text.charAt(end))) end++;
    cut(end);
    at = end - 1;
  }
  cut(text.length);
  return spans;
}

function betweenDigits(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== ',' && sign !== ':') return false;
  return DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
}

function inside(labels: readonly Span[], offset: number): boolean {
  return labels.some(({ start, end }) => start < offset && offset < end);
}
