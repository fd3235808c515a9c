import { guardCell } from './csv-guard.ts';
import type { CsvCell, CsvColumn, CsvRow } from './csv-table.ts';
import { visibleText, wellFormedText, type VisibleText } from './visible-marks.ts';

/**
 * `excel` opens with a double click on zh-CN Windows: byte order mark (without it UTF-8 is read as
 * GBK), and text that would run as a formula or turn into a number or date gets a leading `'`.
 * `exact` is for programs: no mark, no change. Both: UTF-8, CRLF, RFC 4180, text in quotation
 * marks and numbers bare, so that a reader that minds quotation marks knows the types.
 */
export const CSV_PROFILES = ['excel', 'exact'] as const;
export type CsvProfile = (typeof CSV_PROFILES)[number];

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** Turns rows into lines of a CSV file one by one, and counts what it could not write as it is. */
export interface CsvLines {
  /** The header row, with the byte order mark where the profile has one; names stand bare. */
  readonly header: () => string;
  /**
   * One line with its line end. Throws RangeError for a number that is not finite and TypeError for
   * a cell that is not of its column's type: both are mistakes of the caller.
   */
  readonly line: (row: CsvRow) => string;
  /** Characters written as visible marks so far. */
  readonly replaced: () => number;
}

/**
 * `excel` shows NUL and other control characters as marks (␀); in both profiles a lone surrogate,
 * which UTF-8 cannot hold, becomes U+FFFD.
 */
export function csvLines(columns: readonly CsvColumn[], profile: CsvProfile): CsvLines {
  let replaced = 0;
  const quoted = (cell: string): { readonly text: string; readonly replaced: number } => {
    const shown: VisibleText = profile === 'excel' ? visibleText(cell) : wellFormedText(cell);
    const safe = profile === 'excel' ? guardCell(shown.text) : shown.text;
    const text = `"${safe.includes('"') ? safe.replaceAll('"', '""') : safe}"`;
    return { text, replaced: shown.replaced };
  };
  // Rows of one article say the same in half of their columns; what was written last is at hand.
  const last = columns.map(() => ({ cell: '', text: '""', replaced: 0 }));
  return {
    header: () => {
      const names = columns.map(({ name }) => (/[",\r\n]/u.test(name) ? quoted(name).text : name));
      return (profile === 'excel' ? BYTE_ORDER_MARK : '') + names.join(',') + LINE_END;
    },
    line: (row) => {
      let line = '';
      for (let at = 0; at < columns.length; at += 1) {
        const column = columns[at];
        if (column === undefined) break;
        const cell = checkedCell(column, row[at]);
        if (at > 0) line += ',';
        if (typeof cell === 'string') {
          let known = last[at];
          if (known?.cell !== cell) {
            known = { cell, ...quoted(cell) };
            last[at] = known;
          }
          line += known.text;
          replaced += known.replaced;
        } else if (cell !== null) {
          line += String(cell);
        }
      }
      return line + LINE_END;
    },
    replaced: () => replaced,
  };
}

/**
 * The cell, if it is one of its column. Throws RangeError for a number that is not finite and
 * TypeError for a cell of the wrong type.
 */
export function checkedCell(column: CsvColumn, cell: CsvCell | undefined): CsvCell {
  if (column.type === 'text') {
    if (typeof cell !== 'string') throw new TypeError(`${column.key}: ${String(cell)} is no text`);
    return cell;
  }
  if (cell === null) return null;
  if (typeof cell !== 'number') throw new TypeError(`${column.key}: ${String(cell)} is no number`);
  if (!Number.isFinite(cell)) throw new RangeError(`${column.key}: ${cell}`);
  return cell;
}
