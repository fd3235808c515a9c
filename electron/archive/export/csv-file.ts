import { parse } from 'csv-parse/sync';
import { unguardCell } from '#core/export/csv-guard.ts';
import type { CsvColumn, CsvRow, CsvTable } from '#core/export/csv-table.ts';
import type { CsvProfile } from '#core/export/csv-text.ts';
import { CsvBytes } from './csv-bytes.ts';

export interface CsvFile {
  readonly text: string;
  /** Characters written as visible marks because the profile cannot hold them. */
  readonly replacedCharacters: number;
}

/** Writes a small table as CSV in one piece; large ones go through `writeCsv`. Throws as `checkedCell` does. */
export function csvFile(table: CsvTable, profile: CsvProfile): CsvFile {
  const csv = new CsvBytes(table.columns, profile);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = decoder.decode(csv.header()) + decoder.decode(csv.lines(table.rows));
  return { text, replacedCharacters: csv.replaced };
}

/** Reads back what was written in the same profile: the rows without the header row. */
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
