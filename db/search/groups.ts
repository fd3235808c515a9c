import { statement } from '../statement.ts';
import type { IndexDb } from './index-file.ts';

/** Articles that print the same text, in the order in which they stand for all. */
export type ReprintGroup = readonly string[];

/** All groups of near-duplicates. */
export function reprintGroups(db: IndexDb): readonly ReprintGroup[] {
  const rows = statement<[], { readonly articleId: string; readonly leader: number }>(
    db,
    `SELECT id_from(d.article_id) AS articleId, r.leader
     FROM reprint r JOIN doc d ON d.id = r.id ORDER BY r.leader, r.place`,
  ).all();
  const groups = Map.groupBy(rows, ({ leader }) => leader);
  return [...groups.values()].map((members) => members.map(({ articleId }) => articleId));
}
