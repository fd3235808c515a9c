import type { SavedSearch } from '#core/search/saved-search.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly exact: number;
  readonly place: SavedSearch['in'];
  readonly author: string;
  readonly created_at: string;
}

function savedOf({ exact, place, created_at: createdAt, ...row }: Row): SavedSearch {
  return { ...row, exact: exact === 1, in: place, createdAt };
}

export const savedSearchStore: EntityStore<SavedSearch> = {
  read(db, id) {
    const row = statement<[string], Row>(db, 'SELECT * FROM saved_search WHERE id = ?').get(id);
    return row ? savedOf(row) : null;
  },
  write(db, id, value) {
    if (!value) {
      statement(db, 'DELETE FROM saved_search WHERE id = ?').run(id);
      return;
    }
    statement(
      db,
      `INSERT INTO saved_search (id, name, text, exact, place, author, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text,
         exact = excluded.exact, place = excluded.place, author = excluded.author,
         created_at = excluded.created_at`,
    ).run(id, value.name, value.text, value.exact ? 1 : 0, value.in, value.author, value.createdAt);
  },
};

/** Every saved search, the oldest first. */
export function savedSearches(
  db: Parameters<typeof savedSearchStore.read>[0],
): readonly SavedSearch[] {
  return statement<[], Row>(db, 'SELECT * FROM saved_search ORDER BY created_at, id')
    .all()
    .map(savedOf);
}

/** The saved search of that name; null where there is none. */
export function savedSearchNamed(
  db: Parameters<typeof savedSearchStore.read>[0],
  name: string,
): SavedSearch | null {
  const row = statement<[string], Row>(db, 'SELECT * FROM saved_search WHERE name = ?').get(name);
  return row ? savedOf(row) : null;
}
