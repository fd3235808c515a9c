import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import type { CsvRow, ExportTable } from '#core/export/csv-table.ts';
import type { CsvProfile } from '#core/export/csv-text.ts';
import { CsvBytes } from './csv-bytes.ts';
import { writeFileAtomically } from './write-file.ts';

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

/** Rows are worked off in batches of so many; between batches others get their turn. */
const BATCH = 1024;
/** How long a batch after another may keep the process from everything else. */
const TURN_MS = 8;

/**
 * Writes a table as CSV, row by row: memory does not grow with the table. The file is there whole
 * or not at all (`writeFileAtomically`).
 *
 * Errors: `E-CANCELLED`, `E-DISKFULL`, `E-READONLY`, `E-WRITE`, and what the rows throw.
 */
export async function writeCsv(
  file: string,
  table: ExportTable,
  profile: CsvProfile,
  job: ExportJob,
): Promise<Written> {
  const csv = new CsvBytes(table.columns, profile);
  let rows = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield csv.header();
    for await (const batch of batchesOf(table.rows, job)) {
      yield csv.lines(batch);
      rows += batch.length;
      job.onRows(rows);
    }
  }
  const { bytes, sha256 } = await writeHashed(file, pieces());
  return { bytes, sha256, rows, replacedCharacters: csv.replaced };
}

/** Writes pieces of text or bytes and says what was written. */
export async function writeHashed(
  file: string,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<Pick<Written, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  const encoder = new TextEncoder();
  // Two buffers for all pieces: one is being written while the other is filled.
  const rooms = [new Uint8Array(0), new Uint8Array(0)];
  let turn = 0;
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      let bytes: Uint8Array;
      if (typeof piece === 'string') {
        turn = 1 - turn;
        let room = rooms[turn];
        if (room === undefined || room.length < piece.length * 3) {
          room = new Uint8Array(piece.length * 4);
          rooms[turn] = room;
        }
        bytes = room.subarray(0, encoder.encodeInto(piece, room).written);
      } else {
        bytes = piece;
      }
      hash.update(bytes);
      yield bytes;
    }
  }
  const bytes = await writeFileAtomically(file, hashed());
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Rows in batches, the event loop in between: whoever else needs the process waits some milliseconds
 * at most, however fast the rows come. Errors: `E-CANCELLED`.
 */
export async function* batchesOf(
  rows: ExportTable['rows'],
  { signal }: Pick<ExportJob, 'signal'>,
  size = BATCH,
): AsyncGenerator<readonly CsvRow[]> {
  let turn = performance.now();
  let batch: CsvRow[] = [];
  const rest = async (): Promise<void> => {
    if (performance.now() - turn >= TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
    if (signal.aborted) throw new AppError('E-CANCELLED');
  };
  await rest();
  if (Symbol.asyncIterator in rows) {
    for await (const row of rows) {
      batch.push(row);
      if (batch.length >= size || performance.now() - turn >= TURN_MS) {
        yield batch;
        batch = [];
        await rest();
      }
    }
  } else {
    for (const row of rows) {
      if (row !== undefined) batch.push(row);
      if (batch.length < size && performance.now() - turn < TURN_MS) continue;
      if (batch.length > 0) yield batch;
      batch = [];
      await rest();
    }
  }
  if (batch.length > 0) yield batch;
}
