import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import { checkHeader } from './header.ts';
import {
  assertNothingThere,
  assertOurs,
  distrust,
  isOpenHere,
  removeDatabase,
  syncFolder,
} from './open.ts';
import { asStoreError } from './store-error.ts';
import { verifyArchive } from './verify.ts';

export interface WrittenArchive {
  readonly filename: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes a verified copy of the archive: one file with nothing beside it.
 *
 * It is made under another name, proved, synced and only then renamed: a killed `VACUUM INTO`
 * leaves a file that opens as an empty database.
 * Errors: `E-EXISTS`, `E-DAMAGED`, `E-DISKFULL`, `E-READONLY`, `E-WRITE`.
 */
export function backup(db: Database.Database, file: string): WrittenArchive {
  const filename = path.basename(file);
  return writeProved(file, filename, (partial) => {
    db.prepare('VACUUM INTO ?').run(partial);
  });
}

/**
 * Makes a new archive from a backup, proved before it gets its name.
 *
 * Errors: `E-MISSING`, `E-EXISTS`, `E-EMPTYDB`, `E-APPID`, `E-NEWER`, `E-SCHEMA`, `E-DAMAGED`,
 * `E-INUSE` where a -wal beside the backup says that it is no finished file, `E-DISKFULL`,
 * `E-READONLY`, `E-WRITE`.
 */
export function restore(from: string, to: string): WrittenArchive {
  const filename = path.basename(from);
  const wal = fs.statSync(`${from}-wal`, { throwIfNoEntry: false });
  if (isOpenHere(from) || (wal && wal.size > 0)) throw new AppError('E-INUSE', { filename });
  checkHeader(from, filename);
  return writeProved(to, filename, (partial) => fs.copyFileSync(from, partial));
}

function writeProved(
  file: string,
  damagedName: string,
  write: (partial: string) => void,
): WrittenArchive {
  assertNothingThere(file);
  const filename = path.basename(file);
  const partial = `${file}.partial`;
  removeDatabase(partial);
  try {
    write(partial);
    prove(partial, damagedName);
    return publish(partial, file);
  } catch (error) {
    removeDatabase(partial);
    throw asWriteError(error, filename);
  }
}

/** Opens a copy that nobody else knows yet, leaves it as one file that needs no -wal, and checks all of it. */
function prove(partial: string, filename: string): void {
  const copy = new Database(partial, { fileMustExist: true });
  try {
    distrust(copy);
    assertOurs(copy, filename);
    copy.pragma('journal_mode = DELETE');
    const run = verifyArchive(copy);
    for (let next = run.next(); ; next = run.next()) {
      if (!next.done) continue;
      const [problem] = next.value.problems;
      if (!problem) return;
      const { code, what, where } = problem;
      throw new AppError('E-DAMAGED', { filename, reason: `${code} ${what} ${where}`.trim() });
    }
  } catch (error) {
    throw asStoreError(error, filename);
  } finally {
    copy.close();
  }
}

function publish(partial: string, file: string): WrittenArchive {
  const { bytes, sha256 } = syncAndHash(partial);
  fs.renameSync(partial, file);
  syncFolder(path.dirname(path.resolve(file)));
  return { filename: path.basename(file), bytes, sha256 };
}

/** In pieces: an archive may be larger than one buffer can be. */
function syncAndHash(file: string): { readonly bytes: number; readonly sha256: string } {
  const handle = fs.openSync(file, 'r+');
  try {
    fs.fsyncSync(handle);
    const hash = createHash('sha256');
    const piece = Buffer.alloc(4 * 1024 * 1024);
    let bytes = 0;
    for (;;) {
      const read = fs.readSync(handle, piece, 0, piece.length, bytes);
      if (read === 0) return { bytes, sha256: hash.digest('hex') };
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
  } finally {
    fs.closeSync(handle);
  }
}

function asWriteError(error: unknown, filename: string): unknown {
  const known = asStoreError(error, filename);
  // A folder that is not there, as the file system names it.
  if (known instanceof AppError && known.code !== 'E-MISSING') return known;
  const reason = error instanceof Error ? error.message : String(error);
  return new AppError('E-WRITE', { filename, reason });
}
