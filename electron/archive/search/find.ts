import { displayTitle } from '#core/export/export-data.ts';
import { readSearch, type SearchPlace, type SearchText } from '#core/search/query/read-search.ts';
import type { Query } from '#core/search/query/query.ts';
import type { FoundRead } from '#db/search/read-found.ts';
import type { SearchPage, SearchRow } from '../../contract.ts';
import type { Session } from '../session.ts';
import { turns } from '../in-turns.ts';
import { fewOf, passagesIn } from './passages.ts';
import { readInTurns } from './read-in-turns.ts';
import type { ArticlesFound } from './search-service.ts';

export interface FindInput {
  readonly text: string;
  readonly exact: boolean;
  readonly in: SearchPlace;
  readonly order: 'newest' | 'relevance';
  readonly duplicates: 'folded' | 'shown';
  readonly after: string | null;
  readonly limit: number;
  readonly slot?: string | undefined;
}

/** Places that are shown of an article. */
const SNIPPETS = 3;

/** A page of what a search finds. Errors: `E-NOARCHIVE`, `E-CANCELLED`, `E-LIST` for a cursor that is none. */
export async function find(
  session: Session,
  input: FindInput,
  signal?: AbortSignal,
): Promise<SearchPage> {
  const { query, fault } = readSearch(input, session.fold);
  if (fault) return { at: 'fault', ...fault };
  const wanted = session.search.taking(input.slot, signal);
  const found = await session.search.articles(query, input, wanted);
  if (found === null) return { at: 'waiting', state: session.search.state };
  const { count, groups, next, inStep } = found;
  const rows = await rowsOf(session, query, found, wanted);
  return { at: 'found', count, groups, rows, next, inStep };
}

/** These articles as a search shows them. Errors: `E-NOARCHIVE`, `E-CANCELLED`. */
export async function rowsNamed(
  session: Session,
  input: SearchText & { readonly ids: readonly string[] },
  signal?: AbortSignal,
): Promise<{ readonly rows: SearchRow[] }> {
  const { query } = readSearch(input, session.fold);
  return {
    rows:
      query === null
        ? []
        : await rowsOf(session, query, { ids: input.ids, duplicates: new Map() }, signal),
  };
}

async function rowsOf(
  session: Session,
  query: Query,
  { ids, duplicates }: Pick<ArticlesFound, 'ids' | 'duplicates'>,
  signal: AbortSignal | undefined,
): Promise<SearchRow[]> {
  const turn = turns(signal);
  const rows: SearchRow[] = [];
  for await (const one of readInTurns(session.db, ids, query, turn)) {
    rows.push(rowOf(session, query, one, duplicates.get(one.found.id) ?? []));
  }
  return rows;
}

function rowOf(
  session: Session,
  query: Query,
  { found, read }: FoundRead,
  duplicates: readonly string[],
): SearchRow {
  const { id, sourceId, filename, medium, publishedOn, place, accepted, pending } = found;
  const passages = passagesIn(session.db, read, query, session.fold);
  const title = displayTitle(found);
  return {
    article: { id, sourceId, filename, title, medium, publishedOn, place, accepted, pending },
    duplicates: [...duplicates],
    snippets: [...fewOf(passages, SNIPPETS)],
    hits: passages.count,
  };
}
