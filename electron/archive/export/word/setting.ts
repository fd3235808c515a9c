import {
  BookmarkEnd,
  BookmarkStart,
  FootnoteReference,
  HeadingLevel as WordHeading,
  Paragraph,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { bookmarkName, markNote, MarkUses, type Anchored } from '#core/report/manifest.ts';
import type { FrontMatter } from '#core/report/printed.ts';
import type { HeadingLevel } from '#core/report/outline.ts';
import { styleId } from './document.ts';
import type { Inline } from './inline.ts';
import { measuredChildren } from './measured.ts';
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
export function paragraphOf(look: IParagraphOptions, children: readonly Inline[]): Paragraph {
  return new Paragraph({ ...look, children: children as readonly ParagraphChild[] });
}

export const HEADINGS = {
  1: { heading: WordHeading.HEADING_1, style: 'heading1' },
  2: { heading: WordHeading.HEADING_2, style: 'heading2' },
  3: { heading: WordHeading.HEADING_3, style: 'heading3' },
  4: { heading: WordHeading.HEADING_4, style: 'heading4' },
} as const satisfies Record<HeadingLevel, { heading: string; style: WordStyleName }>;

/** What a template of the office has already. */
export interface TemplateStyles {
  /** Its own styles that stand for ours. */
  readonly ids: ReadonlyMap<WordStyleName, string>;
  /** The highest id of a bookmark in it. */
  readonly lastBookmark: number;
}

/** What the parts of one document share while they are set: counters, notes, headings so far. */
export class Setting {
  readonly profile: WordProfile;
  readonly runs: RunMaker;
  readonly sourceNotes: FrontMatter['sourceNotes'];
  readonly articleOnNewPage: boolean;
  /** Footnotes by the number that their reference names. */
  readonly footnotes = new Map<number, readonly Paragraph[]>();
  readonly headings: ListedHeading[] = [];
  readonly #uses = new MarkUses();
  #latest: {
    readonly paragraph: Paragraph;
    readonly look: IParagraphOptions;
    readonly children: readonly Inline[];
  } | null = null;
  readonly #template: TemplateStyles | null;
  #bookmarks: number;
  #tables = 0;
  #charts = 0;

  constructor(
    profile: WordProfile,
    runs: RunMaker,
    options: Pick<Setting, 'sourceNotes' | 'articleOnNewPage'> & {
      readonly template?: TemplateStyles;
    },
  ) {
    this.profile = profile;
    this.runs = runs;
    this.sourceNotes = options.sourceNotes;
    this.articleOnNewPage = options.articleOnNewPage;
    this.#template = options.template ?? null;
    this.#bookmarks = options.template?.lastBookmark ?? 0;
  }

  /** Id of a style in the document, as the template has it where there is one. */
  styleId(style: WordStyleName): string {
    return this.#template?.ids.get(style) ?? styleId(style);
  }

  /** What makes a paragraph a heading of `level`. */
  headingLook(level: HeadingLevel): IParagraphOptions {
    const { heading, style } = HEADINGS[level];
    if (this.#template === null) return { heading };
    const own = this.#template.ids.get(style);
    return own === undefined ? { style: styleId(style), outlineLevel: level - 1 } : { style: own };
  }

  /** A paragraph of `text` in `style`. */
  line(style: WordStyleName, text: string, look: IParagraphOptions = {}): Paragraph {
    return this.paragraph(style, this.runs.text(text, style), look);
  }

  paragraph(
    style: WordStyleName,
    children: readonly Inline[],
    look: IParagraphOptions = {},
  ): Paragraph {
    const stated = { style: this.styleId(style), ...look };
    const set = this.runs.measured
      ? measuredChildren(this.profile, this.runs, style, children, look)
      : children;
    const paragraph = paragraphOf(stated, set);
    this.#latest = { paragraph, look: stated, children: set };
    return paragraph;
  }

  /** `children` with their last paragraph kept on the page of what follows: no signature stands alone. */
  keepingLast(children: readonly FileChild[]): readonly FileChild[] {
    const latest = this.#latest;
    if (latest === null || children.at(-1) !== latest.paragraph) return children;
    return [
      ...children.slice(0, -1),
      paragraphOf({ ...latest.look, keepNext: true }, latest.children),
    ];
  }

  /** The next use of `mark`: ask once for each item, before anything of it is set. */
  use(mark: string): MarkedItem {
    return new MarkedItem(this, mark, this.#uses.next(mark));
  }

  /** Both ends of a bookmark. */
  bookmark(name: string): readonly [BookmarkStart, BookmarkEnd] {
    this.#bookmarks += 1;
    return [new BookmarkStart(name, this.#bookmarks), new BookmarkEnd(this.#bookmarks)];
  }

  /** Notes a heading for the contents and answers what its paragraph holds. */
  heading(level: HeadingLevel, text: string, runs: readonly Inline[]): readonly Inline[] {
    // Word names the bookmarks of its own contents so and hides them.
    const name = `_Toc${String(this.headings.length + 1).padStart(9, '0')}`;
    this.headings.push({ level, text, bookmark: name });
    const [start, end] = this.bookmark(name);
    return [start, ...runs, end];
  }

  /** A reference to a new footnote that holds `children`. */
  footnote(children: readonly Inline[]): ParagraphChild {
    const id = this.footnotes.size + 1;
    this.footnotes.set(id, [this.paragraph('footnote', children)]);
    return this.runs.of('footnote', {
      style: 'FootnoteReference',
      children: [new FootnoteReference(id)],
    });
  }

  nextTable(): number {
    this.#tables += 1;
    return this.#tables;
  }

  nextChart(): number {
    this.#charts += 1;
    return this.#charts;
  }
}

/** One item that `verify-report` finds again: docs/verify-report.md says what its bookmarks hold. */
export class MarkedItem {
  readonly #setting: Setting;
  readonly #mark: string;
  readonly #n: number;

  constructor(setting: Setting, mark: string, n: number) {
    this.#setting = setting;
    this.#mark = mark;
    this.#n = n;
  }

  /** `children` with the bookmark round them. */
  round(anchored: Anchored, children: readonly Inline[]): readonly Inline[] {
    const [start, end] = this.ends(anchored);
    return [start, ...children, end];
  }

  /** The ends of a bookmark that spans several paragraphs. */
  ends(anchored: Anchored): readonly [BookmarkStart, BookmarkEnd] {
    return this.#setting.bookmark(bookmarkName(this.#mark, anchored, this.#n));
  }

  /** The mark in small print. */
  note(): readonly Inline[] {
    return this.#setting.runs.inset(markNote(this.#mark), 'mark');
  }

  /** The mark in small print on a line of its own. */
  noteApart(): readonly Inline[] {
    return this.#setting.runs.inset(`\n${markNote(this.#mark).trimStart()}`, 'mark');
  }
}
