import type { Outcome } from '#db/journal.ts';
import type { Changed } from '../contract.ts';
import type { Session } from './session.ts';

/** Tells everybody who watches that a step was made, and answers the caller with it. */
export function acknowledge(session: Session, outcome: Omit<Outcome<unknown>, 'result'>): Changed {
  if (outcome.stepId !== null) session.changed([outcome.stepId]);
  return { changed: outcome.changed, step: outcome.stepId };
}
