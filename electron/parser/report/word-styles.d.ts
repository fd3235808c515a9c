import { type HeadingLevel } from '#core/report/outline.ts';
export interface WordStyleLook {
  readonly name: string;
  readonly level: HeadingLevel | null;
}
/** Names and outline levels of the paragraph styles of a document by their ids. */
export declare function readStyles(
  bytes: Uint8Array | undefined,
  filename: string,
): ReadonlyMap<string, WordStyleLook>;
/** A heading level for Word's outline level, which counts from 0 and has 9 for body text. */
export declare function levelOf(outline: number | null): HeadingLevel | null;
