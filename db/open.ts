import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import { migrate } from './migrate.ts';
import { assertKnownSchema } from './known-schema.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';

export type Db = Database.Database;

/** SQLite file format 3, section 1.3: offsets of the header fields read before SQLite touches the file. */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/**
 * Creates a new archive file and opens it.
 *
 * Errors: `E-EXISTS`, `E-READONLY`, `E-DISKFULL`, `E-WRITE`.
 */
export function createArchive(file: string): Db {
  const filename = path.basename(file);
  if (fs.existsSync(file)) throw new AppError('E-EXISTS', { filename });
  let db: Db | null = null;
  try {
    db = new Database(file);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    distrust(db);
    configure(db);
    migrate(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    return db;
  } catch (error) {
    db?.close();
    for (const suffix of ['', '-wal', '-shm', '-journal']) fs.rmSync(file + suffix, { force: true });
    throw asOpenError(error, filename);
  }
}

/**
 * Opens an existing archive for one process alone.
 *
 * A file that is not ours, newer, empty or in use is refused and left byte-identical: its header is
 * read before SQLite may touch it.
 * Errors: `E-MISSING`, `E-EMPTYDB`, `E-APPID`, `E-NEWER`, `E-SCHEMA`, `E-DAMAGED`, `E-INUSE`, `E-READONLY`.
 */
export function openArchive(file: string): Db {
  const filename = path.basename(file);
  checkHeader(file, filename);
  let db: Db | null = null;
  try {
    db = new Database(file, { fileMustExist: true, timeout: 500 });
    distrust(db);
    assertKnownSchema(db, filename);
    configure(db);
    migrate(db);
    assertSound(db, filename);
    return db;
  } catch (error) {
    db?.close();
    throw asOpenError(error, filename);
  }
}

/** Closes the archive after moving everything into its one file. */
export function closeArchive(db: Db): void {
  if (!db.open) return;
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function checkHeader(file: string, filename: string): void {
  let header: Buffer;
  try {
    const size = fs.statSync(file).size;
    if (size === 0) throw new AppError('E-EMPTYDB', { filename });
    header = Buffer.alloc(HEADER_BYTES);
    const handle = fs.openSync(file, 'r');
    try {
      fs.readSync(handle, header, 0, HEADER_BYTES, 0);
    } finally {
      fs.closeSync(handle);
    }
  } catch (error) {
    throw asOpenError(error, filename);
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new AppError('E-APPID', { filename });
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw new AppError('E-APPID', { filename });
  }
  const found = header.readUInt32BE(USER_VERSION_AT);
  if (found > SCHEMA_VERSION) throw new AppError('E-NEWER', { filename, found, known: SCHEMA_VERSION });
}

/** What must hold before the first read of a file that somebody else may have altered. */
function distrust(db: Db): void {
  // Before the first WAL access: the lock is then held from the first read on, and no -shm is made.
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
}

/**
 * Durability, set on every open and read back: better-sqlite3 compiles SQLite with WAL at
 * synchronous=NORMAL, which may lose an acknowledged commit to a power cut.
 */
function configure(db: Db): void {
  const mode = db.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal') throw new AppError('E-INTERNAL', { reason: `journal_mode=${String(mode)}` });
  db.pragma('synchronous = FULL');
  const synchronous = db.pragma('synchronous', { simple: true });
  if (synchronous !== 2) throw new AppError('E-INTERNAL', { reason: `synchronous=${String(synchronous)}` });
  db.pragma('foreign_keys = ON');
}

function assertSound(db: Db, filename: string): void {
  const result = db.pragma('quick_check(1)', { simple: true });
  if (result !== 'ok') throw new AppError('E-DAMAGED', { filename, reason: String(result) });
}

function asOpenError(error: unknown, filename: string): unknown {
  if (error instanceof AppError) return error;
  const code = errorCode(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (code === 'ENOENT') return new AppError('E-MISSING', { filename });
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new AppError('E-INUSE', { filename });
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new AppError('E-DISKFULL', { filename });
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new AppError('E-READONLY', { filename });
  }
  if (code.startsWith('SQLITE_CANTOPEN')) return new AppError('E-WRITE', { filename, reason });
  if (code === 'EISDIR') return new AppError('E-APPID', { filename });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new AppError('E-DAMAGED', { filename, reason });
  }
  return error;
}

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
