import type { Draft } from '#db/journal.ts';
import type { Session } from '../session.ts';
/** An initiative that is made where it is first needed: by its name, perhaps under a theme. */
export interface NewInitiative {
  readonly prefLabel: string;
  readonly theme: string;
}
/**
 * Makes initiatives within the step that is being drafted, as candidates; answers their ids. A name
 * that an initiative bears by now, in either script, gives that one.
 */
export declare function draftInitiatives(
  session: Session,
  draft: Draft,
  wanted: readonly NewInitiative[],
): readonly string[];
/** All initiatives of an annotation that is being written, each once. */
export declare function draftInitiativeIds(
  session: Session,
  draft: Draft,
  input: {
    readonly initiativeIds: readonly string[];
    readonly newInitiatives?: readonly NewInitiative[] | undefined;
  },
): readonly string[];
