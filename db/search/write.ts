import type { Fold } from '#core/text/fold.ts';
import { statement } from '../statement.ts';
import { docRowOf, tokensOf, type DocRow, type IndexEntry } from './index-entry.ts';
import type { IndexDb } from './index-file.ts';
import { placeFor } from './place.ts';
import { TEXT_TABLES } from './schema.ts';
import { storedId } from './stored-id.ts';
import { removeSketch, writeSketch } from './sketches.ts';

/** All that a source has to be found with now; without entries it is not to be found at all. */
export interface SourceEntries {
  readonly sourceId: string;
  readonly entries: readonly IndexEntry[];
}

interface KnownDoc {
  readonly id: number;
  readonly article_id: string;
  readonly published_order: number;
  readonly digest: Buffer;
}

/** What is to be written of one article. */
interface Write {
  readonly id: number;
  readonly entry: IndexEntry;
}

/**
 * Brings the index into step with sources in one transaction: articles that are new or different are written,
 * those that are gone are removed, others left alone. `position` (null: as it was) is the journal clock that
 * the index is then in step with. Answers how many articles were written or removed.
 */
export function writeSources(
  db: IndexDb,
  fold: Fold,
  sources: readonly SourceEntries[],
  position: string | null,
): number {
  return db
    .transaction((): number => {
      const { written, removed } = writeInto(db, fold, sources);
      if (position !== null) setPosition(db, position);
      return written + removed;
    })
    .immediate();
}

/** Articles that were written, and articles that were removed, for good or to be written anew. */
export interface Written {
  readonly written: number;
  readonly removed: number;
}

/** The same as a part of the transaction that is under way: see `writeSources`. */
export function writeInto(db: IndexDb, fold: Fold, sources: readonly SourceEntries[]): Written {
  const removed: number[] = [];
  const written: Write[] = [];
  for (const { sourceId, entries } of inOrder(sources)) {
    planSource(db, fold, sourceId, entries, removed, written);
  }
  // FTS5 writes what it has gathered to disk whenever a rowid is lower than the one before.
  for (const id of removed.toSorted(ascending)) {
    removeTokens(db, id);
    removeSketch(db, id);
  }
  for (const write of written.toSorted((a, b) => a.id - b.id)) writeTokens(db, fold, write);
  return { written: written.length, removed: removed.length };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Sources by the dates of their articles: places are given out from old to new. */
function inOrder(sources: readonly SourceEntries[]): readonly SourceEntries[] {
  const dateOf = ({ entries }: SourceEntries): string => entries[0]?.publishedOn ?? '';
  return sources.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

/** Writes the rows of `doc` of a source, and says which articles' tokens go and come. */
function planSource(
  db: IndexDb,
  fold: Fold,
  sourceId: string,
  entries: readonly IndexEntry[],
  removed: number[],
  written: Write[],
): void {
  const known = new Map(
    statement<[{ readonly source: Buffer | string }], KnownDoc>(
      db,
      `SELECT id, id_from(article_id) AS article_id, published_order, digest FROM doc
       WHERE substr(source_id, 13) = substr(@source, 13) AND source_id = @source`,
    )
      .all({ source: storedId(sourceId) })
      .map((doc) => [doc.article_id, doc]),
  );
  for (const entry of entries) {
    const row = docRowOf(entry, fold);
    const before = known.get(entry.articleId);
    known.delete(entry.articleId);
    if (before?.digest.equals(row.digest)) continue;
    if (before) {
      removed.push(before.id);
      statement(db, 'DELETE FROM doc WHERE id = ?').run(before.id);
    }
    const id = before && before.published_order === row.order ? before.id : placeFor(db, row.order);
    insertDoc(db, id, sourceId, row);
    written.push({ id, entry });
  }
  for (const { id } of known.values()) {
    removed.push(id);
    statement(db, 'DELETE FROM doc WHERE id = ?').run(id);
  }
}

function insertDoc(db: IndexDb, id: number, sourceId: string, row: DocRow): void {
  statement(
    db,
    `INSERT INTO doc (id, article_id, source_id, published_order, first_day, last_day, author, medium,
       place, roles, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    storedId(row.articleId),
    storedId(sourceId),
    row.order,
    row.firstDay,
    row.lastDay,
    row.author,
    row.medium,
    row.place,
    row.roles,
    row.digest,
  );
}

function removeTokens(db: IndexDb, id: number): void {
  for (const table of TEXT_TABLES) statement(db, `DELETE FROM ${table} WHERE rowid = ?`).run(id);
}

function writeTokens(db: IndexDb, fold: Fold, { id, entry }: Write): void {
  const { gram, letter, body } = tokensOf(entry, fold);
  statement(db, 'INSERT INTO gram (rowid, body, frame, title) VALUES (?, ?, ?, ?)').run(
    id,
    gram.body,
    gram.frame,
    gram.title,
  );
  statement(db, 'INSERT INTO letter (rowid, units) VALUES (?, ?)').run(id, letter);
  writeSketch(db, id, body);
}

export function setPosition(db: IndexDb, position: string): void {
  statement(db, 'UPDATE meta SET position = ?').run(position);
}

/** Ids of every source that the index knows. */
export function indexedSources(db: IndexDb): readonly string[] {
  return statement<[], { readonly id: string }>(
    db,
    'SELECT DISTINCT id_from(source_id) AS id FROM doc',
  )
    .all()
    .map(({ id }) => id);
}

export function countDocs(db: IndexDb): number {
  return statement<[], { readonly n: number }>(db, 'SELECT count(*) AS n FROM doc').get()?.n ?? 0;
}
