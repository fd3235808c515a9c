import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import type { Warning } from '../../contract.ts';
import { writeHashed, type ExportJob, type Written } from './table-stream.ts';

/** One export on its way: how far it has come, and the work that writes the file. */
export interface PreparedExport {
  readonly progress: () => { readonly done: number; readonly total: number };
  readonly write: (file: string, job: ExportJob) => Promise<Written>;
  readonly warnings?: readonly Warning[];
}

/** Written at once: some milliseconds of work. */
const PIECE = 64 * 1024;
/** How long making pieces may keep the process from everything else, in milliseconds. */
const TURN_MS = 8;

/** What was composed in memory. */
export function inOnePiece(
  content: Uint8Array | string,
  items: number,
  replaced: number,
): PreparedExport {
  async function* pieces(): AsyncGenerator<Uint8Array | string> {
    yield content;
  }
  return {
    progress: () => ({ done: 1, total: 1 }),
    write: async (file, { signal }) => {
      if (signal.aborted) throw new AppError('E-CANCELLED');
      const written = await writeHashed(file, pieces());
      return { ...written, rows: items, replacedCharacters: replaced };
    },
  };
}

/** Lines that are asked for one by one. */
export function inLines(lines: Iterable<string>): PreparedExport {
  let rows = 0;
  function* counted(): Generator<string> {
    for (const line of lines) {
      rows += 1;
      yield line;
    }
  }
  return {
    progress: () => ({ done: 0, total: 1 }),
    write: async (file, job) => {
      const pieces = paced(gathered(counted()), job, () => rows);
      const written = await writeHashed(file, pieces);
      return { ...written, rows, replacedCharacters: 0 };
    },
  };
}

/** Small pieces put together, as far as making them takes no time: each call of the file system costs more than they do. */
export function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  let begun = performance.now();
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE && performance.now() - begun < TURN_MS) continue;
    yield text;
    text = '';
    begun = performance.now();
  }
  yield text;
}

/** The event loop gets its turn between pieces. Errors: `E-CANCELLED`. */
export async function* paced<Piece extends string | Uint8Array>(
  pieces: Iterable<Piece>,
  job: ExportJob,
  rows: () => number,
): AsyncGenerator<Piece> {
  let size = 0;
  let begun = performance.now();
  for (const piece of pieces) {
    yield piece;
    size += piece.length;
    if (size < PIECE && performance.now() - begun < TURN_MS) continue;
    size = 0;
    job.onRows(rows());
    await setImmediate();
    if (job.signal.aborted) throw new AppError('E-CANCELLED');
    begun = performance.now();
  }
}
