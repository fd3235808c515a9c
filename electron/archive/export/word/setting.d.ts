import {
  BookmarkEnd,
  BookmarkStart,
  Paragraph,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { type Anchored } from '#core/report/manifest.ts';
import type { FrontMatter } from '#core/report/printed.ts';
import type { HeadingLevel } from '#core/report/outline.ts';
import type { ChartPicture } from './chart-picture.ts';
import type { Inline } from './inline.ts';
import type { WordProfile, WordStyleName } from './profile.ts';
import type { RunMaker } from './run.ts';
/** A heading of the document that contents may list. */
export interface ListedHeading {
  readonly level: HeadingLevel;
  readonly text: string;
  /** Bookmark round its text. */
  readonly bookmark: string;
}
/** A paragraph that holds `children`. */
export declare function paragraphOf(
  look: IParagraphOptions,
  children: readonly Inline[],
): Paragraph;
export declare const HEADINGS: {
  readonly 1: {
    readonly heading: 'Heading1';
    readonly style: 'heading1';
  };
  readonly 2: {
    readonly heading: 'Heading2';
    readonly style: 'heading2';
  };
  readonly 3: {
    readonly heading: 'Heading3';
    readonly style: 'heading3';
  };
  readonly 4: {
    readonly heading: 'Heading4';
    readonly style: 'heading4';
  };
};
/** What a template of the office has already. */
export interface TemplateStyles {
  /** Its own styles that stand for ours. */
  readonly ids: ReadonlyMap<WordStyleName, string>;
  /** The highest id of a bookmark in it. */
  readonly lastBookmark: number;
}
/** What the parts of one document share while they are set: counters, notes, headings so far. */
export declare class Setting {
  #private;
  readonly profile: WordProfile;
  readonly runs: RunMaker;
  readonly sourceNotes: FrontMatter['sourceNotes'];
  readonly articleOnNewPage: boolean;
  /** Charts that are set as pictures, by their marks. */
  readonly pictures: ReadonlyMap<string, ChartPicture>;
  /** Footnotes by the number that their reference names. */
  readonly footnotes: Map<number, readonly Paragraph[]>;
  readonly headings: ListedHeading[];
  constructor(
    profile: WordProfile,
    runs: RunMaker,
    options: Pick<Setting, 'sourceNotes' | 'articleOnNewPage' | 'pictures'> & {
      readonly template?: TemplateStyles;
    },
  );
  /** Id of a style in the document, as the template has it where there is one. */
  styleId(style: WordStyleName): string;
  /** What makes a paragraph a heading of `level`. */
  headingLook(level: HeadingLevel): IParagraphOptions;
  /** A paragraph of `text` in `style`. */
  line(style: WordStyleName, text: string, look?: IParagraphOptions): Paragraph;
  paragraph(style: WordStyleName, children: readonly Inline[], look?: IParagraphOptions): Paragraph;
  /** `children` with their last paragraph kept on the page of what follows: no signature stands alone. */
  keepingLast(children: readonly FileChild[]): readonly FileChild[];
  /** The next use of `mark`: ask once for each item, before anything of it is set. */
  use(mark: string): MarkedItem;
  /** Both ends of a bookmark. */
  bookmark(name: string): readonly [BookmarkStart, BookmarkEnd];
  /** Notes a heading for the contents and answers what its paragraph holds. */
  heading(level: HeadingLevel, text: string, runs: readonly Inline[]): readonly Inline[];
  /** A reference to a new footnote that holds `children`. */
  footnote(children: readonly Inline[]): ParagraphChild;
  nextTable(): number;
  nextChart(): number;
}
/** One item that `verify-report` finds again: docs/verify-report.md says what its bookmarks hold. */
export declare class MarkedItem {
  #private;
  constructor(setting: Setting, mark: string, n: number);
  /** `children` with the bookmark round them. */
  round(anchored: Anchored, children: readonly Inline[]): readonly Inline[];
  /** The ends of a bookmark that spans several paragraphs. */
  ends(anchored: Anchored): readonly [BookmarkStart, BookmarkEnd];
  /** The mark in small print. */
  note(): readonly Inline[];
  /** The mark in small print on a line of its own. */
  noteApart(): readonly Inline[];
}
