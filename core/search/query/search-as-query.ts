import type { Fold } from '../../text/fold.ts';
import type { QueryFault } from './query-fault.ts';
import { printQuery } from './print.ts';
import { readSearch, type SearchText } from './read-search.ts';

/**
 * A search as one query text, which finds the same wherever only a text is kept: in a block of a
 * report, in the filter of an export. What is a query already stays as it was typed.
 */
export function searchAsQuery(
  search: SearchText,
  fold: Fold,
):
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: QueryFault } {
  const { query, fault } = readSearch(search, fold);
  if (fault) return { text: null, fault };
  const isQuery = !search.exact && search.in === 'all';
  return { text: isQuery ? search.text : printQuery(query, fold), fault: null };
}
