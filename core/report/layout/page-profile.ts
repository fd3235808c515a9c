/*
 * What of a profile (assets/profiles) HTML, PDF and the preview need; the profile of Word documents
 * fits it as it is.
 */

export interface TextStyle {
  /** Standard names; see font-stacks.ts for what stands in where they are missing. */
  readonly eastAsia: string;
  readonly latin: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** RRGGBB. */
  readonly color: string;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** Characters of this style. */
  readonly firstLineChars: number;
  readonly leftChars: number;
  readonly rightChars: number;
  /** Points. */
  readonly before: number;
  readonly after: number;
  /** `exact` in points, `multiple` of a single line. */
  readonly line: { readonly rule: 'exact' | 'multiple'; readonly value: number };
  readonly keepNext: boolean;
  readonly leftRule: boolean;
}

/** What a part of a printed report can be; a profile says how each looks. */
export const TEXT_STYLES = [
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
] as const;
export type TextStyleName = (typeof TEXT_STYLES)[number];

export interface PageProfile {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Millimetres; `footer` is from the lower edge of the paper to that of the page number. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly footer: number;
  };
  /** Points of one empty line (空一行) between the parts of a document. */
  readonly emptyLine: number;
  /** Twentieths of a point added to each character. */
  readonly characterSpacing: number;
  /** `outer`: at the right edge of odd and the left of even pages. */
  readonly pageNumber: 'center' | 'outer';
  /** `briefing`: name, issue, compiler and date over a line. */
  readonly head: 'document' | 'briefing';
  readonly headingNumbers: 'none' | 'han';
  readonly quotationMarks: 'none' | 'bold';
  /** Articles in full start on a page of their own. */
  readonly articleOnNewPage: boolean;
  readonly styles: Readonly<Record<TextStyleName, TextStyle>>;
}
