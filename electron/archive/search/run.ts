import { AppError } from '#core/error/app-error.ts';
import { displayTitle } from '#core/export/export-data.ts';
import type { Reading } from '#core/page/reading.ts';
import type { QueryFault } from '#core/search/query/query-fault.ts';
import { readSearch, type SearchPlace, type SearchText } from '#core/search/query/read-search.ts';
import type { Query } from '#core/search/query/query.ts';
import type { Span } from '#core/text/span.ts';
import type { FoundArticle } from '#db/queries/found-articles.ts';
import type { KeywordInContext } from '../../contract.ts';
import type { Session } from '../session.ts';
import type { IndexState } from './index-state.ts';
import { turns } from '../in-turns.ts';
import { passageOf, passagesIn, type Passage } from './passages.ts';
import { readInTurns } from './read-in-turns.ts';

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
  /** Told what the index does while it is waited for. */
  readonly onState?: ((state: IndexState) => void) | undefined;
  /** Told how far the texts are read. */
  readonly onProgress?: ((progress: SearchProgress) => void) | undefined;
}

/** Articles looked up at once. */
const TOLD = 500;

/**
 * Finds every occurrence of a search, waiting until the index is in step.
 * Errors: `E-QUERY`, `E-NOARCHIVE`, `E-CANCELLED`.
 */
export async function search(
  session: Session,
  input: SearchInput,
  options: RunOptions = {},
): Promise<SearchResult> {
  const { query, fault } = readSearch({ ...input, text: input.query }, session.fold);
  if (fault) throw queryError(input.query, fault);
  const ids = await articlesOf(session, query, options);
  return occurrencesFound(session, query, ids, { ...options, limit: input.limit });
}

/**
 * The ids of all articles that a search finds, the newest first, waiting until the index is in step.
 * Errors: `E-QUERY`, `E-NOARCHIVE`, `E-CANCELLED`.
 */
export async function searchedArticles(
  session: Session,
  input: SearchText,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const { query, fault } = readSearch(input, session.fold);
  if (fault) throw queryError(input.text, fault);
  return articlesOf(session, query, { signal });
}

async function articlesOf(
  session: Session,
  query: Query,
  { signal, onState }: RunOptions,
): Promise<readonly string[]> {
  for (;;) {
    await session.search.settled(signal, onState);
    const ids = await session.search.allArticles(query, { signal });
    // What changed meanwhile is brought into step first.
    if (ids !== null) return ids;
  }
}

/** A fault as an error: `at` counts characters from one, `part` is what stands there. */
export function queryError(query: string, { code, start, end }: QueryFault): AppError {
  const at = Array.from(query.slice(0, start)).length + 1;
  const part = query.slice(start, end);
  // The reason in words is the message files' own: `queryFault`.
  return new AppError('E-QUERY', { fault: code, reason: code, at, part, start, end });
}

/** The occurrences in articles that a query found; no more than `most` are counted. */
export async function occurrencesFound(
  session: Session,
  query: Query,
  ids: readonly string[],
  {
    limit,
    most = Infinity,
    signal,
    onProgress,
  }: RunOptions & { readonly limit: number; readonly most?: number },
): Promise<SearchResult> {
  const turn = turns(signal);
  const hits: KeywordInContext[] = [];
  let count = 0;
  let articles = 0;
  let done = 0;
  for await (const { found, read } of readInTurns(session.db, ids, query, turn)) {
    if (done % TOLD === 0) onProgress?.({ done, total: ids.length });
    done += 1;
    const passages = passagesIn(session.db, read, query, session.fold);
    if (!passages.matched) continue;
    articles += 1;
    count += passages.count;
    const wanted = Math.min(passages.count, limit - hits.length);
    for (let at = 0; at < wanted; at += 1) hits.push(inContext(found, passages.at(at)));
    if (count >= most) break;
  }
  return { count, articles, hits };
}

type Article = Pick<FoundArticle, 'id' | 'sourceId' | 'filename' | 'title' | 'suppliedTitle'>;

/** A passage as a keyword in context. */
export function inContext(
  article: Article,
  { spans, before, match, after }: Passage,
): KeywordInContext {
  return {
    articleId: article.id,
    sourceId: article.sourceId,
    filename: article.filename,
    title: displayTitle(article),
    spans,
    before,
    match,
    after,
  };
}

/** A stretch of a reading as a keyword in context. */
export function contextOf(article: Article, reading: Reading, span: Span): KeywordInContext {
  return inContext(article, passageOf(reading, span));
}
