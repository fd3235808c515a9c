import type { Encoding, ImportEvent } from '../../contract.ts';
import type { Session } from '../session.ts';
export interface ImportOptions {
  readonly encoding: 'auto' | Encoding;
  readonly choices: readonly {
    readonly index: number;
    readonly encoding: Encoding;
  }[];
  readonly acceptDamaged: boolean;
  readonly suggest: boolean;
}
/**
 * Imports files and folders. Foreign bytes are decoded in the parser process; a batch of files is
 * then written in one step, so small that whoever reads meanwhile hardly waits. A cancelled import
 * leaves whole batches or nothing; imported again, the same files are told by their bytes and passed over.
 *
 * Yields progress after each file and each file's outcome once it is safely stored.
 */
export declare function runImport(
  session: Session,
  paths: readonly string[],
  options: ImportOptions,
  signal?: AbortSignal,
): AsyncGenerator<ImportEvent>;
