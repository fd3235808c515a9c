import path from 'node:path';
import { Option, type Command } from 'commander';
import { AppError } from '#core/error/app-error.ts';
import { CHARTS } from '#core/report/chart-spec.ts';
import { PERIODS } from '#core/report/dimension.ts';
import { MEASURES } from '#core/report/pivot.ts';
import type { ChartInput, ExportKind } from '../contract.ts';

/** What `export chart` takes beside what every export takes. */
export interface ChartOptions {
  readonly chart: ChartInput['chart'];
  readonly measure: ChartInput['measure'];
  readonly period: ChartInput['period'];
}

const KINDS: Readonly<Record<string, ExportKind>> = {
  '.svg': 'chart-svg',
  '.png': 'chart-png',
  '.csv': 'chart-csv',
  '.xlsx': 'chart-xlsx',
};

export function addChartOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--chart <chart>', 'chart: which one').choices(CHARTS).default('initiative-month'),
    )
    .addOption(
      new Option('--measure <measure>', 'chart: what is counted')
        .choices(MEASURES)
        .default('mentions'),
    )
    .addOption(
      new Option('--period <period>', 'chart: how long a bar of time is')
        .choices(['auto', ...PERIODS])
        .default('auto'),
    );
}

/** The kind of a chart's file, by the ending of its name. Errors: `E-USAGE`. */
export function chartKind(file: string): ExportKind {
  const kind = KINDS[path.extname(file).toLowerCase()];
  if (kind === undefined) throw new AppError('E-USAGE', { reason: '--out FILE.svg|png|csv|xlsx' });
  return kind;
}
