import type { Outcome } from '#db/journal.ts';
import type { Changed } from '../contract.ts';
import type { Session } from './session.ts';
/** Tells everybody who watches that a step was made, and answers the caller with it. */
export declare function acknowledge(
  session: Session,
  outcome: Omit<Outcome<unknown>, 'result'>,
): Changed;
