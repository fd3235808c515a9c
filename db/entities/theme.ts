import type { Theme } from '#core/thesaurus/theme.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

/** A theme is known by its name; it is stored where more than the name is known of it. */
export const themeStore: EntityStore<Theme> = {
  read(db, name) {
    return (
      statement<[string], Theme>(db, 'SELECT name, colour FROM theme WHERE name = ?').get(name) ??
      null
    );
  },
  write(db, name, value) {
    if (!value) {
      statement(db, 'DELETE FROM theme WHERE name = ?').run(name);
      return;
    }
    statement(
      db,
      `INSERT INTO theme (name, colour) VALUES (?, ?)
       ON CONFLICT (name) DO UPDATE SET colour = excluded.colour`,
    ).run(name, value.colour);
  },
};
