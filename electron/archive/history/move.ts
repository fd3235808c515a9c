import { jump, routeLength } from '#db/jump.ts';
import { dependentsOf, revert } from '#db/revert.ts';
import type { Changed, Failure, Step } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import { stepView } from '../views.ts';

/** So many dependent steps are named; the rest are counted. */
const NAMED = 50;

/** Why one past step cannot be taken back alone, and by which later steps. Errors: `E-NOTFOUND`. */
export function dependents(
  session: Session,
  stepId: string,
): { code: Failure['code'] | null; count: number; steps: Step[] } {
  const { code, steps } = dependentsOf(session.db, stepId, keyIn(session));
  return { code, count: steps.length, steps: steps.slice(0, NAMED).map(stepView) };
}

/** Takes one past step back by a step of its own. Errors: see `revert` in db/revert.ts. */
export function revertStep(session: Session, stepId: string): Changed {
  return acknowledge(session, revert(session.db, session.actor, stepId, keyIn(session)));
}

/** How many steps a jump would take back and make again. Errors: those of `jump` in db/jump.ts. */
export function route(
  session: Session,
  stepId: string | null,
): { readonly undo: number; readonly redo: number } {
  return routeLength(session.db, stepId);
}

/** Goes to the state just after a step. Errors: see `jump` in db/jump.ts. */
export function jumpTo(
  session: Session,
  stepId: string | null,
): Changed & {
  readonly undone: number;
  readonly redone: number;
  readonly from: string | null;
} {
  const { undo, redo, from } = jump(session.db, session.actor, stepId);
  const moved = [...undo, ...redo].map(({ id }) => id);
  if (moved.length > 0) session.changed(moved);
  return {
    changed: moved.length,
    step: moved.at(-1) ?? null,
    undone: undo.length,
    redone: redo.length,
    from,
  };
}

function keyIn(session: Session): (label: string) => string {
  return (label) => labelKey(session, label);
}
