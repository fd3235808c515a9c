import type { Annotation, AnnotationKind } from '#core/annotation/annotation.ts';
import type { SuggestionGroupKey } from '#db/queries/suggestion-filter.ts';
import { type QueueCursor } from '#db/queries/suggestions.ts';
import type { ReviewGroups, ReviewQueue } from '../../contract.ts';
import type { Session } from '../session.ts';
export interface ReviewFilter {
  readonly kinds?: readonly AnnotationKind[] | undefined;
  readonly rules?: readonly string[] | undefined;
  readonly minConfidence?: number | undefined;
  readonly maxConfidence?: number | undefined;
  readonly theme?: string | undefined;
  readonly group?: SuggestionGroupKey | undefined;
  /** Stands in the quote or the label, in either script. */
  readonly text?: string | undefined;
}
export interface QueueInput {
  readonly filter: ReviewFilter;
  readonly sort: 'place' | 'confidence' | 'before' | 'after';
  readonly descending: boolean;
  readonly cursor: QueueCursor | null;
  readonly limit: number;
}
/** More than this is not put in order by context: it would hold everybody else up. */
export declare const MOST_BY_CONTEXT = 20000;
/**
 * A page of what waits under a filter, with how far the review of it is. An order by the words
 * before or after falls back on the place where more than `MOST_BY_CONTEXT` wait.
 */
export declare function reviewQueue(session: Session, input: QueueInput): ReviewQueue;
/** Ids of all that waits under a filter. */
export declare function waitingIds(session: Session, filter: ReviewFilter): readonly string[];
/** The groups of what waits under a filter. */
export declare function reviewGroups(
  session: Session,
  input: {
    readonly filter: ReviewFilter;
    readonly by: 'article' | 'label';
    readonly offset: number;
    readonly limit: number;
  },
): ReviewGroups;
/** How many of each kind and rule wait. */
export declare function reviewFacets(session: Session): {
  rules: {
    readonly kind: AnnotationKind;
    readonly rule: string;
    readonly waiting: number;
  }[];
};
/** How many wait that a decision on this suggestion with a wide scope would reach, itself included. */
export declare function alikeWaiting(
  session: Session,
  id: string,
): {
  readonly article: number;
  readonly archive: number;
  readonly articles: number;
};
/** A suggestion with a good deal of what stands around it. Errors: `E-NOTFOUND`. */
export declare function passageOf(
  session: Session,
  id: string,
): import('../../../core/search/find.ts').Context;
/** A suggestion and the article it stands in. Errors: `E-NOTFOUND`. */
export declare function suggestionNamed(
  session: Session,
  id: string,
): {
  readonly annotation: Annotation;
  readonly articleId: string | null;
};
