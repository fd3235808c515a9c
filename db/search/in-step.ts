import type Database from 'better-sqlite3';
import type { Pieces } from '#core/pieces.ts';
import { statement } from '../statement.ts';
import { BEGINNING, sourcesMoved } from './moved.ts';

/** Where the journal stands: the clock of the last step, or of the last undo or redo. */
export function journalPosition(db: Database.Database): string {
  const row = statement<[], { readonly clock: string | null }>(
    db,
    `SELECT max(clock) AS clock FROM (
       SELECT max(clock) AS clock FROM step UNION ALL SELECT max(clock) FROM head_move)`,
  ).get();
  return row?.clock ?? BEGINNING;
}

/** True where the journal was once at that position: an index that stood there can be brought into step. */
export function hasBeenAt(db: Database.Database, position: string): boolean {
  if (position === BEGINNING) return true;
  const sql = `SELECT 1 AS found FROM step WHERE clock = @clock
    UNION ALL SELECT 1 FROM head_move WHERE clock = @clock LIMIT 1`;
  const found = statement<[{ readonly clock: string }], { readonly found: number }>(db, sql);
  return found.get({ clock: position }) !== undefined;
}

/**
 * The sources of which something that is searched may have changed since `position`, by steps or by undoing or
 * redoing them: they were imported, withdrawn or purged, cut, corrected or described. In pieces.
 */
export function sourcesChangedSince(
  db: Database.Database,
  position: string,
): Pieces<readonly string[]> {
  return sourcesMoved(db, position, {
    sql: `CASE c.entity
      WHEN 'article' THEN coalesce(c.after ->> '$.sourceId', c.before ->> '$.sourceId')
      WHEN 'description' THEN (SELECT a.source_id FROM article a
        WHERE a.id = substr(c.entity_id, 1, instr(c.entity_id, ':') - 1))
      ELSE c.entity_id END`,
    entities: ['source', 'segmentation', 'article', 'description'],
  });
}

/** The archive's own id; empty in one that was never given any. */
export function archiveIdOf(db: Database.Database): string {
  return statement<[], { readonly id: string }>(db, 'SELECT id FROM archive').get()?.id ?? '';
}

/** A source of which articles are searched. */
export interface SourceToIndex {
  readonly id: string;
  /** The earliest of its articles' dates. */
  readonly publishedOn: string;
  readonly articles: number;
}

/** Sources looked up at once. */
const PIECE = 2000;

/** The sources of which articles are searched, in pieces, by their ids. */
export function* sourcesInPieces(db: Database.Database): Generator<readonly SourceToIndex[]> {
  const piece = statement<[string, number], SourceToIndex>(
    db,
    `SELECT s.id, min(coalesce(a.supplied_published_on, a.published_on)) AS publishedOn,
       count(*) AS articles
     FROM source s CROSS JOIN article a ON a.source_id = s.id
     WHERE s.withdrawn = 0 AND s.id > ? GROUP BY s.id ORDER BY s.id LIMIT ?`,
  );
  for (let after = ''; ;) {
    const sources = piece.all(after, PIECE);
    yield sources;
    const last = sources.at(-1);
    if (!last || sources.length < PIECE) return;
    after = last.id;
  }
}

/** Sources given by their ids in the order of their dates, the oldest first. */
export function oldestFirst(sources: Iterable<SourceToIndex>): readonly SourceToIndex[] {
  // A day has many: sorting days is quicker than sorting sources.
  const byDate = Map.groupBy(sources, ({ publishedOn }) => publishedOn);
  return [...byDate.keys()].toSorted().flatMap((date) => byDate.get(date) ?? []);
}

/** The sources of which articles are searched, the oldest first. */
export function sourcesToIndex(db: Database.Database): readonly SourceToIndex[] {
  return oldestFirst([...sourcesInPieces(db)].flat());
}
