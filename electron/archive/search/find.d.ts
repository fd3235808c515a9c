import { type SearchPlace, type SearchText } from '#core/search/query/read-search.ts';
import type { SearchPage, SearchRow } from '../../contract.ts';
import type { Session } from '../session.ts';
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
/** A page of what a search finds. Errors: `E-NOARCHIVE`, `E-CANCELLED`, `E-LIST` for a cursor that is none. */
export declare function find(
  session: Session,
  input: FindInput,
  signal?: AbortSignal,
): Promise<SearchPage>;
/** These articles as a search shows them. Errors: `E-NOARCHIVE`, `E-CANCELLED`. */
export declare function rowsNamed(
  session: Session,
  input: SearchText & {
    readonly ids: readonly string[];
  },
  signal?: AbortSignal,
): Promise<{
  readonly rows: SearchRow[];
}>;
