import type { Changed, Failure, Step } from '../../contract.ts';
import type { Session } from '../session.ts';
/** Why one past step cannot be taken back alone, and by which later steps. Errors: `E-NOTFOUND`. */
export declare function dependents(
  session: Session,
  stepId: string,
): {
  code: Failure['code'] | null;
  count: number;
  steps: Step[];
};
/** Takes one past step back by a step of its own. Errors: see `revert` in db/revert.ts. */
export declare function revertStep(session: Session, stepId: string): Changed;
/** How many steps a jump would take back and make again. Errors: those of `jump` in db/jump.ts. */
export declare function route(
  session: Session,
  stepId: string | null,
): {
  readonly undo: number;
  readonly redo: number;
};
/** Goes to the state just after a step. Errors: see `jump` in db/jump.ts. */
export declare function jumpTo(
  session: Session,
  stepId: string | null,
): Changed & {
  readonly undone: number;
  readonly redone: number;
  readonly from: string | null;
};
