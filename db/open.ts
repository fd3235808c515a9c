import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import { checkHeader } from './header.ts';
import { assertKnownSchema } from './known-schema.ts';
import { migrate } from './migrate.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';
import { asStoreError } from './store-error.ts';

export type Db = Database.Database;

/** A database and what SQLite may leave beside it. */
const SUFFIXES = ['', '-wal', '-shm', '-journal'] as const;

/**
 * Archives that this process holds open, by identity on disk. Reading such a file with `fs` would
 * drop SQLite's lock on it: POSIX locks of a process go with the first descriptor it closes
 * (SQLite, How To Corrupt, section 2.2).
 */
const openHere = new Map<Db, string>();

/** True where this process itself holds the archive open, under whatever name. */
export function isOpenHere(file: string): boolean {
  const identity = identityOf(file);
  return identity !== null && [...openHere.values()].includes(identity);
}

/**
 * Creates a new archive file, lets `fill` write its first contents and opens it.
 *
 * It is made under another name, closed, and only then renamed: a crash on the way leaves no
 * archive that lacks its beginning.
 * Errors: `E-EXISTS`, `E-MISSING` (the folder), `E-READONLY`, `E-DISKFULL`, `E-WRITE`.
 */
export function createArchive(file: string, fill: (db: Db) => void = () => undefined): Db {
  const filename = path.basename(file);
  assertNothingThere(file);
  const folder = path.dirname(path.resolve(file));
  if (!fs.existsSync(folder)) throw new AppError('E-MISSING', { filename: path.basename(folder) });
  const partial = `${file}.partial`;
  removeDatabase(partial);
  let db: Db | null = null;
  try {
    db = new Database(partial);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    distrust(db);
    configure(db);
    migrate(db);
    fill(db);
    closeArchive(db);
    fs.renameSync(partial, file);
    syncFolder(folder);
  } catch (error) {
    db?.close();
    removeDatabase(partial);
    throw asStoreError(error, filename);
  }
  return openArchive(file);
}

export interface OpenOptions {
  /**
   * Every page was found sound, and nobody has touched the file since: it is not read through again,
   * which takes more than a second a gigabyte.
   */
  readonly isKnownSound?: boolean;
}

/**
 * Opens an existing archive for one process alone.
 *
 * A file that is not ours, newer, empty or in use is refused and left byte-identical: its header is
 * read before SQLite may touch it, and all checks come before the first write.
 * Errors: `E-MISSING`, `E-EMPTYDB`, `E-APPID`, `E-NEWER`, `E-SCHEMA`, `E-DAMAGED`, `E-INUSE`, `E-READONLY`.
 */
export function openArchive(file: string, { isKnownSound = false }: OpenOptions = {}): Db {
  const filename = path.basename(file);
  if (isOpenHere(file)) throw new AppError('E-INUSE', { filename });
  checkHeader(file, filename);
  const hadWal = fs.existsSync(`${file}-wal`);
  let db: Db | null = null;
  try {
    db = new Database(file, { fileMustExist: true, timeout: 500 });
    distrust(db);
    assertOurs(db, filename);
    if (!isKnownSound) assertSound(db, filename);
    configure(db);
    migrate(db);
    openHere.set(db, identityOf(file) ?? '');
    return db;
  } catch (error) {
    db?.close();
    const known = asStoreError(error, filename);
    const ours = !hadWal && !(known instanceof AppError && known.code === 'E-INUSE');
    // SQLite may leave an empty -wal beside a file that it could not read.
    if (ours) removeEmptyWal(file);
    throw known;
  }
}

function removeEmptyWal(file: string): void {
  const wal = `${file}-wal`;
  if (fs.statSync(wal, { throwIfNoEntry: false })?.size === 0) fs.rmSync(wal);
}

/** Closes the archive after moving everything into its one file. */
export function closeArchive(db: Db): void {
  if (!db.open) return;
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
    openHere.delete(db);
  }
}

/**
 * What tells a closed archive's file from what somebody else makes of it: its place on the disk, its length
 * and when it was last written. Null where it is not there, is open here, or something of it may lie beside it.
 */
export function restingState(file: string): string | null {
  const stat = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!stat || isOpenHere(file)) return null;
  if (['-wal', '-journal'].some((suffix) => fs.existsSync(file + suffix))) return null;
  return [stat.dev, stat.ino, stat.size, stat.mtimeNs].join(':');
}

/** Refuses a name at which a database, or what another one left beside it, already lies. */
export function assertNothingThere(file: string): void {
  // A stale -wal beside a new file would be replayed into it.
  for (const suffix of SUFFIXES) {
    if (fs.existsSync(file + suffix)) {
      throw new AppError('E-EXISTS', { filename: path.basename(file) + suffix });
    }
  }
}

export function removeDatabase(file: string): void {
  for (const suffix of SUFFIXES) fs.rmSync(file + suffix, { force: true });
}

/** Makes a rename durable. Windows cannot sync a folder and does not need to. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

function identityOf(file: string): string | null {
  const stat = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}

/** What must hold before the first read of a file that somebody else may have altered. */
export function distrust(db: Db): void {
  // Before the first WAL access: the lock is then held from the first read on, and no -shm is made.
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
}

/**
 * Says once more what the header said, now with what lies in a -wal or was rolled back from a
 * journal: a killed copy may turn into an empty database when SQLite opens it.
 *
 * Errors: `E-APPID`, `E-NEWER`, `E-SCHEMA`, `E-DAMAGED`.
 */
export function assertOurs(db: Db, filename: string): void {
  const found = Number(db.pragma('user_version', { simple: true }));
  const applicationId = db.pragma('application_id', { simple: true });
  if (applicationId !== APPLICATION_ID) throw new AppError('E-APPID', { filename });
  if (found > SCHEMA_VERSION)
    throw new AppError('E-NEWER', { filename, found, known: SCHEMA_VERSION });
  if (found < 1) throw new AppError('E-DAMAGED', { filename, reason: `user_version=${found}` });
  assertKnownSchema(db, filename);
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
  if (synchronous !== 2)
    throw new AppError('E-INTERNAL', { reason: `synchronous=${String(synchronous)}` });
  db.pragma('foreign_keys = ON');
  // KB, negative by SQLite's convention: a page that is read again need not have its cells checked again.
  db.pragma('cache_size = -131072');
  // A purge must leave nothing of the bytes in free pages.
  db.pragma('secure_delete = ON');
}

function assertSound(db: Db, filename: string): void {
  const result = db.pragma('quick_check(1)', { simple: true });
  if (result !== 'ok') throw new AppError('E-DAMAGED', { filename, reason: String(result) });
}
