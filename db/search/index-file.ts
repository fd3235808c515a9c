import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import { removeDatabase } from '../open.ts';
import { statement } from '../statement.ts';
import { asStoreError } from '../store-error.ts';
import { addIdFunctions } from './stored-id.ts';
import {
  INDEX_APPLICATION_ID,
  INDEX_FORMAT,
  INDEX_SCHEMA,
  PAGE_SIZE,
  TEXT_PAGE,
  TEXT_TABLES,
} from './schema.ts';

export type IndexDb = Database.Database;

/** What an index must have been made from to be of use. */
export interface IndexKey {
  readonly archiveId: string;
  /** Digest of the script table. */
  readonly fold: string;
}

/** `kept`: it was there and fits; else why it was made anew. */
export type IndexOrigin = 'kept' | 'missing' | 'stale' | 'damaged';

export interface OpenedIndex {
  readonly db: IndexDb;
  readonly origin: IndexOrigin;
}

/** Row numbers kept for a day of an archive that nothing is known of yet. */
export const FIRST_SLOTS = 64;

/**
 * Opens the search index in `file` for writing, or makes an empty one where there is none, where it was made from
 * something else, or where it is damaged. It holds nothing that the archive does not hold.
 * Errors: `E-INUSE` (another process writes it), `E-DISKFULL`, `E-READONLY`, `E-WRITE`.
 */
export function openIndex(file: string, key: IndexKey): OpenedIndex {
  const filename = path.basename(file);
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (!fs.existsSync(file)) return { db: create(file, key), origin: 'missing' };
    const kept = openKept(file, key);
    if (typeof kept !== 'string') return { db: kept, origin: 'kept' };
    removeDatabase(file);
    return { db: create(file, key), origin: kept };
  } catch (error) {
    const known = asStoreError(error, filename);
    if (known instanceof AppError) throw known;
    throw new AppError('E-WRITE', { filename, reason: String(error) });
  }
}

/** Opens an index for reading beside the one that writes it. */
export function openIndexForReading(file: string): IndexDb {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 2000 });
  distrust(db);
  return db;
}

export function closeIndex(db: IndexDb): void {
  if (db.open) db.close();
}

/** Removes an index and what lies beside it; nobody may have it open. */
export function removeIndex(file: string): void {
  removeDatabase(file);
}

/** Puts a closed index in the place of another closed one. */
export function replaceIndex(file: string, by: string): void {
  removeDatabase(file);
  // The last connection that closes leaves no -wal.
  fs.renameSync(by, file);
}

/** True where the error says that the index cannot be trusted: it is then made anew. */
export function isIndexDamage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  const { code } = error;
  return (
    typeof code === 'string' && (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
  );
}

function create(file: string, key: IndexKey): IndexDb {
  removeDatabase(file);
  const db = new Database(file, { timeout: 500 });
  try {
    db.pragma(`page_size = ${PAGE_SIZE}`);
    // Before anything is written: merging segments frees as many pages as the index has.
    db.pragma('auto_vacuum = INCREMENTAL');
    db.pragma(`application_id = ${INDEX_APPLICATION_ID}`);
    configure(db);
    db.transaction(() => {
      db.exec(INDEX_SCHEMA);
      setTextPages(db);
      db.prepare(
        "INSERT INTO meta (only_row, archive_id, fold, position, building, slots) VALUES (1, ?, ?, '', '', ?)",
      ).run(key.archiveId, key.fold, FIRST_SLOTS);
      // Last, and in the same transaction: half an index has no version.
      db.pragma(`user_version = ${INDEX_FORMAT}`);
    }).exclusive();
    return db;
  } catch (error) {
    db.close();
    removeDatabase(file);
    throw error;
  }
}

function setTextPages(db: IndexDb): void {
  for (const table of TEXT_TABLES) {
    db.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('pgsz', ${TEXT_PAGE})`);
  }
}

function openKept(file: string, key: IndexKey): IndexDb | 'stale' | 'damaged' {
  let db: IndexDb | null = null;
  try {
    db = new Database(file, { timeout: 500 });
    distrust(db);
    const fits =
      db.pragma('application_id', { simple: true }) === INDEX_APPLICATION_ID &&
      db.pragma('user_version', { simple: true }) === INDEX_FORMAT &&
      isMadeFrom(db, key);
    if (!fits) {
      db.close();
      return 'stale';
    }
    configure(db);
    if (isComplete(db)) return db;
  } catch (error) {
    db?.close();
    if (isIndexDamage(error) || isMissingTable(error)) return 'damaged';
    throw error;
  }
  db.close();
  return 'damaged';
}

/** Tables are ours by the version; one that is not there was taken out by somebody else. */
function isMissingTable(error: unknown): boolean {
  return error instanceof Error && /^(?:no such table|no such column)/u.test(error.message);
}

function isMadeFrom(db: IndexDb, { archiveId, fold }: IndexKey): boolean {
  const row = db
    .prepare<[], { readonly archive_id: string; readonly fold: string }>(
      'SELECT archive_id, fold FROM meta',
    )
    .get();
  return row?.archive_id === archiveId && row.fold === fold;
}

/** True where the three tables know the same articles. A check of all pages would take seconds. */
function isComplete(db: IndexDb): boolean {
  const count = (sql: string): unknown => db.prepare(sql).pluck().get();
  const docs = count('SELECT count(*) FROM doc');
  return (
    docs === count('SELECT count(*) FROM gram_docsize') &&
    docs === count('SELECT count(*) FROM letter_docsize')
  );
}

function distrust(db: IndexDb): void {
  addIdFunctions(db);
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
}

function configure(db: IndexDb): void {
  distrust(db);
  db.pragma('journal_mode = WAL');
  // A power cut may take the last commits, never the order of pages; what is missing is indexed again.
  db.pragma('synchronous = NORMAL');
}

/** Clock of the last journal step or move that is in the index; empty while it is being built. */
export function indexPosition(db: IndexDb): string {
  return standing(db).position;
}

/** Where the journal stood when the building began that is under way; empty where none is. */
export function buildingSince(db: IndexDb): string {
  return standing(db).building;
}

interface Standing {
  readonly position: string;
  readonly building: string;
}

function standing(db: IndexDb): Standing {
  const row = statement<[], Standing>(db, 'SELECT position, building FROM meta').get();
  return row ?? { position: '', building: '' };
}
