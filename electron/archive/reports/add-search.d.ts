import type { SearchText } from '#core/search/query/read-search.ts';
import type { Changed, SearchBlock } from '../../contract.ts';
import type { Session } from '../session.ts';
export interface SearchToAdd extends SearchText {
  /** null makes a new report. */
  readonly reportId: string | null;
  /** Of a new report. */
  readonly title: string;
  /** The heading under which the blocks go, behind all that stands there; null: the end. */
  readonly heading: string | null;
  readonly as: readonly SearchBlock[];
}
/**
 * Puts live blocks of what a search finds into a report, in one step.
 * Errors: `E-QUERY`, `E-NOTFOUND`, `E-SIGNED`.
 */
export declare function addSearch(
  session: Session,
  input: SearchToAdd,
): Changed & {
  readonly id: string;
  readonly ids: string[];
};
