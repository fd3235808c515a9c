import type { Check } from '#core/ledger/check.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

interface CheckRow {
  readonly annotation_id: string;
  readonly state: Check['state'];
  readonly note: string;
  readonly author: string;
  readonly checked_at: string;
}

/** What was found of a figure, under the id of its annotation. */
export const checkStore: EntityStore<Check> = {
  read(db, id) {
    const row = statement<[string], CheckRow>(
      db,
      'SELECT * FROM figure_check WHERE annotation_id = ?',
    ).get(id);
    if (!row) return null;
    const { annotation_id: annotationId, checked_at: checkedAt, ...rest } = row;
    return { ...rest, annotationId, checkedAt };
  },
  write(db, id, value) {
    if (!value) {
      statement(db, 'DELETE FROM figure_check WHERE annotation_id = ?').run(id);
      return;
    }
    statement(
      db,
      `INSERT OR REPLACE INTO figure_check (annotation_id, state, note, author, checked_at)
       VALUES (?, ?, ?, ?, ?)`,
    ).run(value.annotationId, value.state, value.note, value.author, value.checkedAt);
  },
};
