import type { CountFilter } from '#core/export/filter.ts';
import { ready } from '../search/answer-queries.ts';
import type { Session } from '../session.ts';
import type { CountedFilter } from './counted.ts';
import { columnsInStep } from './mention-columns.ts';

/**
 * A filter with its query answered, near-duplicates looked up where they count once, and the mentions
 * in step: all in turns. Errors: those of `ready`.
 */
export async function readyToCount(
  session: Session,
  filter: CountFilter,
  signal?: AbortSignal,
): Promise<CountedFilter> {
  const answered = await ready(session, filter, signal);
  await columnsInStep(session);
  return answered;
}
