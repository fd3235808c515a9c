import type { Warning } from '../../contract.ts';
import { type ExportJob, type Written } from './table-stream.ts';
/** One export on its way: how far it has come, and the work that writes the file. */
export interface PreparedExport {
  readonly progress: () => {
    readonly done: number;
    readonly total: number;
  };
  readonly write: (file: string, job: ExportJob) => Promise<Written>;
  readonly warnings?: readonly Warning[];
}
/** What was composed in memory. */
export declare function inOnePiece(
  content: Uint8Array | string,
  items: number,
  replaced: number,
): PreparedExport;
/** Lines that are asked for one by one. */
export declare function inLines(lines: Iterable<string>): PreparedExport;
/** Small pieces put together: each call of the file system costs more than they do. */
export declare function gathered(pieces: Iterable<string>): Generator<string>;
/** The event loop gets its turn between pieces. Errors: `E-CANCELLED`. */
export declare function paced<Piece extends string | Uint8Array>(
  pieces: Iterable<Piece>,
  job: ExportJob,
  rows: () => number,
): AsyncGenerator<Piece>;
