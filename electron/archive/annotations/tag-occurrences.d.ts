import { type OccurrenceState } from '#core/annotation/standing.ts';
import type { Changed, OccurrenceRow } from '../../contract.ts';
import type { Session } from '../session.ts';
import { type NewInitiative } from './new-initiatives.ts';
/** How many of the list stand how, were they tagged with these initiatives. Errors: `E-LIST`. */
export declare function countOccurrences(
  session: Session,
  input: {
    readonly token: string;
    readonly initiativeIds: readonly string[];
  },
): Readonly<Record<OccurrenceState, number>>;
/** A stretch of the list with what stands around each occurrence and on it. Errors: `E-LIST`. */
export declare function occurrenceRows(
  session: Session,
  input: {
    readonly token: string;
    readonly initiativeIds: readonly string[];
    readonly offset: number;
    readonly limit: number;
  },
): readonly OccurrenceRow[];
/**
 * Tags the chosen occurrences of a list in one step. Chosen is what is tagged by default
 * (core/annotation/standing.ts) but for the places in `flipped`, which are the other way round.
 * A suggestion of just these initiatives is accepted, what is tagged already is left alone.
 *
 * Errors: `E-LIST`, `E-NOTFOUND`, `E-ANCHOR` without an initiative.
 */
export declare function tagOccurrences(
  session: Session,
  input: {
    readonly token: string;
    readonly initiativeIds: readonly string[];
    readonly newInitiatives?: readonly NewInitiative[] | undefined;
    readonly note: string;
    readonly flipped: readonly number[];
    /** What the step says was sought. */
    readonly said: string;
  },
): Changed & {
  readonly tagged: number;
  readonly accepted: number;
};
