import type { DataFilter } from '../export/filter.ts';

/*
 * A report as its makers keep it: an ordered list of blocks. A heading opens a section that lasts to
 * the next heading of the same or a higher level; moving a heading moves its section.
 */

/** What passages, figures and counts of a block are grouped by. */
export const GROUPINGS = [
  'theme',
  'initiative',
  'level',
  'place',
  'medium',
  'mediaLevel',
  'year',
  'month',
] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** In which order passages, articles and figures of one group stand. */
export const BLOCK_SORTS = [
  'date',
  'date-descending',
  'place',
  'title',
  'mediaLevel',
  /** As the library lists files. */
  'file',
] as const;
export type BlockSort = (typeof BLOCK_SORTS)[number];

export const HEADING_LEVELS = [1, 2, 3, 4] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

export const CHART_KINDS = ['initiative-month', 'initiative-place', 'cooccurrence'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** How much of the text around an annotation is quoted with it. */
export const QUOTATION_EXTENTS = ['span', 'sentence', 'paragraph'] as const;
export type QuotationExtent = (typeof QUOTATION_EXTENTS)[number];
/** Of what no annotation marks off only whole sentences can be verified. */
export const EXCERPT_EXTENTS = ['sentence', 'paragraph'] as const;
export type ExcerptExtent = (typeof EXCERPT_EXTENTS)[number];

/** What a block says or asks for; what it asks for is found anew whenever the block is live. */
export type BlockContent =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  /** Paragraphs of the maker's own, parted by line feeds; may hold counts (core/report/tokens.ts). */
  | { readonly kind: 'text'; readonly text: string }
  /** The words of one annotation: its sentence, or its span alone. */
  | {
      readonly kind: 'quotation';
      readonly annotationId: string;
      readonly extent: QuotationExtent;
    }
  /** Every accepted mention that the query finds, sentence by sentence, under headings by group. */
  | {
      readonly kind: 'passages';
      readonly query: DataFilter;
      readonly groupBy: readonly Grouping[];
      readonly sort: BlockSort;
      /** The most passages of one group; null for all. */
      readonly limit: number | null;
      /** The definition of an initiative stands below its heading. */
      readonly definitions: boolean;
    }
  /** The sentences in which the words of the query stand, tagged or not, under headings by group. */
  | {
      readonly kind: 'excerpts';
      readonly query: DataFilter;
      readonly groupBy: readonly Grouping[];
      readonly sort: BlockSort;
      /** The most excerpts of one group; null for all. */
      readonly limit: number | null;
      readonly extent: ExcerptExtent;
    }
  | {
      readonly kind: 'figures';
      /** Empty for the usual one. */
      readonly caption: string;
      readonly query: DataFilter;
      readonly groupBy: readonly Grouping[];
      readonly sort: BlockSort;
      /** Figures of everything that the report quotes, not of the query. */
      readonly quotedOnly: boolean;
    }
  | {
      readonly kind: 'pivot';
      /** Empty for the usual one. */
      readonly caption: string;
      readonly query: DataFilter;
      readonly rows: Grouping;
      readonly columns: Grouping;
      readonly counts: 'mentions' | 'articles';
    }
  | {
      readonly kind: 'chart';
      /** Empty for the usual one. */
      readonly caption: string;
      readonly query: DataFilter;
      readonly chart: ChartKind;
      readonly counts: 'mentions' | 'articles';
    }
  | { readonly kind: 'article'; readonly articleId: string }
  /** Articles in full, under headings by group. */
  | {
      readonly kind: 'articles';
      readonly query: DataFilter;
      readonly groupBy: readonly Grouping[];
      readonly sort: BlockSort;
    }
  | { readonly kind: 'contents'; readonly depth: HeadingLevel }
  /** The articles that the report quotes, prints or counts figures of, each once. */
  | { readonly kind: 'sources' }
  | { readonly kind: 'page-break' };
export type BlockKind = BlockContent['kind'];

/** One block in its place: blocks stand in the order of the list that holds them. */
export interface OutlineBlock {
  readonly id: string;
  readonly content: BlockContent;
}
