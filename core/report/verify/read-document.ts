import type { HeadingLevel } from '../outline.ts';

/*
 * A report as it was read back from a document: what somebody who opens it sees, tracked changes
 * accepted, paragraph by paragraph. Readers make it, `verifyDocument` compares it.
 */

export interface ReadParagraph {
  readonly text: string;
  /** Where it stands in the outline; null for what is no heading. */
  readonly level: HeadingLevel | null;
  /** Name of its style, for what has lost its bookmarks. */
  readonly style: string;
  /** Cell of a table, counted from 0 over the document; null outside tables. */
  readonly cell: ReadCell | null;
  /** Id of the footnote or endnote that it belongs to; null for the text itself. */
  readonly note: string | null;
  /** Notes that it refers to. */
  readonly notes: readonly string[];
  readonly drawings: readonly ReadDrawing[];
}

export interface ReadCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export type ReadDrawing =
  | { readonly kind: 'picture'; readonly sha256: string }
  | { readonly kind: 'chart'; readonly data: ReadChart };

export interface ReadChart {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** A place in the document: a paragraph by its index, and an offset into its text. */
export interface ReadPlace {
  readonly paragraph: number;
  readonly offset: number;
}

export interface ReadAnchor {
  readonly name: string;
  readonly from: ReadPlace;
  readonly to: ReadPlace;
}

export interface ReadDocument {
  /** Text first, then the notes in the order of their ids in the file. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly anchors: readonly ReadAnchor[];
  /** JSON of the manifest as the file has it; null where there is none. */
  readonly manifest: string | null;
  /** True where changes are tracked that nobody accepted or rejected. */
  readonly tracked: boolean;
}

/** The text between two places; paragraphs parted by line feeds. */
export function textBetween(
  { paragraphs }: Pick<ReadDocument, 'paragraphs'>,
  { from, to }: Pick<ReadAnchor, 'from' | 'to'>,
): string {
  if (from.paragraph === to.paragraph) {
    return (paragraphs[from.paragraph]?.text ?? '').slice(from.offset, to.offset);
  }
  return paragraphs
    .slice(from.paragraph, to.paragraph + 1)
    .map(({ text }, index, all) => {
      if (index === 0) return text.slice(from.offset);
      return index === all.length - 1 ? text.slice(0, to.offset) : text;
    })
    .join('\n');
}
