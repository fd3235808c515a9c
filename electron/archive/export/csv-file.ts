import { parse } from 'csv-parse/sync';
import { stringify, type Options } from 'csv-stringify/sync';
import { guardCell, unguardCell } from '#core/export/csv-guard.ts';
import type { CsvCell, CsvColumn, CsvRow, CsvTable } from '#core/export/csv-table.ts';
import { visibleText } from '#core/export/visible-marks.ts';

/**
 * `excel` opens with a double click on zh-CN Windows: byte order mark (without it UTF-8 is read as
 * GBK), and text that would run as a formula or turn into a number or date gets a leading `'`.
 * `exact` is for programs: no mark, no change. Both: UTF-8, CRLF, RFC 4180, text in quotation
 * marks and numbers bare, so that a reader that minds quotation marks knows the types.
 */
export const CSV_PROFILES = ['excel', 'exact'] as const;
export type CsvProfile = (typeof CSV_PROFILES)[number];

export interface CsvFile {
  readonly text: string;
  /** Characters written as visible marks because the profile cannot hold them. */
  readonly replacedCharacters: number;
}

const BYTE_ORDER_MARK = '\ufeff';
const FORM: Options = { record_delimiter: '\r\n', quoted_string: true };

/**
 * Writes a table as CSV. The names in the header row stand without quotation marks.
 *
 * `excel` shows NUL and other control characters as marks (␀); in both profiles a lone surrogate,
 * which UTF-8 cannot hold, becomes U+FFFD. Throws RangeError for a number that is not finite and
 * TypeError for a cell that is not of its column's type: both are mistakes of the caller.
 */
export function csvFile(table: CsvTable, profile: CsvProfile): CsvFile {
  let replacedCharacters = 0;
  const writable = (cell: string): string => {
    const { text, replaced } = profile === 'excel' ? visibleText(cell) : wellFormed(cell);
    replacedCharacters += replaced;
    return profile === 'excel' ? guardCell(text) : text;
  };
  const rows = table.rows.map((row) =>
    table.columns.map((column, index) => {
      const cell = checkedCell(column, row[index]);
      return typeof cell === 'string' ? writable(cell) : cell;
    }),
  );
  const header = stringify([table.columns.map((column) => column.name)], {
    record_delimiter: '\r\n',
  });
  return {
    text: (profile === 'excel' ? BYTE_ORDER_MARK : '') + header + stringify(rows, FORM),
    replacedCharacters,
  };
}

/** Reads back what `csvFile` wrote in the same profile: the rows without the header row. */
export function readCsvFile(
  text: string,
  columns: readonly CsvColumn[],
  profile: CsvProfile,
): readonly CsvRow[] {
  const records: readonly (readonly string[])[] = parse(text, { bom: true, from: 2 });
  return records.map((record) =>
    columns.map((column, index) => {
      const cell = record[index] ?? '';
      if (column.type === 'number') return cell === '' ? null : Number(cell);
      return profile === 'excel' ? unguardCell(cell) : cell;
    }),
  );
}

function checkedCell(column: CsvColumn, cell: CsvCell | undefined): CsvCell {
  if (column.type === 'text') {
    if (typeof cell !== 'string') throw new TypeError(`${column.key}: ${String(cell)} is no text`);
    return cell;
  }
  if (cell === null) return null;
  if (typeof cell !== 'number') throw new TypeError(`${column.key}: ${String(cell)} is no number`);
  if (!Number.isFinite(cell)) throw new RangeError(`${column.key}: ${cell}`);
  return cell;
}

function wellFormed(text: string): { readonly text: string; readonly replaced: number } {
  if (text.isWellFormed()) return { text, replaced: 0 };
  let replaced = 0;
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  const marked = text.replace(lone, () => {
    replaced += 1;
    return '\ufffd';
  });
  return { text: marked, replaced };
}
