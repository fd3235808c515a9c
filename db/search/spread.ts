import { statement } from '../statement.ts';
import type { IndexDb } from './index-file.ts';
import type { FoundSet } from './found.ts';
import { idFrom } from './stored-id.ts';
import { countGroups, reprintsAmong } from './folded.ts';
import { countDocs } from './write.ts';

/** All that was found, to be counted by whoever knows the archive. */
export interface Spread {
  /** Ids of articles, in one text as they are many, between line feeds; those of a group stand together. */
  readonly articleIds: string;
  /** A number for each, the same for near-duplicates. */
  readonly groupOf: Float64Array;
  readonly count: number;
  /** After folding. */
  readonly groups: number;
}

/** Everything that was found, near-duplicates one after the other. */
export function spreadOf(db: IndexDb, found: FoundSet): Spread {
  const leaders = new Map([...reprintsAmong(db, found)].map(({ id, leader }) => [id, leader]));
  const { ids } = found;
  const single = ids.filter((id) => !leaders.has(id));
  const grouped = [...ids]
    .flatMap((id) => {
      const leader = leaders.get(id);
      return leader === undefined ? [] : [{ id, leader }];
    })
    .toSorted((a, b) => a.leader - b.leader);
  const groupOf = new Float64Array(ids.length);
  groupOf.set(single);
  groupOf.set(
    grouped.map(({ leader }) => leader),
    single.length,
  );
  const names = namesOf(db, found);
  const articleIds = [...single, ...grouped.map(({ id }) => id)].map((id) => names.get(id) ?? '');
  return {
    articleIds: articleIds.join('\n'),
    groupOf,
    count: ids.length,
    groups: countGroups(db, found),
  };
}

/** The articles of rows. */
function namesOf(db: IndexDb, { ids }: FoundSet): ReadonlyMap<number, string> {
  if (ids.length > countDocs(db) / 4) {
    const all = statement<[], NameRow>(db, 'SELECT id, article_id AS stored FROM doc').all();
    return new Map(all.map(({ id, stored }) => [id, idFrom(stored)]));
  }
  const one = statement<[number], NameRow>(
    db,
    'SELECT id, article_id AS stored FROM doc WHERE id = ?',
  );
  return new Map(
    [...ids].flatMap((id) => {
      const row = one.get(id);
      return row ? [[id, idFrom(row.stored)] as const] : [];
    }),
  );
}

interface NameRow {
  readonly id: number;
  readonly stored: Uint8Array | string;
}
