import {
  Document,
  Paragraph,
  type FileChild,
  type ICommentOptions,
  type PageNumberEstimator,
} from 'docx';
import { type WordProfile, type WordStyleName } from './profile.ts';
import { type RunMaker } from './run.ts';
export interface WordFile {
  readonly bytes: Uint8Array;
  /** Characters that Word cannot hold, written as visible marks. */
  readonly replacedCharacters: number;
}
export interface WordContent {
  readonly title: string;
  readonly author: string;
  /** ISO 8601 with offset; exporters have no clock. */
  readonly createdAt: string;
  readonly children: readonly FileChild[];
  readonly comments: readonly ICommentOptions[];
  /** Look of the built-in heading styles, outermost first. */
  readonly headings: readonly [WordStyleName, WordStyleName, WordStyleName, WordStyleName];
  /** Footnotes by the numbers that their references name. */
  readonly footnotes?: ReadonlyMap<number, readonly Paragraph[]>;
}
/** Id of a style in the document; the built-in ones keep Word's ids so that outlines work. */
export declare function styleId(name: WordStyleName): string;
/** Width of the text area in twips. */
export declare function textWidth({ page }: WordProfile): number;
/**
 * Packs content into a .docx: page, grid, styles and page numbers as the profile says, the only
 * field PAGE, nothing that points outside the file.
 */
export declare function packWord(
  content: WordContent,
  profile: WordProfile,
  runs: RunMaker,
): Promise<WordFile>;
/** The document as the library holds it; `pageNumbers` is told its pages when it is written. */
export declare function wordDocument(
  content: WordContent,
  profile: WordProfile,
  runs: RunMaker,
  pageNumbers?: PageNumberEstimator,
): Document;
