import type { Correction } from '../page/reading-text.ts';
import type { Segment } from '../page/segment.ts';

/** One article of a page under repair; its segments are in reading order. */
export interface MendArticle {
  /** null for one that does not exist yet. */
  readonly id: string | null;
  readonly incomplete: boolean;
  readonly segments: readonly Segment[];
}

/** How a page is cut, as mending sees it. Offsets are UTF-16 code units of the source, half-open. */
export interface MendPage {
  readonly articles: readonly MendArticle[];
  readonly outside: readonly Segment[];
  readonly corrections: readonly Correction[];
}

/** Where a segment stands. */
export interface Place {
  /** Index among the articles; -1 outside all of them. */
  readonly article: number;
  readonly at: number;
  readonly segment: Segment;
}

/** The segment that starts at `start`, or null. */
export function placeOf(page: MendPage, start: number): Place | null {
  for (const [article, { segments }] of page.articles.entries()) {
    const at = segments.findIndex((one) => one.start === start);
    const segment = segments[at];
    if (segment !== undefined) return { article, at, segment };
  }
  const at = page.outside.findIndex((one) => one.start === start);
  const segment = page.outside[at];
  return segment === undefined ? null : { article: -1, at, segment };
}

/** The segment that holds `offset`, or null. */
export function placeAt(page: MendPage, offset: number): Place | null {
  const holds = ({ start, end }: Segment) => start <= offset && offset < end;
  const all = [...page.articles.flatMap(({ segments }) => segments), ...page.outside];
  const found = all.find(holds);
  return found === undefined ? null : placeOf(page, found.start);
}

/** All segments in source order. */
export function inSourceOrder(page: MendPage): readonly Segment[] {
  return [...page.articles.flatMap(({ segments }) => segments), ...page.outside].toSorted(
    (a, b) => a.start - b.start,
  );
}
