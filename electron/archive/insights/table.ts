import { countPivot } from '#core/report/count-pivot.ts';
import { memberName, periodLabel, type ChartWords } from '#core/report/chart-words.ts';
import { isPeriod, UNKNOWN, type Dimension } from '#core/report/dimension.ts';
import { narrowed, totalOf, type MentionSelection } from '#core/report/mention-selection.ts';
import type { Counts, Member, PivotPlan } from '#core/report/pivot.ts';
import { pivotTable } from '#core/report/pivot-table.ts';
import type { PivotTableInput, PivotTableView } from '../../contract.ts';
import { Messages } from '../../messages.ts';
import type { Session } from '../session.ts';
import { periodFor, subjectOf } from './chart.ts';
import { gatherCounted, type Counted, type CountedFilter } from './counted.ts';

/** Cells that one answer may have: more rows than fit are counted together. */
const MOST_CELLS = 60_000;

/** Which table of what, the query of its filter answered. */
export type ReadyTable = Omit<PivotTableInput, 'filter'> & { readonly filter: CountedFilter };

/** Counts what the filter leaves, as a table in the words of a language, in pieces. Errors: `E-NOTFOUND`. */
export function* tableSteps(
  session: Session,
  input: ReadyTable,
): Generator<undefined, PivotTableView> {
  const { filter, measure, limits, order, language } = input;
  const counted = gatherCounted(session, filter);
  const { selection, context, nameOf } = counted;
  const messages = new Messages(language);
  const words: ChartWords = {
    say: (key, values) => messages.chart(key, values),
    nameOf,
  };
  yield;
  const period = periodFor(input.period, selection);
  const dimensionOf = (axis: PivotTableInput['rows']): Dimension =>
    axis === 'period' ? period : axis;
  const rows = dimensionOf(input.rows);
  const columns = input.columns === null ? null : dimensionOf(input.columns);
  const plan: PivotPlan = { groups: null, rows, columns, measure, limits };
  let pivot = yield* countPivot(selection, plan, context);
  const across = Math.max(pivot.columns.length, 1);
  if (pivot.rows.length * across > MOST_CELLS) {
    const fewer = { ...limits, rows: Math.max(1, Math.floor(MOST_CELLS / across)) };
    pivot = yield* countPivot(selection, { ...plan, limits: fewer }, context);
  }
  yield;
  const found = pivotTable(pivot, order, context.compare);
  yield;
  const member = (dimension: Dimension | null) => (one: Member) => ({
    ...one,
    ...labelOf(dimension ?? rows, one, words),
  });
  const title = words.say('chart.title.pivot', {
    by: words.say(`chart.by.${columns ?? rows}`),
    series: words.say(`chart.dimension.${rows}`),
  });
  const subject = subjectOf(session, filter, counted);
  const { from: _from, to: _to, ...anyTime } = filter;
  const limited = (filter.from ?? '') !== '' || (filter.to ?? '') !== '';
  return {
    rowDimension: rows,
    columnDimension: columns,
    rowName: words.say(`chart.dimension.${rows}`),
    columnName: columns === null ? '' : words.say(`chart.dimension.${columns}`),
    title:
      subject.length === 0
        ? title
        : words.say('chart.titleOf', { title, subject: subject.join(words.say('chart.listGlue')) }),
    rows: found.rows.map(member(rows)),
    columns: found.columns.map(member(columns)),
    cells: found.cells,
    total: found.total,
    unknown: {
      date: without(selection, counted, 'year'),
      place: without(selection, counted, 'place'),
      medium: without(selection, counted, 'medium'),
    },
    undated: limited
      ? without(gatherCounted(session, anyTime).selection, counted, 'year')
      : { mentions: 0, articles: 0 },
  };
}

function labelOf(
  dimension: Dimension,
  member: Member,
  words: ChartWords,
): { readonly label: string; readonly short: string; readonly group: string } {
  if (isPeriod(dimension) && member.key !== UNKNOWN) return periodLabel(member.key, words.say);
  const label = memberName(dimension, member, words);
  return { label, short: label, group: '' };
}

/** What is counted but has nothing to say in a dimension of articles. */
function without(
  selection: MentionSelection,
  { initiatives }: Counted,
  dimension: Dimension,
): Counts {
  const condition = { dimension, keys: [UNKNOWN], except: false };
  return totalOf(narrowed(selection, [condition], initiatives));
}
