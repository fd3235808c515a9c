import { countPivot } from '#core/report/count-pivot.ts';
import { atOnce } from '#core/pieces.ts';
import { OTHER, type Axis, type Member } from '#core/report/pivot.ts';
import type { PivotInput, PivotView } from '../../contract.ts';
import type { Session } from '../session.ts';
import { gatherCounted, type CountedFilter } from './counted.ts';

/** What is counted by which dimensions, the query of its filter answered. */
export type ReadyPivot = Omit<PivotInput, 'filter'> & { readonly filter: CountedFilter };

/** Counts what the filter leaves by the dimensions asked for, at once. Errors: `E-NOTFOUND`. */
export function pivot(session: Session, input: ReadyPivot): PivotView {
  return atOnce(pivotSteps(session, input));
}

/** The same in pieces. */
export function* pivotSteps(
  session: Session,
  { filter, ...plan }: ReadyPivot,
): Generator<undefined, PivotView> {
  const { selection, context, nameOf } = gatherCounted(session, filter);
  const { groups, rows, columns, cells } = yield* countPivot(selection, plan, context);
  const named = (axis: Axis, members: readonly Member[]) =>
    members.map((member) => {
      const dimension = plan[axis];
      const name = dimension === null || member.key === OTHER ? '' : nameOf(dimension, member.key);
      return { ...member, name };
    });
  return {
    plan,
    groups: named('groups', groups),
    rows: named('rows', rows),
    columns: named('columns', columns),
    cells,
  };
}
