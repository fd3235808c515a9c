import type { CheckState } from '#core/ledger/check.ts';
import type { Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * Keeps what somebody found when they compared figures with their source, all in one step.
 * Errors: `E-NOTFOUND`, also for an annotation that is no figure.
 */
export declare function checkFigures(
  session: Session,
  input: {
    readonly ids: readonly string[];
    readonly state: CheckState;
    readonly note: string;
  },
): Changed;
/**
 * Changes what a figure measures, where or when; its number stays what is printed. A check that found
 * it right is taken back with that: somebody else's words were checked. Errors: `E-NOTFOUND`.
 */
export declare function editFigure(
  session: Session,
  input: {
    readonly id: string;
  } & {
    readonly [Field in 'measure' | 'place' | 'time']?: string | undefined;
  },
): Changed;
