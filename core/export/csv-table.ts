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
    columns: fields.map(({ key, name, type }) => ({ key, name, type })),
    rows: records.map((record) => fields.map((field) => field.of(record))),
  };
}
