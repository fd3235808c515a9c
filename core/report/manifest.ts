import type { Span } from '../text/span.ts';
import type { FigureColumnKey } from './figure-columns.ts';
import { MARK_KINDS } from './mark.ts';
import type { HeadingLevel, ChartKind } from './outline.ts';
import type { PrintedSource } from './printed.ts';
import { shortHash } from './source-line.ts';

/*
 * How an exported report stays verifiable: bookmarks in the document, marks that a reader sees, and
 * a manifest in the file that says what was printed. docs/verify-report.md is the contract.
 */

/** Namespace of the manifest's root element in the custom XML part of a .docx. */
export const MANIFEST_NAMESPACE = 'urn:juanzong:report-manifest';
export const MANIFEST_FORMAT = 'juanzong-manifest/1';

/** Codes are `proofCode`s of what was printed, never the text itself: what is cut from a report later is not left in it. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  /** Null for an export that is no report of the archive. */
  readonly reportId: string | null;
  readonly profile: string;
  /** When it was issued: ISO 8601 with offset. */
  readonly createdAt: string;
  readonly masked: boolean;
  /** Everything printed, in the order in which it stands. */
  readonly parts: readonly ManifestPart[];
}

interface Marked {
  readonly mark: string;
  /** Which use of its mark it is in this document, from 1: the number in its bookmark. */
  readonly n: number;
}

export type ManifestPart =
  /** A paragraph, cell or note that stands for nothing in the archive; `level` where it is a heading. */
  | {
      readonly kind: 'text';
      readonly code: string;
      readonly level?: HeadingLevel;
      /** It stands in one paragraph with something that carries a mark: a number, a bracket. */
      readonly beside?: true;
    }
  | (Marked & {
      readonly kind: 'quotation';
      readonly article: string;
      readonly annotations: readonly string[];
      readonly spans: readonly Span[];
      readonly code: string;
      /** Code of its source line. */
      readonly line: string;
    })
  | (Marked & {
      readonly kind: 'figure';
      readonly article: string;
      readonly annotation: string;
      readonly cells: readonly { readonly key: FigureColumnKey; readonly code: string }[];
    })
  | (Marked & {
      readonly kind: 'pivot';
      readonly block: string;
      readonly code: string;
      /** Every cell as printed, row by row, header row and totals too. */
      readonly cells: readonly (readonly string[])[];
    })
  | (Marked & {
      readonly kind: 'chart';
      readonly block: string;
      readonly code: string;
      readonly chart: ChartKind;
      readonly categories: readonly string[];
      readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
      /** SHA-256 of the picture; null for a native chart. */
      readonly picture: string | null;
    })
  | (Marked & {
      readonly kind: 'article';
      readonly article: string;
      /** Codes of its paragraphs, title first. */
      readonly paragraphs: readonly string[];
      readonly line: string;
    })
  | (Marked & { readonly kind: 'source'; readonly article: string; readonly code: string });

/** What of a marked item a bookmark holds: its text, or its source line. */
export type Anchored = 'text' | 'line';

/**
 * Name of a bookmark: `jz_QK8KW86R8`, its second use `jz_QK8KW86R8_2`, their source lines
 * `jz_QK8KW86R8_s` and `jz_QK8KW86R8_s_2`. Word takes letters, digits and `_`, 40 characters at most.
 */
export function bookmarkName(mark: string, anchored: Anchored, n: number): string {
  return `jz_${mark}${anchored === 'line' ? '_s' : ''}${n === 1 ? '' : `_${n}`}`;
}

const DIGIT = '[0-9A-HJKMNP-TV-Z]';
const LETTERS = Object.values(MARK_KINDS).join('');
const BOOKMARK = new RegExp(`^jz_([${LETTERS}]${DIGIT}{8})(_s)?(?:_(\\d{1,6}))?$`, 'u');

/** What a bookmark's name says; null for one that is not ours. A copy that a word processor made may have lost its case. */
export function parseBookmark(
  name: string,
): { readonly mark: string; readonly anchored: Anchored; readonly n: number } | null {
  const match = BOOKMARK.exec(name);
  const mark = match?.[1];
  if (match === null || mark === undefined) return null;
  return {
    mark,
    anchored: match[2] === undefined ? 'text' : 'line',
    n: match[3] === undefined ? 1 : Number(match[3]),
  };
}

/**
 * Numbers the uses of each mark in the order in which they are printed, so that renderer and
 * manifest name the same bookmark. Ask once for each item, before its text is printed.
 */
export class MarkUses {
  readonly #uses = new Map<string, number>();

  next(mark: string): number {
    const n = (this.#uses.get(mark) ?? 0) + 1;
    this.#uses.set(mark, n);
    return n;
  }
}

/** How a mark stands in print behind a source line, caption or note by an ideographic space: `核验号 QK8KW86R8`. */
export function markNote(mark: string): string {
  return `\u3000核验号 ${mark}`;
}

/** What stands before a source line of its own paragraph. */
export const SOURCE_LINE_LEAD = '——';

/** An entry of the list of sources, without its number and mark. */
export function sourceEntryText(entry: PrintedSource): string {
  return `${entry.sourceLine}。原件：${entry.filename}（SHA-256 ${shortHash(entry.sha256)}）`;
}

const PRINTED_MARK = new RegExp(`(?<![0-9A-Za-z_])[${LETTERS}]${DIGIT}{8}(?![0-9A-Za-z_])`, 'gu');

/** The marks printed in a text, in order. */
export function printedMarks(text: string): readonly string[] {
  return [...text.matchAll(PRINTED_MARK)].map(([mark]) => mark);
}

/** A text without the notes of marks that `markNote` put into it. */
export function withoutMarkNotes(text: string): string {
  return text.replaceAll(new RegExp(`\\s*核验号[\\s：:]*${PRINTED_MARK.source}`, 'gu'), '');
}
