import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

/** What an archivist says of an article; printed values are derived from its segments. */
export interface ArticleEntry {
  readonly id: string;
  readonly sourceId: string;
  /** 1-based place on the page. */
  readonly position: number;
  readonly incomplete: boolean;
  readonly suppliedTitle: string | null;
  readonly suppliedMedium: string | null;
  readonly suppliedPublishedOn: string | null;
  readonly suppliedPlace: string | null;
}

interface Row {
  readonly id: string;
  readonly source_id: string;
  readonly position: number;
  readonly incomplete: number;
  readonly supplied_title: string | null;
  readonly supplied_medium: string | null;
  readonly supplied_published_on: string | null;
  readonly supplied_place: string | null;
}

export const articleStore: EntityStore<ArticleEntry> = {
  read(db, id) {
    const row = statement<[string], Row>(
      db,
      `SELECT id, source_id, position, incomplete, supplied_title, supplied_medium,
         supplied_published_on, supplied_place FROM article WHERE id = ?`,
    ).get(id);
    if (!row) return null;
    return {
      id: row.id,
      sourceId: row.source_id,
      position: row.position,
      incomplete: row.incomplete === 1,
      suppliedTitle: row.supplied_title,
      suppliedMedium: row.supplied_medium,
      suppliedPublishedOn: row.supplied_published_on,
      suppliedPlace: row.supplied_place,
    };
  },
  write(db, id, value) {
    if (!value) {
      statement(db, 'DELETE FROM article WHERE id = ?').run(id);
      return;
    }
    statement(
      db,
      `INSERT INTO article (id, source_id, position, incomplete, supplied_title, supplied_medium,
         supplied_published_on, supplied_place) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET source_id = excluded.source_id, position = excluded.position,
         incomplete = excluded.incomplete, supplied_title = excluded.supplied_title,
         supplied_medium = excluded.supplied_medium,
         supplied_published_on = excluded.supplied_published_on,
         supplied_place = excluded.supplied_place`,
    ).run(
      value.id,
      value.sourceId,
      value.position,
      value.incomplete ? 1 : 0,
      value.suppliedTitle,
      value.suppliedMedium,
      value.suppliedPublishedOn,
      value.suppliedPlace,
    );
  },
};
