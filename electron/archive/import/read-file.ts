import fs from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import { isOpenHere } from '#db/open.ts';

/** Largest file that is taken (trust plan, bad input 18). */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/**
 * The bytes of a file, complete and from one moment.
 *
 * Errors: `E-SIZE`, `E-CHANGED` where it changed while it was read, `E-MISSING`, `E-INUSE` (the open
 * archive itself), `E-READ`.
 */
export async function readWholeFile(file: string): Promise<Uint8Array> {
  const filename = path.basename(file);
  // Closing the archive's own file would drop the lock that SQLite holds on it.
  if (isOpenHere(file)) throw new AppError('E-INUSE', { filename });
  try {
    const handle = await fs.open(file, 'r');
    try {
      const before = await handle.stat();
      if (before.size > MAX_FILE_BYTES) {
        throw new AppError('E-SIZE', { filename, limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` });
      }
      const bytes = await handle.readFile();
      const after = await handle.stat();
      if (after.size !== bytes.byteLength || after.mtimeMs !== before.mtimeMs) {
        throw new AppError('E-CHANGED', { filename });
      }
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new AppError('E-MISSING', { filename });
    throw new AppError('E-READ', { filename, reason: code || String(error) });
  }
}
