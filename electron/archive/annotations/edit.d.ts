import { type Annotation } from '#core/annotation/annotation.ts';
import { type Span } from '#core/text/span.ts';
import { type Draft } from '#db/journal.ts';
import type { Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
import { type NewInitiative } from './new-initiatives.ts';
export interface NewAnnotation {
  /** Where the caller has made one; must be new. */
  readonly id?: string | undefined;
  readonly sourceId: string;
  readonly spans: readonly Span[];
  readonly kind: 'initiative' | 'note';
  readonly initiativeIds: readonly string[];
  /** Made in the same step. */
  readonly newInitiatives?: readonly NewInitiative[] | undefined;
  readonly note: string;
  /** True where the spans are the anchor of an article as a whole. */
  readonly ofArticle?: boolean | undefined;
}
/**
 * Annotates spans of a source by hand. Where a rule has suggested exactly this, its suggestion is
 * accepted instead: the same thing never stands twice.
 *
 * Errors: `E-NOTFOUND`, `E-ANCHOR`.
 */
export declare function annotate(
  session: Session,
  input: NewAnnotation,
): Changed & {
  readonly id: string;
};
/**
 * Changes what is said of a span, or the span. A suggestion that is changed so becomes a hand's
 * annotation, and what the rule had suggested is remembered as rejected: it would come back.
 *
 * Errors: `E-NOTFOUND`, `E-ANCHOR`, also where the same already stands there.
 */
export declare function changeAnnotation(
  session: Session,
  input: {
    readonly id: string;
    readonly initiativeIds?: readonly string[] | undefined;
    /** Made in the same step, and named besides `initiativeIds`. */
    readonly newInitiatives?: readonly NewInitiative[] | undefined;
    readonly note?: string | undefined;
    readonly spans?: readonly Span[] | undefined;
  },
): Changed;
/** Writes what a hand made of `before`; what a rule had suggested there is remembered as rejected. */
export declare function writeByHand(
  draft: Draft,
  session: Session,
  before: Annotation,
  after: Annotation,
): void;
/**
 * Takes annotations away. One that a rule suggested is rejected, not forgotten: the rule would only
 * bring it back. Errors: `E-NOTFOUND`.
 */
export declare function removeAnnotations(session: Session, ids: readonly string[]): Changed;
/** Removes a hand's annotation; a rule's is remembered as rejected. */
export declare function takeAway(draft: Draft, annotation: Annotation): void;
/** Errors: `E-NOTFOUND`. */
export declare function existing(draft: Draft, id: string): Annotation;
/** Preferred labels of initiatives, in order. Errors: `E-NOTFOUND`. */
export declare function labelsOf(draft: Draft, initiativeIds: readonly string[]): readonly string[];
/** The annotation that stands for the same already, whatever its status. */
export declare function sameAnnotation(
  draft: Draft,
  session: Session,
  annotation: Annotation,
): Annotation | null;
/** Where annotations lie, for the sentence of a step. */
export declare function whereIs(
  session: Session,
  annotations: readonly Annotation[],
): Readonly<Record<string, string | number>>;
/** A quotation for the sentence of a step. */
export declare function short(text: string): string;
