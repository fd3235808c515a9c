import { readSearch, type SearchText } from '#core/search/query/read-search.ts';
import type { Query } from '#core/search/query/query.ts';
import type { KeywordInContext, KwicFound } from '../../contract.ts';
import type { Session } from '../session.ts';
import { turns } from '../in-turns.ts';
import { concordanceKey, concordanceMemory } from './kwic-memory.ts';
import { sortedInTurns, type Concordance, type KwicSort } from './kwic-order.ts';
import { passagesIn } from './passages.ts';
import { readInTurns } from './read-in-turns.ts';
import { inContext } from './run.ts';
import type { SearchFaultOrWaiting } from './search-answer.ts';

export interface KwicInput extends SearchText {
  readonly sort: KwicSort;
  readonly offset: number;
  readonly limit: number;
}

/** Occurrences that are taken in: the newest; nobody reads more lines. How many there are in all `kwicCount` says. */
export const MOST = 20_000;
/** Articles asked for at once. */
const ARTICLES = 500;

/**
 * Every place that a search finds, one to a line: a page of the lines in an order. What was put in order is kept
 * until something changes, so that pages fit together. Errors: `E-NOARCHIVE`, `E-CANCELLED`.
 */
export async function kwic(
  session: Session,
  input: KwicInput,
  signal?: AbortSignal,
): Promise<SearchFaultOrWaiting | KwicFound> {
  const { query, fault } = readSearch(input, session.fold);
  if (fault) return { at: 'fault', ...fault };
  const { sort, offset, limit } = input;
  const memory = concordanceMemory(session);
  const { position } = memory;
  const keyOf = (one: KwicSort): string => concordanceKey(JSON.stringify(query), one);
  let lines = memory.get(keyOf(sort));
  if (!lines) {
    lines = memory.get(keyOf('newest')) ?? (await gather(session, query, signal)) ?? undefined;
    if (!lines) return { at: 'waiting', state: session.search.state };
    memory.keep(keyOf('newest'), lines, position);
    if (sort !== 'newest') {
      const sorted = await sortedInTurns(lines.hits, sort, session.fold, turns(signal));
      lines = { ...lines, hits: sorted };
      memory.keep(keyOf(sort), lines, position);
    }
  }
  const { hits, ...counts } = lines;
  return { at: 'found', ...counts, hits: hits.slice(offset, offset + limit) };
}

/** The occurrences in the newest articles that a query finds; null where the index is not ready yet. */
async function gather(
  session: Session,
  query: Query,
  signal: AbortSignal | undefined,
): Promise<Concordance | null> {
  const turn = turns(signal);
  const hits: KeywordInContext[] = [];
  let articles = 0;
  for (let after: string | null = null; ;) {
    const page = await session.search.articles(
      query,
      { order: 'newest', duplicates: 'shown', after, limit: ARTICLES },
      signal,
    );
    if (page === null) return null;
    for await (const { found, read } of readInTurns(session.db, page.ids, query, turn)) {
      const passages = passagesIn(session.db, read, query, session.fold);
      if (passages.count === 0) continue;
      const taken = Math.min(passages.count, MOST - hits.length);
      if (taken > 0) articles += 1;
      for (let at = 0; at < taken; at += 1) {
        if (at % 100 === 99) await turn();
        hits.push(inContext(found, passages.at(at)));
      }
      if (taken < passages.count) {
        return { count: hits.length, articles, found: page.count, more: true, hits };
      }
    }
    after = page.next;
    if (after === null) {
      return { count: hits.length, articles, found: page.count, more: false, hits };
    }
  }
}
