import Database from 'better-sqlite3';
import { statement } from '../statement.ts';

/*
 * What people search with where there is no index: a table of texts that is read from end to end. Benchmarks are compared with it, and
 * what an index finds is checked against it.
 */

/** A page of the table; `id` ascends with the date, so that the highest ids are the newest pages. */
export interface ScannedPage {
  readonly id: number;
  readonly articleId: string;
  readonly filename: string;
  /** The folded reading. */
  readonly folded: string;
  /** The text as it was imported. */
  readonly raw: string;
}

export type ScanDb = Database.Database;

export function createScanTable(file: string): ScanDb {
  const db = new Database(file);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.exec(`CREATE TABLE page (id INTEGER PRIMARY KEY, article_id TEXT NOT NULL, filename TEXT NOT NULL) STRICT;
    CREATE TABLE folded (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE TABLE raw (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;`);
  return db;
}

export function openScanTable(file: string): ScanDb {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  db.pragma('mmap_size = 4294967296');
  return db;
}

export function addScannedPages(db: ScanDb, pages: readonly ScannedPage[]): void {
  db.transaction(() => {
    for (const { id, articleId, filename, folded, raw } of pages) {
      statement(db, 'INSERT INTO page (id, article_id, filename) VALUES (?, ?, ?)').run(
        id,
        articleId,
        filename,
      );
      statement(db, 'INSERT INTO folded (id, text) VALUES (?, ?)').run(id, folded);
      statement(db, 'INSERT INTO raw (id, text) VALUES (?, ?)').run(id, raw);
    }
  })();
}

/** The pages that hold a text by `LIKE`, the newest first; one pass over the table. */
export function pagesLike(db: ScanDb, table: 'folded' | 'raw', text: string): readonly number[] {
  const pattern = `%${text.replaceAll(/[\\%_]/gu, '\\$&')}%`;
  return statement<[string], { readonly id: number }>(
    db,
    `SELECT id FROM ${table} WHERE text LIKE ? ESCAPE '\\' ORDER BY id DESC`,
  )
    .all(pattern)
    .map(({ id }) => id);
}

/** Every page in the order of ids, one at a time. */
export function* scannedPages(
  db: ScanDb,
): Generator<Pick<ScannedPage, 'id' | 'articleId' | 'folded'>> {
  yield* db
    .prepare<[], Pick<ScannedPage, 'id' | 'articleId' | 'folded'>>(
      'SELECT p.id, p.article_id AS articleId, f.text AS folded FROM page p JOIN folded f USING (id) ORDER BY p.id',
    )
    .iterate();
}

/** The folded texts of files whose names do not come after `last`, in no special order. */
export function* foldedUpTo(db: ScanDb, last: string): Generator<string> {
  const rows = db
    .prepare<[string], { readonly folded: string }>(
      'SELECT f.text AS folded FROM page p JOIN folded f USING (id) WHERE p.filename <= ? ORDER BY p.filename',
    )
    .iterate(last);
  for (const { folded } of rows) yield folded;
}

export function countScanned(db: ScanDb): number {
  return statement<[], { readonly n: number }>(db, 'SELECT count(*) AS n FROM page').get()?.n ?? 0;
}
