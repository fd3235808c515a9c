import { together, type Cooccurrence } from './cooccurrence.ts';
import {
  isOfArticles,
  isPeriod,
  periodOf,
  UNKNOWN,
  type Dimension,
  type InitiativeFacts,
  type Period,
} from './dimension.ts';
import { described, memberName, periodLabel, type ChartWords } from './chart-words.ts';
import type { ChartAxes, ChartCategory, ChartName, ChartSeries, ChartSpec } from './chart-spec.ts';
import { narrowed, totalOf, type MentionSelection } from './mention-selection.ts';
import { conditionOf, type Condition } from './pivot-passages.ts';
import { withGaps } from './pivot-table.ts';
import {
  countsOf,
  MEASURES,
  type Counts,
  type Measure,
  type Member,
  type Pivot,
  type PivotPlan,
} from './pivot.ts';

/** Values of an axis beside one another that can still be told apart. */
const MOST = { series: 5, places: 12, members: 14 } as const;
/** Lines that can be told apart. */
export const MOST_LINES = 6;
/** Most periods beside one another before the next longer one is taken. */
const MOST_PERIODS = 36;
/** What the chart `pivot` counts by unless somebody says. */
const USUAL_AXES: ChartAxes = { categories: 'period', series: 'initiative' };

/** What must be counted for a chart. */
export function chartPlan(
  chart: Exclude<ChartName, 'cooccurrence'>,
  measure: Measure,
  period: Period,
  axes: ChartAxes = USUAL_AXES,
): PivotPlan {
  const plan = { groups: null, columns: null, measure };
  switch (chart) {
    case 'initiative-month':
      return { ...plan, rows: period, columns: 'initiative', limits: { columns: MOST.series } };
    case 'initiative-place':
      return {
        ...plan,
        rows: 'place',
        columns: 'initiative',
        limits: { rows: MOST.places, columns: MOST.series },
      };
    case 'trend':
      return { ...plan, rows: period };
    case 'place':
      return { ...plan, rows: 'place', limits: { rows: MOST.places } };
    case 'trends':
      return { ...plan, rows: period, columns: 'initiative' };
    case 'pivot': {
      const dimension = (axis: Dimension | 'period'): Dimension =>
        axis === 'period' ? period : axis;
      return {
        ...plan,
        rows: dimension(axes.categories),
        columns: axes.series === null ? null : dimension(axes.series),
        limits: { rows: MOST.places, columns: MOST.series },
      };
    }
  }
}

/** How many initiatives the chart of those that stand together has room for. */
export const COOCCURRENCE_LIMIT = MOST.members;

/** The shortest period that leaves a readable number of bars between the first and the last month of some dates. */
export function readablePeriod(dates: readonly string[]): Period {
  const known = dates
    .map((date) => periodOf(date, 'month'))
    .filter((month) => month !== UNKNOWN)
    .toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 'month';
  const span =
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
    Number(last.slice(5)) -
    Number(first.slice(5)) +
    1;
  return span <= MOST_PERIODS ? 'month' : span <= MOST_PERIODS * 3 ? 'quarter' : 'year';
}

/**
 * The chart of what a pivot made by {@link chartPlan} counts of the mentions that are {@link placedOn} its
 * axis. What has no date or no place would dwarf the rest: `unplaced` says how much it is, for the note.
 */
export function chartOf(
  chart: Exclude<ChartName, 'cooccurrence'>,
  pivot: Pivot,
  unplaced: Counts,
  words: ChartWords,
): ChartSpec {
  const { say } = words;
  const { measure, rows, columns } = pivot.plan;
  const dimension = rows ?? 'month';
  const counts = countsOf(pivot);
  const members = withGaps(dimension, pivot.rows).map(({ key }) =>
    category(dimension, key, pivot.rows, words),
  );
  const series: readonly ChartSeries[] =
    columns === null
      ? (chart === 'trend' ? MEASURES : [measure]).map((each) => ({
          key: each,
          name: say(`chart.measure.${each}`),
          values: members.map(({ key }) => counts({ row: key })[each]),
        }))
      : pivot.columns.map((member) => ({
          key: member.key,
          name: memberName(columns, member, words),
          values: members.map(({ key }) => counts({ row: key, column: member.key })[measure]),
        }));
  const total = counts({});
  const unit = say(`chart.unit.${measure}`);
  const additive = measure === 'mentions' || columns === null;
  const notes = [
    say('chart.noteTotal', { mentions: total.mentions, articles: total.articles }),
    ...(additive ? [] : [say('chart.noteArticles')]),
    ...(unplaced[measure] === 0
      ? []
      : [
          say('chart.noteUnknown', {
            label: say(`chart.unknown.${dimension}`),
            n: unplaced[measure],
            unit,
          }),
        ]),
  ];
  const by = say(`chart.by.${dimension}`);
  const lines = chart === 'trend' || chart === 'trends';
  return described(
    {
      chart,
      form: lines ? 'lines' : isPeriod(dimension) ? 'columns' : 'bars',
      title:
        chart === 'pivot' && columns === null
          ? say('chart.titleAlone', { by })
          : say(`chart.title.${chart}`, {
              by,
              series: columns === null ? '' : say(`chart.dimension.${columns}`),
            }),
      categories: { dimension, name: say(`chart.dimension.${dimension}`), members },
      series: {
        dimension: columns,
        name: columns === null ? '' : say(`chart.dimension.${columns}`),
        members: series,
      },
      valueName: chart === 'trend' ? say('chart.count') : say(`chart.axis.${measure}`),
      unit: chart === 'trend' ? '' : unit,
      additive,
      note: notes.join(say('chart.noteGlue')),
    },
    say,
  );
}

