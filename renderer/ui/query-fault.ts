import { parseQuery } from '#core/search/query/parse.ts';
import type { QueryFault } from '#core/search/query/query-fault.ts';
import { fold } from './fold.ts';

/** What is wrong with a query that is being typed; null for nothing, and for a blank text, which limits nothing. */
export function queryFault(text: string): QueryFault | null {
  return text.trim() === '' ? null : parseQuery(text, fold).fault;
}

/** The query of a field for a filter; none where it is blank or cannot be read. */
export function readableQuery(text: string): { readonly query?: string } {
  const query = text.trim();
  return query === '' || queryFault(query) !== null ? {} : { query };
}
