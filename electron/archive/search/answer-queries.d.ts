import { type DataFilter, type FoundByQuery, type Ready } from '#core/export/filter.ts';
import type { Session } from '../session.ts';
/**
 * The articles that a query finds: those that `matches` says yes to, of sources that are not withdrawn.
 * The event loop has its turns. Errors: `E-QUERY`, `E-CANCELLED`, `E-NOARCHIVE` where the archive is closed meanwhile.
 */
export declare function articlesFound(
  session: Session,
  text: string,
  signal?: AbortSignal,
): Promise<ReadonlySet<string>>;
/** Refuses a filter whose query cannot be read. Errors: `E-QUERY`. */
export declare function refuseFault(session: Session, filter: DataFilter): void;
/** What the queries of filters find. Errors: those of `articlesFound`. */
export declare function answerQueries(
  session: Session,
  filters: Iterable<DataFilter>,
  signal?: AbortSignal,
): Promise<FoundByQuery>;
/** A filter with its query answered. Errors: those of `articlesFound`. */
export declare function ready<Filter extends DataFilter>(
  session: Session,
  filter: Filter,
  signal?: AbortSignal,
): Promise<Ready<Filter>>;
/**
 * Answers what filters ask and hands the answers to `compose`, which runs at once: between the two nothing
 * has changed. `filtersOf` is asked anew whenever something has. A query that cannot be read has no
 * answer; whoever keeps it says so. Errors: those of `compose`, `E-NOARCHIVE`.
 */
export declare function withAnswers<Result>(
  session: Session,
  filtersOf: () => Iterable<DataFilter>,
  compose: (answers: FoundByQuery) => Result,
): Promise<Result>;
