import type { CsvTable } from '../export/csv-table.ts';
import type { ChartSpec } from './chart-spec.ts';

/** Kind and version of the table of a chart's data. */
export const CHART_FORMAT = 'juanzong-chart/1';

/** The data of a chart: a row for each category, a column for each series. */
export function chartTable({ categories, series }: ChartSpec): CsvTable {
  return {
    columns: [
      { key: 'format', name: 'format', type: 'text' },
      { key: 'category', name: categories.name, type: 'text' },
      ...series.members.map(({ name }, at) => ({
        key: `series${at + 1}`,
        name,
        type: 'number' as const,
      })),
    ],
    rows: categories.members.map(({ label }, at) => [
      CHART_FORMAT,
      label,
      ...series.members.map(({ values }) => values[at] ?? null),
    ]),
  };
}
