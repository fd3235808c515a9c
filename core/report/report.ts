import type { Span } from '../text/span.ts';

/*
 * A report as a value: an outline of sections with blocks in them. Composers make it, renderers
 * (Word now; HTML, PDF later) only print it. A new block is a new member of `Block`; every
 * renderer's switch then stops compiling until it prints it.
 */

export interface Report {
  readonly title: string;
  /** Id of a profile in assets/profiles. */
  readonly profile: string;
  /** ISO 8601 with offset. */
  readonly createdAt: string;
  /** What stands before the first chapter. */
  readonly preface: readonly Block[];
  readonly sections: readonly Section[];
}

/** A chapter or part of one: its level in the outline is its depth in the tree. */
export interface Section {
  /** Stable within a report: `theme:产业`, `initiative:<id>`, `sources`. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type Block = Paragraph | Quotation | FiguresTable | SourceList;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** Words of an article, and everything needed to find them again. */
export interface Quotation {
  readonly kind: 'quotation';
  /** As the reading has it. */
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

export interface FigureRow {
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

export interface FiguresTable {
  readonly kind: 'figures';
  readonly rows: readonly FigureRow[];
}

export interface SourceEntry {
  readonly articleId: string;
  readonly sourceLine: string;
  readonly filename: string;
  readonly sha256: string;
}

/** The articles a report quotes, each once. */
export interface SourceList {
  readonly kind: 'sources';
  readonly entries: readonly SourceEntry[];
}

/** All blocks of a report in the order in which they are printed. */
export function blocksOf(report: Report): readonly Block[] {
  const within = (section: Section): readonly Block[] => [
    ...section.blocks,
    ...section.sections.flatMap(within),
  ];
  return [...report.preface, ...report.sections.flatMap(within)];
}
