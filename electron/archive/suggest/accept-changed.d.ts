import { type Scope } from '#core/annotation/ruling.ts';
import type { Changed } from '../../contract.ts';
import { type NewInitiative } from '../annotations/new-initiatives.ts';
import type { Session } from '../session.ts';
import { type Reach } from './context.ts';
export interface AcceptedChange {
  readonly id: string;
  /** What it is a mention of instead. */
  readonly initiativeIds?: readonly string[] | undefined;
  /** Made in the same step, and named besides `initiativeIds`. */
  readonly newInitiatives?: readonly NewInitiative[] | undefined;
  /** What the name, place, date or figure is called instead; of a proposal the name of its entry. */
  readonly label?: string | undefined;
  readonly reach?: Reach | undefined;
  readonly note?: string | undefined;
  /** How far another initiative reaches; this occurrence alone where absent. */
  readonly scope?: Scope | undefined;
}
/**
 * Accepts a suggestion with another initiative, label or span, in one step. It becomes a hand's
 * annotation, and what the rule had suggested is remembered as rejected. Where exactly the changed
 * one is suggested as well, that is accepted and this one rejected.
 *
 * Another initiative may be taken with a wide scope: all that wait on the same text and meaning there
 * are changed alike, and it stands as a ruling.
 *
 * Errors: `E-NOTFOUND`, `E-ANCHOR`, `E-USAGE` for a wide scope with another change.
 */
export declare function acceptChanged(session: Session, input: AcceptedChange): Changed;
