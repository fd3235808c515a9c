import type { Span } from '../text/span.ts';
import type { Role } from './role.ts';

/** How a segment follows the one before it: a new block, or the same sentence over a hard break. */
export type Join = 'new' | 'continue';

/** A span of a source with a role. Segments of a source never overlap. */
export interface Segment extends Span {
  readonly role: Role;
  readonly join: Join;
  /** 0 (a guess) to 1 (certain, or set by hand). */
  readonly confidence: number;
}

/** What of a segment a reading is made from. */
export type ReadSegment = Omit<Segment, 'confidence'>;

/** An article as segmentation proposes it: its segments in reading order. */
export interface ArticleSegments {
  readonly segments: readonly Segment[];
  /** True where the page lost text of this article. */
  readonly incomplete: boolean;
}

/**
 * How a page is cut: articles in page order, and the segments that lie in no article.
 * Together they hold every character of the source that is not white space exactly once.
 */
export interface PageSegments {
  readonly articles: readonly ArticleSegments[];
  readonly outside: readonly Segment[];
}
