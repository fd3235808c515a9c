import * as nodeFiles from 'node:fs/promises';
/** The calls that can fail on a full, locked or read-only disk; tests hand in failing ones. */
export type FileCalls = Pick<typeof nodeFiles, 'open' | 'rename' | 'rm' | 'realpath' | 'stat'>;
export type FileContent = Uint8Array | string | AsyncIterable<Uint8Array | string>;
/**
 * Writes a whole file or nothing: into a temporary file beside it, fsync, rename, fsync of the
 * folder. Whoever reads `path` sees the old bytes or the new ones, also after a power cut.
 *
 * A path that is a link changes the file it leads to. Text is written as UTF-8; the bytes of a piece
 * may be used anew when the piece after the next is asked for. Answers the number
 * of bytes. Throws AppError `E-DISKFULL` (ENOSPC, EDQUOT), `E-READONLY` (EACCES, EPERM, EROFS) or
 * `E-WRITE` (anything else of the file system), and passes on what `content` throws; in every case
 * the old file is as it was and no temporary file stays.
 */
export declare function writeFileAtomically(
  path: string,
  content: FileContent,
  files?: FileCalls,
): Promise<number>;
