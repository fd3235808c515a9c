import type { CsvRow, ExportTable } from '#core/export/csv-table.ts';

/** A table of the archive on its way out, and how far it has come. */
export interface PreparedTable extends ExportTable {
  /** Kind and version, as its rows and docs/csv.md name it. */
  readonly format: string;
  /** What is gone through, and how much of it there is: articles, entries or steps. */
  readonly progress: () => { readonly done: number; readonly total: number };
  /** Tables that a workbook has as sheets of their own behind this one. */
  readonly further?: readonly PreparedTable[] | undefined;
}

/** A table of rows at hand, counted as they go. */
export function counted(
  table: ExportTable & { readonly rows: Iterable<CsvRow | undefined> },
  format: string,
  total: () => number,
): PreparedTable {
  let done = 0;
  function* rows(): Generator<CsvRow | undefined> {
    for (const row of table.rows) {
      if (row !== undefined) done += 1;
      yield row;
    }
  }
  return { ...table, rows: rows(), format, progress: () => ({ done, total: total() }) };
}
