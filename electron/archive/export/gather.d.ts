import type { AnnotatedArticle, ExportData } from '#core/export/export-data.ts';
import { type ReadyFilter } from '#core/export/filter.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Session } from '../session.ts';
/** Reads everything an export may need, so that composing it is a pure function of values. */
export declare function gatherExportData(session: Session): ExportData;
/** The named articles of sources that are not withdrawn, by file and place on the page. */
export declare function articlesById(
  session: Session,
  ids: readonly string[],
): readonly AnnotatedArticle[];
/**
 * The articles that a filter lets through, each read when it is asked for: by file and place on the
 * page, each with its reading and annotations. Which articles there are is settled at the start;
 * what is said of one is what stands when its turn comes.
 */
export declare class ArticleStream implements Iterable<AnnotatedArticle> {
  #private;
  readonly initiatives: readonly Initiative[];
  /** Articles that the archive has, and how many of them have been looked at. */
  readonly total: number;
  done: number;
  constructor(session: Session, filter: ReadyFilter);
  [Symbol.iterator](): Generator<AnnotatedArticle>;
}
