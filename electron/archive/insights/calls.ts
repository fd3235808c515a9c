import { inTurns } from '../in-turns.ts';
import { os } from '../os.ts';
import { chartSteps } from './chart.ts';
import { cooccurrenceSteps } from './cooccurrence.ts';
import { passages } from './passages.ts';
import { pivotSteps } from './pivot.ts';
import { readyToCount } from './ready-to-count.ts';
import { tableSteps } from './table.ts';

/** The calls of the statistics, done. */
export const insightCalls = {
  pivot: os.insights.pivot.handler(async ({ context: { session }, input, signal }) =>
    inTurns(
      pivotSteps(session, { ...input, filter: await readyToCount(session, input.filter, signal) }),
    ),
  ),
  cooccurrence: os.insights.cooccurrence.handler(async ({ context: { session }, input, signal }) =>
    inTurns(
      cooccurrenceSteps(session, {
        ...input,
        filter: await readyToCount(session, input.filter, signal),
      }),
    ),
  ),
  table: os.insights.table.handler(async ({ context: { session }, input, signal }) =>
    inTurns(
      tableSteps(session, { ...input, filter: await readyToCount(session, input.filter, signal) }),
    ),
  ),
  chart: os.insights.chart.handler(async ({ context: { session }, input, signal }) =>
    inTurns(
      chartSteps(session, { ...input, filter: await readyToCount(session, input.filter, signal) }),
    ),
  ),
  passages: os.insights.passages.handler(async ({ context: { session }, input, signal }) =>
    passages(session, { ...input, filter: await readyToCount(session, input.filter, signal) }),
  ),
};
