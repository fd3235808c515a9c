import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';

/** The article whose segment holds source offset `at` (UTF-16 code units); null outside all articles. */
export function articleAt(db: Database.Database, sourceId: string, at: number): string | null {
  const row = statement<[string, number, number], { readonly article_id: string | null }>(
    db,
    `SELECT article_id FROM segment WHERE source_id = ? AND start <= ? AND end > ?
     ORDER BY start DESC LIMIT 1`,
  ).get(sourceId, at, at);
  return row?.article_id ?? null;
}
