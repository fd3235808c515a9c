import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import { APPLICATION_ID } from './schema.ts';
import { sha256 } from './sources.ts';
import { verifyArchive, type VerifyProblem } from './verify.ts';

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
 * Errors: `E-EXISTS`, `E-DAMAGED`, and what SQLite says of a full or read-only disk.
 */
export function backup(db: Database.Database, file: string): WrittenArchive {
  const filename = path.basename(file);
  if (fs.existsSync(file)) throw new AppError('E-EXISTS', { filename });
  const partial = `${file}.partial`;
  fs.rmSync(partial, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(partial);
    const problem = problemsOf(partial)[0];
    if (problem) throw new AppError('E-DAMAGED', { filename, reason: `${problem.code} ${problem.what}` });
    return publish(partial, file);
  } catch (error) {
    fs.rmSync(partial, { force: true });
    throw asWriteError(error, filename);
  }
}

/**
 * Makes a new archive from a backup, proved before it gets its name.
 *
 * Errors: `E-MISSING`, `E-EXISTS`, `E-APPID`, `E-DAMAGED`, `E-WRITE`.
 */
export function restore(from: string, to: string): WrittenArchive {
  const filename = path.basename(to);
  if (!fs.existsSync(from)) throw new AppError('E-MISSING', { filename: path.basename(from) });
  // A stale -wal beside the new name would be replayed into it.
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    if (fs.existsSync(to + suffix)) throw new AppError('E-EXISTS', { filename: filename + suffix });
  }
  const partial = `${to}.partial`;
  try {
    fs.copyFileSync(from, partial);
    const problem = problemsOf(partial)[0];
    if (problem) {
      throw new AppError('E-DAMAGED', {
        filename: path.basename(from),
        reason: `${problem.code} ${problem.what}`,
      });
    }
    return publish(partial, to);
  } catch (error) {
    fs.rmSync(partial, { force: true });
    throw asWriteError(error, filename);
  }
}

function problemsOf(file: string): readonly VerifyProblem[] {
  const copy = new Database(file, { readonly: true, fileMustExist: true });
  try {
    if (copy.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw new AppError('E-APPID', { filename: path.basename(file, '.partial') });
    }
    const run = verifyArchive(copy);
    for (let next = run.next(); ; next = run.next()) if (next.done) return next.value.problems;
  } finally {
    copy.close();
  }
}

function publish(partial: string, file: string): WrittenArchive {
  const handle = fs.openSync(partial, 'r+');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  const bytes = fs.readFileSync(partial);
  fs.renameSync(partial, file);
  return { filename: path.basename(file), bytes: bytes.byteLength, sha256: sha256(bytes) };
}

function asWriteError(error: unknown, filename: string): unknown {
  if (error instanceof AppError) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message : String(error);
  if (code === 'SQLITE_NOTADB') return new AppError('E-APPID', { filename });
  if (code === 'SQLITE_CORRUPT') return new AppError('E-DAMAGED', { filename, reason });
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new AppError('E-DISKFULL', { filename });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'SQLITE_READONLY') {
    return new AppError('E-READONLY', { filename });
  }
  return new AppError('E-WRITE', { filename, reason });
}
