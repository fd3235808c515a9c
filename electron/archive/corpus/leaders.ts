import type { Session } from '../session.ts';
import { reprints } from './reprints.ts';

/** Says of an article which one stands for it and its near-duplicates: itself where it has none. */
export type LeaderOf = (articleId: string) => string;

/** Who stands for whom in the archive as it is now, for counts with and without near-duplicates. */
export async function leaders(session: Session): Promise<LeaderOf> {
  const leaderOf = new Map(
    (await reprints(session)).flatMap(({ ids }) => {
      const [leader = ''] = ids;
      return ids.map((id) => [id, leader] as const);
    }),
  );
  return (articleId) => leaderOf.get(articleId) ?? articleId;
}
