import type { Reading } from '#core/page/reading.ts';
import type { Role } from '#core/page/role.ts';
import { type Context } from '#core/search/find.ts';
import type { Query } from '#core/search/query/query.ts';
import type { Fold } from '#core/text/fold.ts';
import type { Span } from '#core/text/span.ts';
import type { Db } from '#db/open.ts';
import type { ArticleRead } from '#db/search/archive-facts.ts';
/** A place that a query finds in an article. */
export interface Passage extends Context {
  /** In the source, in its order; of a note those of its annotation. */
  readonly spans: Span[];
  /** Of the block that it begins in; null in the note of an annotation. */
  readonly role: Role | null;
}
export interface Passages {
  readonly matched: boolean;
  /** How many there are. */
  readonly count: number;
  /** Makes the one of that number; costs what a passage costs. */
  readonly at: (index: number) => Passage;
  /** The text of the one of that number, folded. */
  readonly textAt: (index: number) => string;
}
/** Where a query stands in an article: first in its reading, then in its notes. */
export declare function passagesIn(
  db: Db,
  { facts, reading }: ArticleRead,
  query: Query,
  fold: Fold,
): Passages;
/** A stretch of a reading with what stands around it. */
export declare function passageOf(reading: Reading, span: Span): Passage;
/** So many places of an article, those of different words first, in order. */
export declare function fewOf(passages: Passages, most: number): readonly Passage[];
