import { statement } from '../statement.ts';
import type { IndexDb } from './index-file.ts';

/** Articles that print the same text, the one that stands for all first, the others by their ids. */
export type ReprintGroup = readonly string[];

interface MemberRow {
  readonly articleId: string;
  readonly leader: number;
  readonly leads: number;
}

/** All groups of near-duplicates, by the ids of those that lead them. */
export function reprintGroups(db: IndexDb): readonly ReprintGroup[] {
  const rows = statement<[], MemberRow>(
    db,
    `SELECT d.article_id AS articleId, r.leader, r.id = r.leader AS leads
     FROM reprint r JOIN doc d ON d.id = r.id ORDER BY leads DESC, d.article_id`,
  ).all();
  const groups = Map.groupBy(rows, ({ leader }) => leader);
  return [...groups.values()].map((members) => members.map(({ articleId }) => articleId));
}
