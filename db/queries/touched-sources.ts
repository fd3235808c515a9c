import type Database from 'better-sqlite3';
import type { Pieces } from '#core/pieces.ts';
import { sourcesMoved, type SourceOfChange } from '../search/moved.ts';
import { statement } from '../statement.ts';

/** Exported for the test of how SQLite goes about it. */
export const TOUCHED: SourceOfChange = {
  sql: `CASE c.entity
    WHEN 'description' THEN (SELECT a.source_id FROM article a
      WHERE a.id = substr(c.entity_id, 1, instr(c.entity_id, ':') - 1))
    WHEN 'source' THEN c.entity_id
    WHEN 'segmentation' THEN c.entity_id
    ELSE coalesce(c.after, c.before) ->> '$.sourceId' END`,
  entities: ['source', 'segmentation', 'article', 'annotation', 'description'],
};

/**
 * The sources that something was changed or said of since the journal stood at `position` (see
 * journalPosition in db/search/in-step.ts), by steps or by undoing or redoing them. In pieces.
 */
export function sourcesTouchedSince(
  db: Database.Database,
  position: string,
): Pieces<readonly string[]> {
  return sourcesMoved(db, position, TOUCHED);
}

/** The sources that annotations lie in. */
export function sourcesOfAnnotations(
  db: Database.Database,
  annotationIds: readonly string[],
): readonly string[] {
  if (annotationIds.length === 0) return [];
  return statement<[string], { readonly id: string }>(
    db,
    `SELECT DISTINCT source_id AS id FROM annotation
     WHERE id IN (SELECT value FROM json_each(?))`,
  )
    .all(JSON.stringify(annotationIds))
    .map(({ id }) => id);
}

/** Ids of the next sources behind one, in order; of the first where it is empty. */
export function sourceIdsAfter(
  db: Database.Database,
  after: string,
  limit: number,
): readonly string[] {
  return statement<[string, number], { readonly id: string }>(
    db,
    'SELECT id FROM source WHERE id > ? ORDER BY id LIMIT ?',
  )
    .all(after, limit)
    .map(({ id }) => id);
}

/** Sources by their ids: behind `after`, up to `upTo`. */
export interface SourceRange {
  readonly after: string;
  readonly upTo: string;
}

/** Ranges that have all sources between them, of some hundred each; one where there are none. */
export function* sourceRanges(db: Database.Database, size = 400): Generator<SourceRange> {
  for (let after = ''; ;) {
    const upTo = sourceIdsAfter(db, after, size).at(-1);
    if (upTo === undefined) return;
    yield { after, upTo };
    after = upTo;
  }
}

/** A source and where it stands among the files. */
export interface SourcePlace {
  readonly filename: string;
  readonly id: string;
}

/** The next sources behind one that are not withdrawn, by file; the first where its names are empty. */
export function sourcesBehind(
  db: Database.Database,
  { filename, id }: SourcePlace,
  limit: number,
): readonly SourcePlace[] {
  return statement<[string, string, number], SourcePlace>(
    db,
    `SELECT filename, id FROM source WHERE withdrawn = 0 AND (filename, id) > (?, ?)
     ORDER BY filename, id LIMIT ?`,
  ).all(filename, id, limit);
}
