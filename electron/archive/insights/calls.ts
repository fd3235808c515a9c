import type { InsightFilter } from '../../contract.ts';
import { inTurns } from '../in-turns.ts';
import { os } from '../os.ts';
import { ready } from '../search/answer-queries.ts';
import type { Session } from '../session.ts';
import { composeChart } from './chart.ts';
import { cooccurrenceSteps } from './cooccurrence.ts';
import type { CountedFilter } from './counted.ts';
import { columnsInStep } from './mention-columns.ts';
import { passages } from './passages.ts';
import { pivotSteps } from './pivot.ts';
import { tableSteps } from './table.ts';

/** The calls of the statistics, done. */
export const insightCalls = {
  pivot: os.insights.pivot.handler(async ({ context: { session }, input, signal }) =>
    inTurns(
      pivotSteps(session, { ...input, filter: await counted(session, input.filter, signal) }),
    ),
  ),
  cooccurrence: os.insights.cooccurrence.handler(async ({ context: { session }, input, signal }) =>
    inTurns(
      cooccurrenceSteps(session, {
        ...input,
        filter: await counted(session, input.filter, signal),
      }),
    ),
  ),
  table: os.insights.table.handler(async ({ context: { session }, input, signal }) =>
    inTurns(
      tableSteps(session, { ...input, filter: await counted(session, input.filter, signal) }),
    ),
  ),
  chart: os.insights.chart.handler(async ({ context: { session }, input, signal }) =>
    composeChart(session, { ...input, filter: await counted(session, input.filter, signal) }),
  ),
  passages: os.insights.passages.handler(async ({ context: { session }, input, signal }) =>
    passages(session, { ...input, filter: await counted(session, input.filter, signal) }),
  ),
};

/**
 * A filter ready to be counted by: its query answered, near-duplicates looked up where they count
 * once, the mentions in step. Errors: those of `ready`.
 */
export async function counted(
  session: Session,
  filter: InsightFilter,
  signal?: AbortSignal,
): Promise<CountedFilter> {
  const answered = await ready(session, filter, signal);
  await columnsInStep(session);
  return answered;
}
