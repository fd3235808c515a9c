import { z } from 'zod';
/** What a paragraph of a document can be: as in every printed report, and what only Word has. */
export declare const WORD_STYLES: readonly [
  'authority',
  'grade',
  'fileNumber',
  'signatory',
  'issueLine',
  'title',
  'dateLine',
  'addressee',
  'contentsTitle',
  'contents1',
  'contents2',
  'contents3',
  'contents4',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'articleTitle',
  'kicker',
  'subtitle',
  'credit',
  'body',
  'subheading',
  'caption',
  'quotation',
  'sourceLine',
  'mark',
  'tableTitle',
  'tableHead',
  'table',
  'note',
  'listing',
  'attachments',
  'signature',
  'remark',
  'signOff',
  'imprint',
  'footnote',
  'pageNumber',
  'picture',
  'comment',
];
export type WordStyleName = (typeof WORD_STYLES)[number];
declare const styleSchema: z.ZodReadonly<
  z.ZodObject<
    {
      eastAsia: z.ZodString;
      latin: z.ZodString;
      size: z.ZodNumber;
      bold: z.ZodBoolean;
      color: z.ZodString;
      align: z.ZodEnum<{
        both: 'both';
        center: 'center';
        left: 'left';
        right: 'right';
      }>;
      firstLineChars: z.ZodNumber;
      leftChars: z.ZodNumber;
      rightChars: z.ZodNumber;
      before: z.ZodNumber;
      after: z.ZodNumber;
      line: z.ZodObject<
        {
          rule: z.ZodEnum<{
            exact: 'exact';
            multiple: 'multiple';
          }>;
          value: z.ZodNumber;
        },
        z.core.$strict
      >;
      keepNext: z.ZodBoolean;
      leftRule: z.ZodBoolean;
    },
    z.core.$strict
  >
>;
export type WordStyle = z.infer<typeof styleSchema>;
declare const facts: {
  id: z.ZodString;
  name: z.ZodString;
  nameEn: z.ZodString;
  /** Millimetres; `footer` is from the lower edge of the paper to that of the page number. */
  page: z.ZodObject<
    {
      width: z.ZodNumber;
      height: z.ZodNumber;
      top: z.ZodNumber;
      right: z.ZodNumber;
      bottom: z.ZodNumber;
      left: z.ZodNumber;
      footer: z.ZodNumber;
    },
    z.core.$strict
  >;
  /** Twips from line to line of the document grid; null for none. */
  gridPitch: z.ZodNullable<z.ZodInt>;
  /** Points of one empty line (空一行) between the parts of a document. */
  emptyLine: z.ZodNumber;
  /** Twentieths of a point added to each character (negative: taken away). */
  characterSpacing: z.ZodInt;
  /** No paragraph leaves a single line alone on a page; the page is then not always full. */
  widowControl: z.ZodBoolean;
  /** `outer`: at the right edge of odd and the left of even pages. */
  pageNumber: z.ZodEnum<{
    center: 'center';
    outer: 'outer';
  }>;
  /** `document`: title over text, red head where asked for; `briefing`: name, issue, compiler and date over a line. */
  head: z.ZodEnum<{
    briefing: 'briefing';
    document: 'document';
  }>;
  /** `han`: 一、（一）1.（1） */
  headingNumbers: z.ZodEnum<{
    han: 'han';
    none: 'none';
  }>;
  /** How footnotes are numbered; circled ones start anew on each page. */
  footnoteNumbers: z.ZodEnum<{
    circled: 'circled';
    decimal: 'decimal';
  }>;
  /** How the words that a passage is quoted for stand out in it. */
  quotationMarks: z.ZodEnum<{
    bold: 'bold';
    none: 'none';
  }>;
  /** Articles in full start on a page of their own, unless an export says otherwise. */
  articleOnNewPage: z.ZodBoolean;
};
export interface WordProfile extends Readonly<z.infer<z.ZodObject<typeof facts>>> {
  readonly styles: Readonly<Record<WordStyleName, WordStyle>>;
}
/** A profile from what its file holds: each style over the base. Throws ZodError. */
export declare function parseWordProfile(value: unknown): WordProfile;
/**
 * Reads `<folder>/<id>.json`. A profile is one of our own files: a faulty one is a mistake in the
 * build, so errors (ENOENT, SyntaxError, ZodError) pass on as they are.
 */
export declare function loadWordProfile(folder: string, id: string): Promise<WordProfile>;
export {};
