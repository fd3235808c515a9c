import type { IFontAttributesProperties } from 'docx';
/** ZIP has no time zone and starts in 1980; the same document always gets the same bytes. */
export declare const ZIP_TIME: Date;
export interface PackageFacts {
  /** ISO 8601 with offset. */
  readonly createdAt: string;
  readonly fonts: IFontAttributesProperties;
  /** Ids of paragraph styles that ignore the line grid of the page. */
  readonly offGrid: readonly string[];
  /** Paragraphs fill lines of a whole number of characters. */
  readonly grid: boolean;
}
/**
 * Puts right what the library decides by itself: it stamps the document and the ZIP entries with
 * the clock, draws some ids by lot, leaves fonts out of what it adds by itself, and has no way to say
 * that a style ignores the line grid or lets punctuation hang.
 */
export declare function finishPackage(packed: Uint8Array, facts: PackageFacts): Uint8Array;
