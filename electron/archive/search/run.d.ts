import { AppError } from '#core/error/app-error.ts';
import type { Reading } from '#core/page/reading.ts';
import type { QueryFault } from '#core/search/query/query-fault.ts';
import { type SearchPlace, type SearchText } from '#core/search/query/read-search.ts';
import type { Query } from '#core/search/query/query.ts';
import type { Span } from '#core/text/span.ts';
import { type FoundArticle } from '#db/queries/found-articles.ts';
import type { KeywordInContext } from '../../contract.ts';
import type { Session } from '../session.ts';
export interface SearchInput {
  readonly query: string;
  /** The query is one literal string. */
  readonly exact: boolean;
  readonly in: SearchPlace;
  readonly limit: number;
}
export interface SearchResult {
  /** Occurrences in all. */
  readonly count: number;
  readonly articles: number;
  /** The first `limit` of them, of the newest articles. */
  readonly hits: KeywordInContext[];
}
/** What a long search tells on its way. */
export interface SearchProgress {
  readonly done: number;
  readonly total: number;
}
export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SearchProgress) => void) | undefined;
}
/**
 * Finds every occurrence of a search, waiting until the index is in step.
 * Errors: `E-QUERY`, `E-NOARCHIVE`, `E-CANCELLED`.
 */
export declare function search(
  session: Session,
  input: SearchInput,
  options?: RunOptions,
): Promise<SearchResult>;
/**
 * The ids of all articles that a search finds, the newest first, waiting until the index is in step.
 * Errors: `E-QUERY`, `E-NOARCHIVE`, `E-CANCELLED`.
 */
export declare function searchedArticles(
  session: Session,
  input: SearchText,
  signal?: AbortSignal,
): Promise<readonly string[]>;
/** A fault as an error: `at` counts characters from one, `part` is what stands there. */
export declare function queryError(query: string, { code, start, end }: QueryFault): AppError;
/** The occurrences in articles that a query found; no more than `most` are counted. */
export declare function occurrencesFound(
  session: Session,
  query: Query,
  ids: readonly string[],
  {
    limit,
    most,
    signal,
    onProgress,
  }: RunOptions & {
    readonly limit: number;
    readonly most?: number;
  },
): Promise<SearchResult>;
type Article = Pick<FoundArticle, 'id' | 'sourceId' | 'filename' | 'title' | 'suppliedTitle'>;
/** A stretch of a reading as a keyword in context. */
export declare function contextOf(article: Article, reading: Reading, span: Span): KeywordInContext;
export {};
