import type { Ready } from '#core/export/filter.ts';
import { readablePeriod } from '#core/report/chart.ts';
import { memberName, periodLabel, type ChartWords } from '#core/report/chart-words.ts';
import {
  isPeriod,
  keyOf,
  periodOf,
  UNKNOWN,
  type ArticleMentions,
  type Dimension,
} from '#core/report/dimension.ts';
import {
  pivotOf,
  type Counts,
  type Member,
  type Pivot,
  type PivotPlan,
} from '#core/report/pivot.ts';
import { pivotTable } from '#core/report/pivot-table.ts';
import type { InsightFilter, PivotTableInput, PivotTableView } from '../../contract.ts';
import { Messages } from '../../messages.ts';
import type { Session } from '../session.ts';
import { subjectOf } from './chart.ts';
import { gatherCounted } from './counted.ts';

/** Cells that one answer may have: more rows than fit are counted together. */
const MOST_CELLS = 60_000;

/** Which table of what, the query of its filter answered. */
export type ReadyTable = Omit<PivotTableInput, 'filter'> & {
  readonly filter: Ready<InsightFilter>;
};

/** Counts what the filter leaves, as a table in the words of a language. Errors: `E-NOTFOUND`. */
export function table(session: Session, input: ReadyTable): PivotTableView {
  const { filter, measure, limits, order, language } = input;
  const counted = gatherCounted(session, filter);
  const { articles, context, nameOf } = counted;
  const messages = new Messages(language);
  const words: ChartWords = {
    say: (key, values) => messages.chart(key, values),
    nameOf,
  };
  const period =
    input.period === 'auto'
      ? readablePeriod(articles.map(({ publishedOn }) => periodOf(publishedOn, 'month')))
      : input.period;
  const dimensionOf = (axis: PivotTableInput['rows']): Dimension =>
    axis === 'period' ? period : axis;
  const rows = dimensionOf(input.rows);
  const columns = input.columns === null ? null : dimensionOf(input.columns);
  const plan: PivotPlan = { groups: null, rows, columns, measure, limits };
  const pivot = bounded(pivotOf(articles, plan, context), (rowLimit) =>
    pivotOf(articles, { ...plan, limits: { ...limits, rows: rowLimit } }, context),
  );
  const found = pivotTable(pivot, order, context.compare);
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
      date: without(articles, 'year'),
      place: without(articles, 'place'),
      medium: without(articles, 'medium'),
    },
    undated: limited
      ? without(gatherCounted(session, anyTime).articles, 'year')
      : { mentions: 0, articles: 0 },
  };
}

function bounded(pivot: Pivot, again: (rowLimit: number) => Pivot): Pivot {
  const columns = Math.max(pivot.columns.length, 1);
  if (pivot.rows.length * columns <= MOST_CELLS) return pivot;
  return again(Math.max(1, Math.floor(MOST_CELLS / columns)));
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
function without(articles: readonly ArticleMentions[], dimension: Dimension): Counts {
  const lacking = articles.filter(
    (article) => keyOf(dimension, article, '', new Map()) === UNKNOWN,
  );
  return {
    mentions: lacking.reduce(
      (sum, { mentions }) => sum + mentions.reduce((more, { count }) => more + count, 0),
      0,
    ),
    articles: lacking.length,
  };
}
