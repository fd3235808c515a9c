import { packNumbers, unpackNumbers } from '#core/corpus/packed-numbers.ts';
import { sketchOf, type Sketch } from '#core/corpus/sketch.ts';
import { statement } from '../statement.ts';
import type { IndexDb } from './index-file.ts';

/** Documents that were written, removed or taken out of a group since it was last asked. */
const touched = new WeakMap<IndexDb, Set<number>>();

/** Keeps what the near-duplicates of an article are found by; `body` is its running text, folded. */
export function writeSketch(db: IndexDb, id: number, body: string): void {
  const { passages, sample } = sketchOf(body);
  // A text that is too short to be told from others has been compared with all.
  statement(db, 'INSERT INTO sketch (id, passages, sample, compared) VALUES (?, ?, ?, ?)').run(
    id,
    passages,
    packNumbers(sample),
    sample.length === 0 ? 1 : 0,
  );
  touch(db, id);
}

/** Removes an article from comparison. What held its group together is asked anew. */
export function removeSketch(db: IndexDb, id: number): void {
  statement(db, 'DELETE FROM sketch WHERE id = ?').run(id);
  touch(db, id);
  const members = groupOf(db, id);
  if (members.length === 0) return;
  for (const member of members) {
    statement(db, 'UPDATE sketch SET compared = 0 WHERE id = ?').run(member);
    statement(db, 'DELETE FROM reprint WHERE id = ?').run(member);
    touch(db, member);
  }
}

export function removeSketches(db: IndexDb): void {
  db.exec('DELETE FROM sketch; DELETE FROM reprint');
}

/** All that belong to the group of a document, the one that stands for all first; none where it is alone. */
export function groupOf(db: IndexDb, id: number): readonly number[] {
  return statement<[number], { readonly id: number }>(
    db,
    `SELECT r.id FROM reprint m JOIN reprint r ON r.leader = m.leader WHERE m.id = ?
     ORDER BY r.place`,
  )
    .all(id)
    .map((row) => row.id);
}

/** What was touched on this connection since the last call. */
export function takeTouched(db: IndexDb): ReadonlySet<number> {
  const those = touched.get(db) ?? new Set();
  touched.delete(db);
  return those;
}

function touch(db: IndexDb, id: number): void {
  const those = touched.get(db) ?? new Set();
  those.add(id);
  touched.set(db, those);
}

/** A document and its sketch. */
export interface SketchedDoc extends Sketch {
  readonly id: number;
}

interface SketchRow {
  readonly id: number;
  readonly passages: number;
  readonly sample: Buffer;
}

/** Some documents that have not been compared yet, by rowid. */
export function newSketches(db: IndexDb, limit: number): readonly SketchedDoc[] {
  return statement<[number], SketchRow>(
    db,
    'SELECT id, passages, sample FROM sketch WHERE compared = 0 ORDER BY id LIMIT ?',
  )
    .all(limit)
    .map(docOf);
}

/** Documents behind `after` that have been compared, by rowid. */
export function comparedSketches(
  db: IndexDb,
  after: number,
  limit: number,
): readonly SketchedDoc[] {
  return statement<[number, number], SketchRow>(
    db,
    `SELECT id, passages, sample FROM sketch
     WHERE id > ? AND compared = 1 ORDER BY id LIMIT ?`,
  )
    .all(after, limit)
    .map(docOf);
}

export function countNewSketches(db: IndexDb): number {
  const sql = 'SELECT count(*) AS n FROM sketch WHERE compared = 0';
  return statement<[], { readonly n: number }>(db, sql).get()?.n ?? 0;
}

function docOf({ id, passages, sample }: SketchRow): SketchedDoc {
  return { id, passages, sample: unpackNumbers(sample) };
}
