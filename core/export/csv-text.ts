import { guardCell } from './csv-guard.ts';
import type { CsvCell, CsvColumn } from './csv-table.ts';
import { visibleText, wellFormedText, type VisibleText } from './visible-marks.ts';

/**
 * `excel` opens with a double click on zh-CN Windows: byte order mark (without it UTF-8 is read as
 * GBK), and text that would run as a formula or turn into a number or date gets a leading `'`.
 * `exact` is for programs: no mark, no change. Both: UTF-8, CRLF, RFC 4180, text in quotation
 * marks and numbers bare, so that a reader that minds quotation marks knows the types.
 */
export const CSV_PROFILES = ['excel', 'exact'] as const;
export type CsvProfile = (typeof CSV_PROFILES)[number];

export const CSV_LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';

/** The header row, with the byte order mark where the profile has one; names stand bare where they can. */
export function csvHeader(columns: readonly CsvColumn[], profile: CsvProfile): string {
  const names = columns.map(({ name }) =>
    /[",\r\n]/u.test(name) ? csvText(name, profile).text : name,
  );
  return (profile === 'excel' ? BYTE_ORDER_MARK : '') + names.join(',') + CSV_LINE_END;
}

/**
 * A cell as it stands in the file, without the commas beside it. `excel` shows NUL and other control
 * characters as marks (␀); in both profiles a lone surrogate, which UTF-8 cannot hold, becomes
 * U+FFFD.
 */
export function csvCell(cell: CsvCell, profile: CsvProfile): VisibleText {
  if (typeof cell === 'string') return csvText(cell, profile);
  return { text: cell === null ? '' : String(cell), replaced: 0 };
}

function csvText(cell: string, profile: CsvProfile): VisibleText {
  const { text, replaced } = profile === 'excel' ? visibleText(cell) : wellFormedText(cell);
  const safe = profile === 'excel' ? guardCell(text) : text;
  return { text: `"${safe.includes('"') ? safe.replaceAll('"', '""') : safe}"`, replaced };
}

/**
 * The cell, if it is one of its column. Throws RangeError for a number that is not finite and
 * TypeError for a cell of the wrong type: both are mistakes of the caller.
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
