import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';

const IDS = {
  annotation: 'SELECT id FROM annotation WHERE substr(id, -10) IN (SELECT value FROM json_each(?))',
  article: 'SELECT id FROM article WHERE substr(id, -10) IN (SELECT value FROM json_each(?))',
} as const;

/** Ids whose last ten digits are among `tails`: what marks may stand for. One look at all of them, however many marks. */
export function idsByTail(
  db: Database.Database,
  entity: keyof typeof IDS,
  tails: readonly string[],
): readonly string[] {
  return statement<[string], { readonly id: string }>(db, IDS[entity])
    .all(JSON.stringify(tails))
    .map(({ id }) => id);
}

/**
 * Those of `articleIds` that something was done to since `at` (ISO 8601): to them, their
 * annotations, descriptions or segments; steps undone and redone since count, too.
 */
export function articlesChangedSince(
  db: Database.Database,
  articleIds: readonly string[],
  at: string,
): ReadonlySet<string> {
  const rows = statement<[string, string, string], { readonly id: string }>(
    db,
    `SELECT DISTINCT o.entity_id AS id FROM json_each(?) w
       JOIN step_object o ON o.entity = 'article' AND o.entity_id = w.value
       JOIN step s ON s.id = o.step_id
     WHERE julianday(s.at) >= julianday(?)
        OR EXISTS (SELECT 1 FROM head_move h WHERE h.step_id = s.id AND julianday(h.at) >= julianday(?))`,
  ).all(JSON.stringify(articleIds), at, at);
  return new Set(rows.map(({ id }) => id));
}
