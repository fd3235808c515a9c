import type { Span } from '../../text/span.ts';

/** What verifying says of one thing in a file; `matches` is the only one that asks nobody to look. */
export const FINDING_STATUSES = [
  'matches',
  /** Reads otherwise than its source. */
  'altered',
  /** Stands under another source line, heading or mark than it was issued under. */
  'moved',
  /** Was issued, and is gone. */
  'missing',
  /** Was not issued, or carries no mark. */
  'added',
  'line-altered',
  'line-deleted',
  /** Carries a mark that means nothing in this archive or this report. */
  'unknown-mark',
  /** As it was issued, but the archive says otherwise by now. */
  'source-changed',
] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

export const FINDING_KINDS = [
  'quotation',
  'figure',
  'pivot',
  'chart',
  'article',
  'source',
  /** Words of the maker's own: headings, paragraphs, captions. */
  'text',
  /** A row of a table whose columns are not a figure's. */
  'row',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** By what a thing in the file was recognised, the surest first. */
export const EVIDENCE = ['manifest', 'bookmark', 'printed-mark', 'text', 'none'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const FINDING_NOTES = [
  /** The archive has changed there, too. */
  'source-changed-too',
  /** The file's own manifest agrees with it, but the archive has never said so since it was issued. */
  'manifest-differs',
  /** The archive does not hold what it comes from; it is as it was issued. */
  'not-held',
  /** Its text is that of another item of the file. */
  'of-another',
  /** It is in no order with its neighbours. */
  'order',
  /** It is in a source of this archive, but carries no mark. */
  'in-source',
  /** No source of this archive has it. */
  'in-no-source',
] as const;
export type FindingNote = (typeof FINDING_NOTES)[number];

export interface Finding {
  readonly status: FindingStatus;
  readonly kind: FindingKind;
  /** 核验号; empty where there is none. */
  readonly mark: string;
  /** Where in the file: the heading above it, or its column. */
  readonly where: string;
  /** Paragraph of a document or row of a table, counted from 1; 0 for what is not there. */
  readonly at: number;
  /** As its source has it; null where nobody knows any more. */
  readonly was: string | null;
  /** As the file has it; null where it is gone. */
  readonly now: string | null;
  readonly evidence: Evidence;
  readonly note: FindingNote | null;
  /** Where it leads in the archive; null where nowhere. */
  readonly target: FindingTarget | null;
}

export interface FindingTarget {
  readonly articleId: string;
  readonly annotationId: string | null;
  readonly spans: readonly Span[];
}

export interface ReportCheck {
  /** Marked things that were issued or recognised. */
  readonly total: number;
  /** Those of them that match in everything. */
  readonly matched: number;
  readonly findings: readonly Finding[];
}
