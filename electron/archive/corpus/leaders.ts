import type { Session } from '../session.ts';
import { reprints } from './reprints.ts';

/** Says of an article which one stands for it and its near-duplicates: itself where it has none. */
export type LeaderOf = (articleId: string) => string;

/**
 * Who stands for whom in the archive as it is now, for counts with and without near-duplicates; waits until that
 * is known. Errors: `E-NOARCHIVE`, `E-CANCELLED`.
 */
export async function leaders(session: Session, signal?: AbortSignal): Promise<LeaderOf> {
  const groups = await reprints(session, signal);
  const leaderOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)));
  return (articleId) => leaderOf.get(articleId) ?? articleId;
}
