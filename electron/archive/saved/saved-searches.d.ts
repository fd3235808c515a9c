import type { SavedSearch } from '#core/search/saved-search.ts';
import { type SearchText } from '#core/search/query/read-search.ts';
import type { Changed, SavedSearchView } from '../../contract.ts';
import type { Session } from '../session.ts';
/** Every saved search by its name. */
export declare function savedSearchViews(session: Session): SavedSearchView[];
/**
 * Keeps a search under a name; with `replace` in the place of the one that has it.
 * Errors: `E-QUERY`, `E-NAMETAKEN`.
 */
export declare function saveSearch(
  session: Session,
  {
    name,
    replace,
    text,
    exact,
    in: place,
  }: SearchText & {
    readonly name: string;
    readonly replace: boolean;
  },
): Changed & {
  readonly id: string;
};
/** Errors: `E-NOTFOUND`, `E-NAMETAKEN`. */
export declare function renameSearch(
  session: Session,
  {
    id,
    name,
  }: {
    readonly id: string;
    readonly name: string;
  },
): Changed;
/** Errors: `E-NOTFOUND`. */
export declare function removeSearch(session: Session, id: string): Changed;
/** Errors: `E-NOTFOUND`. */
export declare function searchNamed(session: Session, name: string): SavedSearch;
