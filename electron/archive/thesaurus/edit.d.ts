import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
type Saved = Omit<Initiative, 'id'> & {
  readonly id: string | null;
};
/**
 * Makes or changes an initiative; with `take`, labels that others have as alternative ones are
 * taken over from them in the same step. Errors: `E-LABEL`, `E-CYCLE`, `E-NOTFOUND`.
 */
export declare function saveInitiative(
  session: Session,
  saved: Saved,
  take?: boolean,
): Changed & {
  readonly id: string;
};
/** Removes an initiative that nothing names. Errors: `E-NOTFOUND`, `E-FK` where something does. */
export declare function removeInitiative(session: Session, id: string): Changed;
export {};
