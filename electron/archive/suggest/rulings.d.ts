import type { Annotation } from '#core/annotation/annotation.ts';
import { type Ruling } from '#core/annotation/ruling.ts';
import { type Draft } from '#db/journal.ts';
import type { Changed, RulingView } from '../../contract.ts';
import type { Session } from '../session.ts';
/** A suggestion as a ruling decides it, or as it is where none does. */
export interface Settled {
  readonly annotation: Annotation;
  /** What stands there instead, where the ruling says so. */
  readonly instead: Annotation | null;
}
export type Ruled = (annotation: Annotation, articleId: string | null) => Settled;
/** What the rulings say, as they are now. */
export declare function rulingsNow(session: Session, draft: Draft): Ruled;
/** Writes a suggestion as it was settled; what stands instead only where it does not stand yet. */
export declare function writeSettled(
  session: Session,
  draft: Draft,
  { annotation, instead }: Settled,
): void;
/**
 * Makes a decision stand, in place of an earlier one on the same subject and place. Two archives
 * give the same subject and place the same id, which a merge relies on.
 */
export declare function keepRuling(
  session: Session,
  draft: Draft,
  ruled: Omit<Ruling, 'id' | 'author' | 'createdAt'>,
): Ruling;
/** Every ruling with what it has decided, the newest first. */
export declare function rulingViews(session: Session): readonly RulingView[];
/**
 * Withdraws rulings in one step: what they decided stays decided, or waits again with `reopen`.
 * Errors: `E-NOTFOUND`.
 */
export declare function withdrawRulings(
  session: Session,
  ids: readonly string[],
  reopen: boolean,
): Changed;
/**
 * Lets the rulings on one initiative speak of another from now on, within the step that merges the
 * two; a ruling that the other has already on the same text and place stays as it is.
 */
export declare function moveRulings(
  session: Session,
  draft: Draft,
  from: string,
  into: string,
): void;
/** Takes away the rulings on an initiative, within the step that deletes it. */
export declare function dropRulings(session: Session, draft: Draft, initiativeId: string): void;
