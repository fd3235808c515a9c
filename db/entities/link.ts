import type { Link } from '#core/ledger/check.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

export interface LinkRow {
  readonly first_id: string;
  readonly second_id: string;
  readonly same: number;
  readonly author: string;
  readonly created_at: string;
}

/** Turns a row of the table into the value. */
export function linkOf(row: LinkRow): Link {
  return {
    firstId: row.first_id,
    secondId: row.second_id,
    same: row.same === 1,
    author: row.author,
    createdAt: row.created_at,
  };
}

/** What was ruled of two figures; its id is made from theirs, so that two archives name it alike. */
export const linkStore: EntityStore<Link> = {
  read(db, id) {
    const row = statement<[string], LinkRow>(
      db,
      'SELECT first_id, second_id, same, author, created_at FROM figure_link WHERE id = ?',
    ).get(id);
    return row ? linkOf(row) : null;
  },
  write(db, id, value) {
    if (!value) {
      statement(db, 'DELETE FROM figure_link WHERE id = ?').run(id);
      return;
    }
    statement(
      db,
      `INSERT OR REPLACE INTO figure_link (id, first_id, second_id, same, author, created_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(id, value.firstId, value.secondId, value.same ? 1 : 0, value.author, value.createdAt);
  },
};
