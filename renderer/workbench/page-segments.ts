import type { Span } from '#core/text/span.ts';
import type { ArticleView } from '#electron/contract.ts';

export type PageSegment = ArticleView['segments'][number];

/** The segments of a page, in source order as the contract gives them, that lie on a line. */
export function segmentsOfLine(
  segments: readonly PageSegment[],
  line: Span,
): readonly PageSegment[] {
  const found: PageSegment[] = [];
  for (let at = firstEndingAfter(segments, line.start); at < segments.length; at++) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= line.end) break;
    found.push(segment);
  }
  return found;
}

/** Binary search: the place of the first segment that ends after `offset`. */
function firstEndingAfter(segments: readonly PageSegment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
