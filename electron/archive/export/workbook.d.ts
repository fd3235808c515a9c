import type { ExportTable } from '#core/export/csv-table.ts';
import { type ExportJob, type Written } from './table-stream.ts';
/** One workbook: a sheet for each table, and one that says what they are. */
export interface Workbook {
  readonly tables: readonly ExportTable[];
  /** Lines of the sheet 说明; asked for when the rows of all tables are written. */
  readonly notes: (rows: readonly number[]) => readonly (readonly [name: string, value: string])[];
  readonly author: string;
  readonly createdAt: Date;
}
/** Code units that a cell holds (Excel specifications and limits). */
export declare const CELL_LIMIT = 32767;
export declare const CONTINUED = '\u2026\u3014\u5168\u6587\u89C1\u201C\u7EED\u9875\u201D\u3015';
export declare const CONTINUATION_SHEET = '\u7EED\u9875';
export declare const NOTES_SHEET = '\u8BF4\u660E';
/**
 * Writes tables as one Excel workbook, row by row: memory does not grow with the tables.
 *
 * Text columns are text whatever they look like, also for who types into them later; number columns
 * are numbers; nothing is ever a formula, because text is written as inline strings (ECMA-376 18.3.1.53).
 * The header row is bold, stays in view and filters. A text of more than 32,767 code units shows its
 * beginning and stands whole, in parts, on the sheet 续页; a table of more than 1,048,575 rows goes
 * on in a further sheet. Control characters and carriage returns, which a cell cannot hold, are
 * shown as marks and counted.
 *
 * Errors: `E-CANCELLED`, `E-WORKBOOK` where the long texts are too many, `E-DISKFULL`, `E-READONLY`,
 * `E-WRITE`, and what the rows throw.
 */
export declare function writeXlsx(
  file: string,
  workbook: Workbook,
  job: ExportJob,
  limits?: {
    rows: number;
    continued: number;
  },
): Promise<Written>;
