import type { CsvRow, ExportTable } from '#core/export/csv-table.ts';
/** A table of the archive on its way out, and how far it has come. */
export interface PreparedTable extends ExportTable {
  /** Kind and version, as its rows and docs/csv.md name it. */
  readonly format: string;
  /** What is gone through, and how much of it there is: articles, entries or steps. */
  readonly progress: () => {
    readonly done: number;
    readonly total: number;
  };
  /** Tables that a workbook has as sheets of their own behind this one. */
  readonly further?: readonly PreparedTable[] | undefined;
}
/** A table of rows at hand, counted as they go. */
export declare function counted(
  table: ExportTable & {
    readonly rows: Iterable<CsvRow>;
  },
  format: string,
  total: () => number,
): PreparedTable;
