import type { BlockContent, ChartKind } from '#core/report/outline.ts';
import type {
  ChartInput,
  InsightFilter,
  PivotTableInput,
  PivotTableView,
} from '#electron/contract.ts';
import type { Language } from '../app/preferences.ts';
import { readableQuery } from '../ui/query-fault.ts';
import type {
  InsightAxis,
  InsightChoice,
  InsightNarrowing,
  InsightView,
} from './insights-state.ts';

/** What of the screen's state the archive is asked for. */
export interface InsightWanted extends InsightChoice {
  readonly view: InsightView;
  readonly narrowing: InsightNarrowing;
}

/** That part of the screen's state. */
export function wantedOf(state: InsightWanted): InsightWanted {
  const { view, narrowing, subject, axes, period, measure } = state;
  const { transposed, limits, order, compared, once, members } = state;
  return {
    view,
    narrowing,
    subject,
    axes,
    period,
    measure,
    transposed,
    limits,
    order,
    compared,
    once,
    members,
  };
}

/** What the archive is asked to narrow its counts by; in the comparison of lines only those initiatives. */
export function insightFilter({ view, narrowing, compared, once }: InsightWanted): InsightFilter {
  const { query, initiative, theme, place, medium, from, to } = narrowing;
  return {
    ...readableQuery(query),
    ...(initiative === null ? {} : { initiative }),
    ...(theme === null ? {} : { theme }),
    ...(place.trim() === '' ? {} : { place: place.trim() }),
    ...(medium === null ? {} : { medium }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(view === 'trend' && compared.length > 0 ? { initiatives: [...compared] } : {}),
    ...(once ? { duplicates: 'once' as const } : {}),
  };
}

/** Rows and columns of the table of a view. */
export function tableAxes(wanted: InsightWanted): {
  readonly rows: InsightAxis;
  readonly columns: InsightAxis | null;
} {
  const { rows, columns } = untransposed(wanted);
  return wanted.transposed && columns !== null
    ? { rows: columns, columns: rows }
    : { rows, columns };
}

function untransposed({ view, subject, axes }: InsightWanted): InsightChoice['axes'] {
  switch (view) {
    case 'time':
      return { rows: subject, columns: 'period' };
    case 'place':
    case 'medium':
      return { rows: subject, columns: view };
    case 'pivot':
      return axes;
    case 'trend':
    case 'together':
      return { rows: 'initiative', columns: 'period' };
  }
}

export function tableInput(wanted: InsightWanted, language: Language): PivotTableInput {
  const { period, measure, limits, order } = wanted;
  return {
    ...tableAxes(wanted),
    period,
    measure,
    limits,
    order,
    filter: insightFilter(wanted),
    language,
  };
}

export function chartInput(wanted: InsightWanted, language: Language): ChartInput {
  const { view, measure, period } = wanted;
  const common = { measure, period, filter: insightFilter(wanted), language };
  if (view === 'together') return { ...common, chart: 'cooccurrence' };
  if (view === 'trend') return { ...common, chart: 'trends' };
  return { ...common, chart: 'pivot', axes: chartAxes(wanted) };
}

/** Time runs along the bottom whichever way the table lies; else what stands beside one another in it are bars. */
function chartAxes(wanted: InsightWanted): NonNullable<ChartInput['axes']> {
  const { rows, columns } = tableAxes(wanted);
  if (columns === null) return { categories: rows, series: null };
  return isTime(rows)
    ? { categories: rows, series: columns }
    : { categories: columns, series: rows };
}

function isTime(axis: InsightAxis): boolean {
  return ['period', 'year', 'quarter', 'month'].includes(axis);
}

/** The view as blocks of a report: its table, and its chart where reports have one of the kind. */
export function reportBlocks(
  wanted: InsightWanted,
  table: Pick<PivotTableView, 'rowDimension' | 'columnDimension'>,
): { readonly pivot: BlockContent; readonly chart: BlockContent | null } {
  const { view, measure, period, subject } = wanted;
  const common = { caption: '', query: insightFilter(wanted), counts: measure };
  const { rowDimension: rows, columnDimension } = table;
  const pivot = { ...common, kind: 'pivot', rows, columns: columnDimension ?? rows } as const;
  const chart = (kind: ChartKind) => ({
    pivot,
    chart: { ...common, kind: 'chart', chart: kind } as const,
  });
  if (view === 'together') return chart('cooccurrence');
  if (subject !== 'initiative') return { pivot, chart: null };
  if (view === 'time' && period === 'auto') return chart('initiative-month');
  return view === 'place' ? chart('initiative-place') : { pivot, chart: null };
}
