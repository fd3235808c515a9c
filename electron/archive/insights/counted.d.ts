import { type Ready } from '#core/export/filter.ts';
import type { ArticleMentions, Dimension } from '#core/report/dimension.ts';
import type { PivotContext } from '#core/report/pivot.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { ArticleFacts } from '#db/queries/mentions.ts';
import type { InsightFilter } from '../../contract.ts';
import type { Session } from '../session.ts';
/** What there is to count, and what the thesaurus says of it. */
export interface Counted {
  readonly articles: readonly ArticleMentions[];
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly context: PivotContext;
  /** What a key is called; empty for what is not known and for the rest. */
  readonly nameOf: (dimension: Dimension, key: string) => string;
}
/** What a filter leaves, before anything is counted. */
export interface CountedFilter extends Omit<Counted, 'articles'> {
  /** null for all initiatives. */
  readonly wanted: ReadonlySet<string> | null;
  readonly keeps: (article: ArticleFacts) => boolean;
}
/** Reads what a filter leaves to be counted. Errors: `E-NOTFOUND` where it names no initiative. */
export declare function gatherCounted(session: Session, filter: Ready<InsightFilter>): Counted;
/** What a filter says, looked up. Errors: `E-NOTFOUND` where it names no initiative. */
export declare function countedFilter(
  session: Session,
  filter: Ready<InsightFilter>,
): CountedFilter;
