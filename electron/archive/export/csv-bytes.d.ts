import type { CsvColumn, CsvRow } from '#core/export/csv-table.ts';
import { type CsvProfile } from '#core/export/csv-text.ts';
/**
 * Turns rows into the bytes of a CSV file. Rows of one article say the same in most of their columns:
 * what stands in the line above is copied from there, in stretches, which is many times as fast as
 * making it anew.
 */
export declare class CsvBytes {
  #private;
  /** Characters written as visible marks so far. */
  replaced: number;
  constructor(columns: readonly CsvColumn[], profile: CsvProfile);
  header(): Uint8Array;
  /** The lines of some rows; good until the call after the next. Throws as `checkedCell` does. */
  lines(rows: readonly CsvRow[]): Uint8Array;
}
