import type { Ready } from '#core/export/filter.ts';
import type { InsightFilter } from '../../contract.ts';
import { ready } from '../search/answer-queries.ts';
import type { Session } from '../session.ts';
import { mentionsKept } from './mentions-kept.ts';

/** The filter with its query answered, and the mentions in step: both in turns. */
export async function readyToCount(
  session: Session,
  filter: InsightFilter,
  signal?: AbortSignal,
): Promise<Ready<InsightFilter>> {
  await mentionsKept(session).inStep();
  return ready(session, filter, signal);
}
