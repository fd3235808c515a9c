import { readSearch, type SearchText } from '#core/search/query/read-search.ts';
import type { KeywordInContext, KwicFound } from '../../contract.ts';
import type { Session } from '../session.ts';
import { occurrencesFound } from './run.ts';
import type { SearchFaultOrWaiting } from './search-answer.ts';

export interface KwicInput extends SearchText {
  readonly sort: 'newest' | 'left' | 'right';
  readonly offset: number;
  readonly limit: number;
}

/** Occurrences that are put in order at most. */
const MOST = 20_000;

/** Every place that a search finds, one to a line. Errors: `E-NOARCHIVE`, `E-CANCELLED`. */
export async function kwic(
  session: Session,
  input: KwicInput,
  signal?: AbortSignal,
): Promise<SearchFaultOrWaiting | KwicFound> {
  const { query, fault } = readSearch(input, session.fold);
  if (fault) return { at: 'fault', ...fault };
  const ids = await session.search.allArticles(query, { signal, behind: true });
  if (ids === null) return { at: 'waiting', state: session.search.state };
  const { count, articles, hits } = await occurrencesFound(session, query, ids, {
    limit: MOST,
    most: MOST,
    signal,
  });
  const { sort, offset, limit } = input;
  const sorted = sort === 'newest' ? hits : hits.toSorted(by(sort, session.fold));
  return {
    at: 'found',
    count,
    articles,
    more: count >= MOST,
    hits: sorted.slice(offset, offset + limit),
  };
}

/** By what stands next to the place, going away from it. */
function by(
  side: 'left' | 'right',
  fold: (text: string) => string,
): (a: KeywordInContext, b: KeywordInContext) => number {
  const key = ({ before, after }: KeywordInContext): string =>
    fold(side === 'right' ? after : [...before].toReversed().join(''));
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