/** The mentions that have a place on the axis of a chart, and those that have none: see {@link chartOf}. */
export function placedOn(
  selection: MentionSelection,
  dimension: Dimension,
  facts: InitiativeFacts,
): { readonly placed: MentionSelection; readonly unplaced: Counts } {
  if (!isOfArticles(dimension))
    return { placed: selection, unplaced: { mentions: 0, articles: 0 } };
  const condition = { dimension, keys: [UNKNOWN] };
  return {
    placed: narrowed(selection, [{ ...condition, except: true }], facts),
    unplaced: totalOf(narrowed(selection, [{ ...condition, except: false }], facts)),
  };
}

/** The shaded table of initiatives that stand in the same articles. */
export function cooccurrenceChart(found: Cooccurrence, words: ChartWords): ChartSpec {
  const { say, nameOf } = words;
  const count = together(found);
  const members = found.members.map(({ initiativeId, articles }) => {
    const name = nameOf('initiative', initiativeId);
    return {
      key: initiativeId,
      label: say('chart.withArticles', { name, n: articles }),
      short: name,
      group: '',
    };
  });
  const notes = [
    say('chart.noteTogether'),
    ...(found.leftOut === 0
      ? []
      : [say('chart.noteLeftOut', { n: members.length, left: found.leftOut })]),
  ];
  const name = say('chart.dimension.initiative');
  return described(
    {
      chart: 'cooccurrence',
      form: 'heat',
      title: say('chart.title.cooccurrence'),
      categories: { dimension: 'initiative', name, members },
      series: {
        dimension: 'initiative',
        name,
        members: members.map(({ key, short }) => ({
          key,
          name: short,
          values: members.map((other) => (other.key === key ? null : count(key, other.key))),
        })),
      },
      valueName: say('chart.axis.articles'),
      unit: say('chart.unit.articles'),
      additive: false,
      note: notes.join(say('chart.noteGlue')),
    },
    say,
  );
}

/** True where there is nothing to draw. */
export function isEmptyChart({ form, categories, series }: ChartSpec): boolean {
  if (categories.members.length === 0 || series.members.length === 0) return true;
  if (form === 'heat' && categories.members.length < 2) return true;
  return series.members.every(({ values }) =>
    values.every((value) => value === null || value === 0),
  );
}

/** The conditions that the passages behind one bar, point or cell meet; null for a measure's line as a whole. */
export function conditionsAt(
  spec: ChartSpec,
  seriesAt: number,
  categoryAt: number,
): readonly Condition[] {
  const { categories, series } = spec;
  const condition = (
    dimension: Dimension,
    key: string | undefined,
    keys: readonly string[],
  ): readonly Condition[] => {
    return key === undefined ? [] : [conditionOf(dimension, key, keys)];
  };
  return [
    ...condition(
      categories.dimension,
      categories.members[categoryAt]?.key,
      categories.members.map(({ key }) => key),
    ),
    ...(series.dimension === null || spec.form === 'heat'
      ? []
      : condition(
          series.dimension,
          series.members[seriesAt]?.key,
          series.members.map(({ key }) => key),
        )),
  ];
}

function category(
  dimension: Dimension,
  key: string,
  members: readonly Member[],
  words: ChartWords,
): ChartCategory {
  if (isPeriod(dimension) && key !== UNKNOWN) return { key, ...periodLabel(key, words.say) };
  const member = members.find((one) => one.key === key);
  const label = memberName(dimension, { key, values: member?.values ?? 1 }, words);
  return { key, label, short: label, group: '' };
}
