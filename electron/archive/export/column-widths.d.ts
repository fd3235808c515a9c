import type { CsvColumn, CsvRow } from '#core/export/csv-table.ts';
/** Widths of columns in characters of a spreadsheet, by their names and some of their rows. */
export declare function columnWidths(
  columns: readonly CsvColumn[],
  sample: readonly CsvRow[],
): readonly number[];
