import type { Ready } from '#core/export/filter.ts';
import { cooccurrenceOf } from '#core/report/cooccurrence.ts';
import { OTHER, pivotOf, type Axis, type Member } from '#core/report/pivot.ts';
import type { CooccurrenceView, InsightFilter, PivotInput, PivotView } from '../../contract.ts';
import type { Session } from '../session.ts';
import { gatherCounted } from './counted.ts';

/** Counts what the filter leaves by the dimensions asked for. Errors: `E-NOTFOUND`. */
export function pivot(
  session: Session,
  { filter, ...plan }: Omit<PivotInput, 'filter'> & { readonly filter: Ready<InsightFilter> },
): PivotView {
  const { articles, context, nameOf } = gatherCounted(session, filter);
  const { groups, rows, columns, cells } = pivotOf(articles, plan, context);
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

/** Which initiatives stand in the same articles, of those in most articles. Errors: `E-NOTFOUND`. */
export function cooccurrence(
  session: Session,
  { filter, limit }: { readonly filter: Ready<InsightFilter>; readonly limit: number },
): CooccurrenceView {
  const { articles, context, nameOf } = gatherCounted(session, filter);
  const found = cooccurrenceOf(articles, limit, (a, b) => context.compare('initiative', a, b));
  return {
    members: found.members.map((member) => ({
      ...member,
      name: nameOf('initiative', member.initiativeId),
    })),
    pairs: [...found.pairs],
    leftOut: found.leftOut,
  };
}
