import type { Span } from '#core/text/span.ts';
/** A stretch of a reading that an annotation marks; one annotation may have several. */
export interface MarkedRange extends Span {
  readonly annotationId: string;
}
/** A stretch of a reading over which the same annotations lie. */
export interface Piece extends Span {
  readonly annotationIds: readonly string[];
}
/**
 * Cuts `block` at every border of a marked range: Word can mark only whole runs. The pieces are in
 * order and tile the block; each names the annotations over it in the order of `ranges`.
 *
 * block `[0,6)`, a `[0,4)`, b `[2,6)` → `[0,2) a` · `[2,4) a b` · `[4,6) b`
 */
export declare function piecesOf(block: Span, ranges: readonly MarkedRange[]): readonly Piece[];
