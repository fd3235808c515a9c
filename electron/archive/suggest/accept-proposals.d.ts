import { type Annotation } from '#core/annotation/annotation.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Draft } from '#db/journal.ts';
import type { Session } from '../session.ts';
import { type Ruled } from './rulings.ts';
/**
 * Accepts proposed names within the step that is being drafted: each name becomes an entry of the
 * thesaurus (a candidate) or is taken for the entry that bears it by now, and all its waiting
 * mentions name that entry. Those in the articles of `accepted` are accepted with it; those
 * elsewhere wait on, as mentions of a known initiative, unless a ruling decides them. Answers how
 * many were accepted, and the entry of each that was chosen.
 */
export declare function acceptProposals(
  session: Session,
  draft: Draft,
  accepted: readonly Annotation[],
  ruled: Ruled,
): {
  readonly count: number;
  readonly entries: ReadonlyMap<string, Initiative>;
};
