import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';

/** What a source is called; empty where there is none of that id any more. */
export function filenameOf(db: Database.Database, sourceId: string): string {
  return (
    statement<[string], { readonly filename: string }>(
      db,
      'SELECT filename FROM source WHERE id = ?',
    ).get(sourceId)?.filename ?? ''
  );
}

/** The preferred label of an initiative; null where there is none of that id any more. */
export function labelOfInitiative(db: Database.Database, id: string): string | null {
  return (
    statement<[string], { readonly pref_label: string }>(
      db,
      'SELECT pref_label FROM initiative WHERE id = ?',
    ).get(id)?.pref_label ?? null
  );
}

/** The first article of a source in page order; null where it has none. */
export function firstArticleOf(db: Database.Database, sourceId: string): string | null {
  return (
    statement<[string], { readonly id: string }>(
      db,
      'SELECT id FROM article WHERE source_id = ? ORDER BY position LIMIT 1',
    ).get(sourceId)?.id ?? null
  );
}
