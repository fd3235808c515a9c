import type { Role } from '../page/role.ts';
import type { Span } from '../text/span.ts';
import type { ChartKind, HeadingLevel } from './outline.ts';

/*
 * A report as it is printed: a flat list of parts, made by the composer from outline and archive.
 * Renderers (Word, HTML, plain text, preview) only print it and decide nothing. A new part is a new
 * member of `PrintedPart`; every renderer's switch then stops compiling until it prints it.
 */

export interface PrintedReport {
  readonly reportId: string;
  readonly title: string;
  /** Id of a profile in assets/profiles. */
  readonly profile: string;
  /** ISO 8601 with offset. */
  readonly createdAt: string;
  readonly front: FrontMatter;
  readonly parts: readonly PrintedPart[];
}

/** What an office puts around the text; empty strings and null print nothing. */
export interface FrontMatter {
  /** Below the title: period, compiling unit, or whatever stands there. */
  readonly subtitle: string;
  /** 发文机关 or 编发单位, in the signature. */
  readonly issuer: string;
  /** Calendar date `2026-09-01` of the signature; empty for the day of printing. */
  readonly date: string;
  /** Names of attachments, in order (附件说明). */
  readonly attachments: readonly string[];
  /** 附注, without its brackets. */
  readonly remark: string;
  /** 主送机关, without its colon. */
  readonly recipients: string;
  /** Red head (发文机关标志 …), security and copy number: only where somebody asked for them. */
  readonly redHead: {
    readonly authority: string;
    /** 发文字号, `示发〔2026〕1号`. */
    readonly number: string;
    /** 签发人; empty but in upward documents. */
    readonly signatory: string;
  } | null;
  /** 密级和保密期限, `机密★3年`. */
  readonly security: string;
  /** 份号. */
  readonly copyNumber: string;
  /** 紧急程度, `特急` or `加急`. */
  readonly urgency: string;
  /** 期号 of a briefing, `第12期`. */
  readonly issue: string;
  /** 版记: 抄送 and 印发; null for none. */
  readonly imprint: { readonly copies: string; readonly printer: string } | null;
  /** Who signed off which stage, when; printed on request. */
  readonly signOffs: readonly {
    readonly stage: 'first' | 'second' | 'final';
    readonly author: string;
    readonly at: string;
  }[];
  /** Where the source of a quotation stands. */
  readonly sourceNotes: 'line' | 'footnote';
  /** Charts as a word processor's own, or as pictures; on a page of HTML they are always drawn. */
  readonly charts: 'native' | 'picture';
}

interface OfBlock {
  /** The block of the outline that it comes from. */
  readonly blockId: string;
}

export type PrintedPart = OfBlock & PartBody;

/** A part before it is known which block it comes from. */
export type PartBody =
  | PrintedHeading
  | PrintedParagraph
  | PrintedQuotation
  | PrintedFigures
  | PrintedPivot
  | PrintedChart
  | PrintedArticle
  | PrintedContents
  | PrintedSources
  | { readonly kind: 'page-break' };

export interface PrintedHeading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
}

export interface PrintedParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** Words of an article, and everything needed to find them again. */
export interface PrintedQuotation {
  readonly kind: 'quotation';
  /** Short id (核验号): see mark.ts. */
  readonly mark: string;
  /** As the reading has it, persons masked where the report masks. */
  readonly text: string;
  /** Where `text` names what it is quoted for: offsets into `text`, in order, touching ones merged. */
  readonly marks: readonly Span[];
  readonly articleId: string;
  /** Annotations it is quoted for, in reading order. */
  readonly annotationIds: readonly string[];
  /** Offsets into the source text. */
  readonly spans: readonly Span[];
  readonly sourceLine: string;
}

export interface PrintedFigure {
  readonly mark: string;
  readonly annotationId: string;
  readonly articleId: string;
  readonly measure: string;
  /** As printed. */
  readonly quote: string;
  /** Value and unit, normalised, with its marks. */
  readonly normalised: string;
  readonly place: string;
  readonly time: string;
  readonly sourceLine: string;
}

export interface PrintedFigures {
  readonly kind: 'figures';
  readonly caption: string;
  readonly groups: readonly { readonly name: string; readonly rows: readonly PrintedFigure[] }[];
}

/** A table of counts; each row's cells in the order of `columns`, the totals apart. */
export interface PrintedPivot {
  readonly kind: 'pivot';
  readonly mark: string;
  readonly caption: string;
  /** Head of the first column. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly number[];
    readonly total: number;
  }[];
  readonly totals: readonly number[];
  readonly total: number;
  /** What is counted, and of what. */
  readonly note: string;
}

export interface PrintedChart {
  readonly kind: 'chart';
  readonly mark: string;
  readonly caption: string;
  readonly chart: ChartKind;
  readonly counts: 'mentions' | 'articles';
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly note: string;
}

/** An article in full: the blocks of its reading by their roles. */
export interface PrintedArticle {
  readonly kind: 'article';
  readonly mark: string;
  readonly articleId: string;
  /** Its title is a heading of this level and stands in the contents. */
  readonly level: HeadingLevel;
  readonly title: string;
  /** In reading order, the title left out: a `kicker` stands above it, all others below. */
  readonly paragraphs: readonly { readonly role: Role; readonly text: string }[];
  readonly sourceLine: string;
}

/** Made from the headings that follow it; the renderer knows the pages. */
export interface PrintedContents {
  readonly kind: 'contents';
  readonly depth: HeadingLevel;
}

export interface PrintedSources {
  readonly kind: 'sources';
  readonly entries: readonly PrintedSource[];
}

export interface PrintedSource {
  readonly mark: string;
  readonly articleId: string;
  readonly sourceLine: string;
  readonly filename: string;
  readonly sha256: string;
}
