import type { Annotation } from '#core/annotation/annotation.ts';
import { type Context } from '#core/search/find.ts';
import { type Span } from '#core/text/span.ts';
import type { Session } from '../session.ts';
type Placed = Pick<Annotation, 'sourceId' | 'spans'>;
/** A suggestion with at most `width` code units of its reading on either side. */
export declare function suggestionInContext(
  session: Session,
  annotation: Placed,
  articleId: string | null,
  width: number,
): Context;
/** A suggestion with at most `width` code units on either side, line feeds and all. */
export declare function passageAround(
  session: Session,
  annotation: Placed,
  articleId: string | null,
  width: number,
): Context;
/** By how much the ends of a passage move, in code units of its reading; negative is to the left. */
export interface Reach {
  readonly start: number;
  readonly end: number;
}
/** The source spans of a passage whose ends were moved; empty where nothing is left of it. */
export declare function reached(
  session: Session,
  annotation: Placed,
  articleId: string | null,
  reach: Reach,
): readonly Span[];
export {};
