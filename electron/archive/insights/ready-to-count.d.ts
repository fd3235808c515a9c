import type { Ready } from '#core/export/filter.ts';
import type { InsightFilter } from '../../contract.ts';
import type { Session } from '../session.ts';
/** The filter with its query answered, and the mentions in step: both in turns. */
export declare function readyToCount(
  session: Session,
  filter: InsightFilter,
  signal?: AbortSignal,
): Promise<Ready<InsightFilter>>;
