/** What a column holds: `text` is never read as anything else; `number` is written bare. */
export type CsvType = 'text' | 'number';

export interface CsvColumn {
  /** Stable name for programs; documented in docs/csv.md. */
  readonly key: string;
  /** What the header row says. */
  readonly name: string;
  readonly type: CsvType;
}

/** Text columns hold strings; number columns finite numbers, or null where there is none. */
export type CsvCell = string | number | null;
export type CsvRow = readonly CsvCell[];

export interface CsvTable {
  readonly columns: readonly CsvColumn[];
  /** One cell for each column. */
  readonly rows: readonly CsvRow[];
}

/**
 * A table whose rows come when they are asked for: a million of them need the memory of one. `rows`
 * is gone through once.
 */
export interface ExportTable {
  /** What a sheet of a workbook is called; of the columns and their order the header row speaks. */
  readonly name: string;
  readonly columns: readonly CsvColumn[];
  /** One cell for each column; `undefined` is work between rows, where others may get their turn. */
  readonly rows: Iterable<CsvRow | undefined> | AsyncIterable<CsvRow>;
}

/** A column and the cell that a record gives it. */
export interface CsvField<T> extends CsvColumn {
  readonly of: (record: T) => CsvCell;
}

export function textField<T>(key: string, name: string, of: (record: T) => string): CsvField<T> {
  return { key, name, type: 'text', of };
}

export function numberField<T>(
  key: string,
  name: string,
  of: (record: T) => number | null,
): CsvField<T> {
  return { key, name, type: 'number', of };
}

/** A table of records: columns and cells come from the same list, so they cannot disagree. */
export function csvTable<T>(fields: readonly CsvField<T>[], records: readonly T[]): CsvTable {
  return {
    columns: fieldColumns(fields),
    rows: records.map((record) => fieldRow(fields, record)),
  };
}

export function fieldColumns<T>(fields: readonly CsvField<T>[]): readonly CsvColumn[] {
  return fields.map(({ key, name, type }) => ({ key, name, type }));
}

export function fieldRow<T>(fields: readonly CsvField<T>[], record: T): CsvRow {
  return fields.map((field) => field.of(record));
}
