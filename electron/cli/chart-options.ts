import path from 'node:path';
import { Option, type Command } from 'commander';
import { AppError } from '#core/error/app-error.ts';
import { CHARTS } from '#core/report/chart-spec.ts';
import { DIMENSIONS, PERIODS } from '#core/report/dimension.ts';
import { MEASURES } from '#core/report/pivot.ts';
import {
  pivotTableInputSchema,
  type ChartInput,
  type ExportKind,
  type InsightFilter,
  type PivotTableInput,
} from '../contract.ts';
import type { Language } from '../messages.ts';

/** What `export chart` takes beside what every export takes. */
export interface ChartOptions {
  readonly chart: ChartInput['chart'];
  readonly measure: ChartInput['measure'];
  readonly period: ChartInput['period'];
  readonly rows: PivotTableInput['rows'];
  readonly columns: PivotTableInput['rows'];
  readonly medium?: string;
  readonly theme?: string;
  readonly once?: boolean;
}

const KINDS: Readonly<Record<string, ExportKind>> = {
  '.svg': 'chart-svg',
  '.png': 'chart-png',
  '.csv': 'chart-csv',
  '.xlsx': 'chart-xlsx',
};

/** What tables and charts of counts are made of. */
const AXES = ['period', ...DIMENSIONS] as const;

export function addChartOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--chart <chart>', 'chart: which one').choices(CHARTS).default('initiative-month'),
    )
    .addOption(
      new Option('--measure <measure>', 'chart, pivot: what is counted')
        .choices(MEASURES)
        .default('mentions'),
    )
    .addOption(
      new Option('--period <period>', 'chart, pivot: how long a bar of time is')
        .choices(['auto', ...PERIODS])
        .default('auto'),
    )
    .addOption(
      new Option('--rows <what>', 'pivot: what its rows, and the series of --chart pivot, are')
        .choices(AXES)
        .default('initiative'),
    )
    .addOption(
      new Option('--columns <what>', 'pivot: what its columns, and the bars of --chart pivot, are')
        .choices(AXES)
        .default('period'),
    )
    .option('--medium <name>', 'chart, pivot, cooccurrence: only articles of this medium')
    .option('--theme <name>', 'chart, pivot, cooccurrence: only initiatives of this theme')
    .option('--once', 'chart, pivot, cooccurrence: near-duplicates count once');
}

/** What is counted, as a chart and as a table, and what of a filter only counts are limited to. */
export function countsFrom(
  options: ChartOptions,
  language: Language,
): {
  readonly chart: Omit<ChartInput, 'filter'>;
  readonly pivot: Omit<PivotTableInput, 'filter'>;
  readonly limits: InsightFilter;
} {
  const { chart, measure, period, rows, columns, medium, theme, once } = options;
  const axes = { categories: columns, series: rows === columns ? null : rows };
  return {
    chart: { chart, measure, period, axes, language },
    pivot: pivotTableInputSchema
      .omit({ filter: true })
      .parse({ rows, columns: rows === columns ? null : columns, measure, period, language }),
    limits: {
      ...(medium === undefined ? {} : { medium }),
      ...(theme === undefined ? {} : { theme }),
      ...(once ? { duplicates: 'once' as const } : {}),
    },
  };
}

/** The kind of a chart's file, by the ending of its name. Errors: `E-USAGE`. */
export function chartKind(file: string): ExportKind {
  const kind = KINDS[path.extname(file).toLowerCase()];
  if (kind === undefined) throw new AppError('E-USAGE', { reason: '--out FILE.svg|png|csv|xlsx' });
  return kind;
}
