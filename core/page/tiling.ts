import { splitsSurrogatePair, type Span } from '../text/span.ts';
import { hasInk } from '../text/white-space.ts';
import type { PageSegments, Segment } from './segment.ts';

/** A place where segments fail to tile their source. */
export interface TilingFault extends Span {
  readonly what: 'overlap' | 'gap' | 'outside-text' | 'empty' | 'splits-character';
}

/** All segments of a page, in source order. */
export function segmentsInSourceOrder(page: PageSegments): readonly Segment[] {
  return [...page.articles.flatMap((article) => article.segments), ...page.outside].toSorted(
    (a, b) => a.start - b.start,
  );
}

/**
 * Says where segments do not tile `text`: every character that is not white space must lie in
 * exactly one of them. An empty list means that they do.
 */
export function tilingFaults(text: string, segments: readonly Span[]): readonly TilingFault[] {
  const faults: TilingFault[] = [];
  const sorted = segments.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let covered = 0;
  for (const { start, end } of sorted) {
    if (start < 0 || end > text.length) faults.push({ what: 'outside-text', start, end });
    if (end <= start) faults.push({ what: 'empty', start, end });
    if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)) {
      faults.push({ what: 'splits-character', start, end });
    }
    if (start < covered) faults.push({ what: 'overlap', start, end: Math.min(covered, end) });
    else if (hasInk(text, covered, start)) {
      faults.push({ what: 'gap', start: covered, end: start });
    }
    covered = Math.max(covered, end);
  }
  if (hasInk(text, covered, text.length)) {
    faults.push({ what: 'gap', start: covered, end: text.length });
  }
  return faults;
}
