import { type AnnotationKind } from '#core/annotation/annotation.ts';
import type { Draft } from '#db/journal.ts';
import type { Session } from '../session.ts';
/** How much was new, and how much of that a ruling decided. */
export interface Suggested {
  readonly added: number;
  readonly decided: number;
}
/**
 * Makes the function that runs the rules over one article and writes what is new: what was
 * suggested before (and perhaps rejected) and what a hand has already marked is left alone, and
 * what a ruling decides is decided at once. It answers how many are new. The readings of a page are composed once for articles that follow.
 */
export declare function articleSuggester(
  session: Session,
  draft: Draft,
  kinds?: ReadonlySet<AnnotationKind>,
): (articleId: string) => Suggested;
