import { type Act } from '#core/thesaurus/act.ts';
import type { Changed, SurgeryPreview } from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * What an act of surgery would do: conflicts, what changes of the thesaurus, how many annotations
 * are concerned, and some of them as keyword in context. Writes nothing.
 *
 * Errors: `E-NOTFOUND`, `E-NOTHING`.
 */
export declare function previewSurgery(
  session: Session,
  act: Act,
  offset: number,
  limit: number,
): SurgeryPreview;
/**
 * Does an act of surgery as one step. Errors: `E-NOTFOUND`, `E-NOTHING`; `E-LABEL`, `E-CYCLE` and
 * `E-NAMED` where the preview shows a conflict.
 */
export declare function operate(
  session: Session,
  act: Act,
): Changed & {
  readonly id: string | null;
};
