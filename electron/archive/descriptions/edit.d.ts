import { type Statement } from '#core/description/description.ts';
import { type Certainty } from '#core/description/profile.ts';
import { type Draft } from '#db/journal.ts';
import type { Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * States one field of an article in one step; an empty value takes what was stated back, so that
 * what the page prints stands again.
 *
 * Errors: `E-NOTFOUND`, `E-FIELD`.
 */
export declare function setField(
  session: Session,
  input: {
    readonly articleId: string;
    readonly field: string;
    readonly value: string;
    readonly certainty?: Certainty | null | undefined;
  },
): Changed;
/** Writes what is stated of a field where it is kept. Errors: `E-NOTFOUND`. */
export declare function writeStatement(
  draft: Draft,
  articleId: string,
  field: string,
  after: Statement | null,
): void;
/** Errors: `E-NOTFOUND` where there is no such profile. */
export declare function profileStatement(id: string): Statement;
