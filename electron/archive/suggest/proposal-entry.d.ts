import type { Annotation } from '#core/annotation/annotation.ts';
import type { InitiativeProposal } from '#core/discover/proposal.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Draft } from '#db/journal.ts';
import type { Session } from '../session.ts';
/** A suggestion that proposes a name the thesaurus does not know. */
export declare function isProposal(annotation: Annotation): boolean;
/** What a suggestion proposes to take into the thesaurus; null where it proposes nothing. */
export declare function proposalOf(annotation: Annotation | undefined): InitiativeProposal | null;
/** The entry that bears `name` by now, or a new one as `first` proposes it. */
export declare function entryNamed(
  session: Session,
  draft: Draft,
  first: Annotation | undefined,
  name: string,
  mentions?: readonly Annotation[],
): Initiative;
