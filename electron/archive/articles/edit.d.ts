import type { Changed, Segmentation } from '../../contract.ts';
import type { Session } from '../session.ts';
export interface Description {
  readonly suppliedTitle?: string | null | undefined;
  readonly medium?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly place?: string | undefined;
  readonly incomplete?: boolean | undefined;
}
/** Sets what is said of an article; what the page prints stays as it is. Errors: `E-NOTFOUND`. */
export declare function describeArticle(
  session: Session,
  articleId: string,
  patch: Description,
): Changed;
/**
 * Replaces how a source is cut, in one step. Articles that are named go on with what is said of
 * them, others are made or removed; annotations never move.
 *
 * Errors: `E-NOTFOUND`, `E-TILING`.
 */
export declare function setSegmentation(
  session: Session,
  sourceId: string,
  segmentation: Segmentation,
): Changed;
