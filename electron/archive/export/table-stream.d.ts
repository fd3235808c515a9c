import type { CsvRow, ExportTable } from '#core/export/csv-table.ts';
import type { CsvProfile } from '#core/export/csv-text.ts';
/** What a long export hears from outside, and tells. */
export interface ExportJob {
  readonly signal: AbortSignal;
  /** Told after each batch how many rows of the table that is being written there are by now. */
  readonly onRows: (rows: number) => void;
}
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
  /** Rows of all tables, header rows not counted. */
  readonly rows: number;
  /** Characters written as visible marks because the format cannot hold them. */
  readonly replacedCharacters: number;
}
/**
 * Writes a table as CSV, row by row: memory does not grow with the table. The file is there whole
 * or not at all (`writeFileAtomically`).
 *
 * Errors: `E-CANCELLED`, `E-DISKFULL`, `E-READONLY`, `E-WRITE`, and what the rows throw.
 */
export declare function writeCsv(
  file: string,
  table: ExportTable,
  profile: CsvProfile,
  job: ExportJob,
): Promise<Written>;
/** Writes pieces of text or bytes and says what was written. */
export declare function writeHashed(
  file: string,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<Pick<Written, 'bytes' | 'sha256'>>;
/**
 * Rows in batches, the event loop in between: whoever else needs the process waits some milliseconds
 * at most, however fast the rows come. Errors: `E-CANCELLED`.
 */
export declare function batchesOf(
  rows: ExportTable['rows'],
  { signal }: Pick<ExportJob, 'signal'>,
  size?: number,
): AsyncGenerator<readonly CsvRow[]>;
