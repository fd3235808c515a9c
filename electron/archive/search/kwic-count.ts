import { readSearch, type SearchText } from '#core/search/query/read-search.ts';
import type { Query } from '#core/search/query/query.ts';
import type { KwicCounted } from '../../contract.ts';
import { turns } from '../in-turns.ts';
import { KeptAtPosition } from '../kept-at-position.ts';
import { perSession } from '../per-session.ts';
import type { Session } from '../session.ts';
import { passagesIn } from './passages.ts';
import { readInTurns } from './read-in-turns.ts';
import type { SearchFaultOrWaiting } from './search-answer.ts';

/** What a query finds in all. */
type Counts = Omit<KwicCounted, 'at'>;

/** Searches whose counts are kept. */
const KEPT = 8;
const memoryOf = perSession((session) => new KeptAtPosition<Counts>(session, KEPT));

/**
 * How many places a search finds, and in how many articles: of all of them, however many. A common word is counted by
 * reading every article, in turns. A call takes the place of one of the same `slot` that still runs.
 * Errors: `E-NOARCHIVE`, `E-CANCELLED`.
 */
export async function kwicCount(
  session: Session,
  input: SearchText & { readonly slot?: string | undefined },
  signal?: AbortSignal,
): Promise<SearchFaultOrWaiting | KwicCounted> {
  const { query, fault } = readSearch(input, session.fold);
  if (fault) return { at: 'fault', ...fault };
  const wanted = session.search.taking(input.slot, signal);
  const memory = memoryOf(session);
  const { position } = memory;
  const key = JSON.stringify(query);
  const counts = memory.get(key) ?? (await counted(session, query, wanted));
  if (!counts) return { at: 'waiting', state: session.search.state };
  memory.keep(key, counts, position);
  return { at: 'found', ...counts };
}

async function counted(
  session: Session,
  query: Query,
  signal: AbortSignal | undefined,
): Promise<Counts | null> {
  const ids = await session.search.allArticles(query, { signal, behind: true });
  if (ids === null) return null;
  let [count, articles] = [0, 0];
  for await (const { read } of readInTurns(session.db, ids, query, turns(signal))) {
    const here = passagesIn(session.db, read, query, session.fold).count;
    count += here;
    if (here > 0) articles += 1;
  }
  return { count, articles, found: ids.length };
}
