import { randomBytes } from 'node:crypto';
import * as nodeFiles from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';

/** The calls that can fail on a full, locked or read-only disk; tests hand in failing ones. */
export type FileCalls = Pick<typeof nodeFiles, 'open' | 'rename' | 'rm' | 'realpath' | 'stat'>;

export type FileContent = Uint8Array | string | AsyncIterable<Uint8Array | string>;

const TRIES = 10;
/** Waits between tries add up to about two seconds: as long as a virus scanner holds a new file. */
const PAUSE_MS = 200;

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
export async function writeFileAtomically(
  path: string,
  content: FileContent,
  files: FileCalls = nodeFiles,
): Promise<number> {
  try {
    const target = await resolved(path, files);
    const temporary = join(dirname(target), `.juanzong-${randomBytes(8).toString('hex')}.tmp`);
    try {
      const bytes = await writeWhole(temporary, content, await modeOf(target, files), files);
      await renameStubbornly(temporary, target, files);
      await syncFolder(dirname(target), files);
      return bytes;
    } catch (error) {
      await files.rm(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw asAppError(error, path);
  }
}

async function resolved(path: string, files: FileCalls): Promise<string> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw error;
  }
}

async function modeOf(target: string, files: FileCalls): Promise<number | null> {
  try {
    return (await files.stat(target)).mode & 0o777;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function writeWhole(
  temporary: string,
  content: FileContent,
  mode: number | null,
  files: FileCalls,
): Promise<number> {
  // wx: never follow or overwrite something that stands there by chance or by design.
  const file = await files.open(temporary, 'wx');
  let bytes = 0;
  // One piece is written while the next is made.
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const chunk of chunksOf(content)) {
      const data = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
      await writing;
      writing = file.writeFile(data);
      // Thrown where it is waited for.
      writing.catch(() => undefined);
      bytes += data.byteLength;
    }
    await writing;
    if (mode !== null) await file.chmod(mode);
    await file.sync();
  } finally {
    await writing.catch(() => undefined);
    await file.close();
  }
  return bytes;
}

async function* chunksOf(content: FileContent): AsyncIterable<Uint8Array | string> {
  if (typeof content === 'string' || content instanceof Uint8Array) yield content;
  else yield* content;
}

/** On Windows a scanner or sync client that has the old or new file open makes rename fail for a moment. */
async function renameStubbornly(from: string, to: string, files: FileCalls): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      const passing = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error));
      if (!passing || attempt >= TRIES) throw error;
      await pause(PAUSE_MS);
    }
  }
}

async function syncFolder(folder: string, files: FileCalls): Promise<void> {
  // Windows cannot open a folder for this; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function asAppError(error: unknown, path: string): unknown {
  // Only what the file system reports has `syscall`; the rest is what `content` threw.
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const reason = codeOf(error);
  const values = { filename: basename(path), reason };
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return new AppError('E-DISKFULL', values);
  if (['EACCES', 'EPERM', 'EROFS'].includes(reason)) return new AppError('E-READONLY', values);
  return new AppError('E-WRITE', values);
}
