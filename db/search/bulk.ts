import { statement } from '../statement.ts';
import type { IndexDb } from './index-file.ts';
import { TEXT_TABLES, type TextTable } from './schema.ts';
import { removeSketches } from './sketches.ts';

/*
 * FTS5 merges its segments while it writes; for many articles it is cheaper to merge at the end. It takes at
 * most 2,000 segments, so it must merge by itself before; what it gathers in memory must hold a whole
 * transaction of building-writes.ts, or it makes more segments than that.
 */

type Setting = 'automerge' | 'crisismerge' | 'hashsize';
const WHILE_BUILDING: Readonly<Record<Setting, number>> = {
  automerge: 0,
  crisismerge: 1000,
  hashsize: 64_000_000,
};
/** What FTS5 has by itself. */
const OTHERWISE: Readonly<Record<Setting, number>> = {
  automerge: 4,
  crisismerge: 16,
  hashsize: 1_048_576,
};

/**
 * Empties the index and makes it ready for many articles. `slots` are rowids for a day (place.ts),
 * `building` is where the journal stands.
 */
export function beginBulk(db: IndexDb, slots: number, building: string): void {
  db.transaction(() => {
    db.exec('DELETE FROM doc');
    removeSketches(db);
    for (const table of TEXT_TABLES)
      db.exec(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`);
    tune(db, WHILE_BUILDING);
    statement(db, "UPDATE meta SET slots = ?, position = '', building = ?").run(slots, building);
  }).immediate();
}

/** Says that the index stands where the journal stood when its building began. */
export function endBulk(db: IndexDb): void {
  db.transaction(() => {
    tune(db, OTHERWISE);
    statement(db, "UPDATE meta SET position = building, building = '' WHERE building <> ''").run();
  }).immediate();
}

function tune(db: IndexDb, settings: Readonly<Record<Setting, number>>): void {
  for (const table of TEXT_TABLES) {
    for (const [name, value] of Object.entries(settings)) command(db, table, name, value);
  }
}

/**
 * Merges the segments of the index into one, so that searches read less. Yields after every `pages`
 * pages of 4 KB or so, each in a transaction of its own; may be left at any time.
 */
export function* mergeSegments(db: IndexDb, pages: number): Generator<void> {
  for (const table of TEXT_TABLES) {
    // The negative number takes every segment in; further calls go on (FTS5, section 6.8).
    for (let step = -pages; merges(db, table, step); step = pages) yield;
  }
}

function merges(db: IndexDb, table: TextTable, pages: number): boolean {
  const before = changes(db);
  command(db, table, 'merge', pages);
  // Less than two changed rows say that there was nothing to do.
  return changes(db) - before >= 2;
}

/** Gives pages that nothing needs back to the disk, `pages` at a time, and yields after each. */
export function* freePages(db: IndexDb, pages: number): Generator<void> {
  for (let free = freeCount(db); free > 0;) {
    db.pragma(`incremental_vacuum(${pages})`);
    const left = freeCount(db);
    if (left >= free) return;
    free = left;
    yield;
  }
}

function freeCount(db: IndexDb): number {
  return Number(db.pragma('freelist_count', { simple: true }));
}

function changes(db: IndexDb): number {
  return statement<[], { readonly n: number }>(db, 'SELECT total_changes() AS n').get()?.n ?? 0;
}

function command(db: IndexDb, table: TextTable, name: string, value: number): void {
  // Numbers are bound as REAL, and FTS5 takes integers only.
  statement<[string, number]>(
    db,
    `INSERT INTO ${table} (${table}, rank) VALUES (?, CAST(? AS INTEGER))`,
  ).run(name, value);
}

/** Checks FTS5's own structures; throws what `isIndexDamage` knows. Reads the whole index. */
export function checkTokens(db: IndexDb): void {
  for (const table of TEXT_TABLES) command(db, table, 'integrity-check', 0);
}
