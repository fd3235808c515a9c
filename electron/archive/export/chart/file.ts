import { AppError } from '#core/error/app-error.ts';
import { CHART_FORMAT, chartTable } from '#core/report/chart-table.ts';
import type { ChartSpec } from '#core/report/chart-spec.ts';
import { isEmptyChart } from '#core/report/chart.ts';
import type { ChartInput } from '../../../contract.ts';
import { Messages } from '../../../messages.ts';
import { composeChart, sourceOfChart, type ReadyChart } from '../../insights/chart.ts';
import type { Session } from '../../session.ts';
import { inOnePiece, type PreparedExport } from '../prepared-export.ts';
import { counted, type PreparedTable } from '../prepared-table.ts';
import { chartPng } from './png.ts';
import { chartSvg } from './svg.ts';

/** Which chart a file is of, where nobody says. */
export const DEFAULT_CHART: Omit<ChartInput, 'filter'> = {
  chart: 'initiative-month',
  measure: 'mentions',
  period: 'auto',
  language: 'zh-CN',
};

/**
 * A chart as a picture: vectors, or pixels.
 *
 * Errors: `E-NOTHING` where the filter leaves nothing to draw, `E-NOFONT`, `E-NOTFOUND`.
 */
export async function chartPicture(
  session: Session,
  kind: 'chart-svg' | 'chart-png',
  input: ReadyChart,
): Promise<PreparedExport> {
  const spec = drawable(session, input);
  const picture = await chartSvg(spec, {
    source: sourceOfChart(session, input.language),
    empty: new Messages(input.language).chart('chart.empty'),
  });
  const content = kind === 'chart-svg' ? picture.svg : (await chartPng(picture)).png;
  const values = spec.series.members.flatMap((series) => series.values);
  const drawn = values.filter((value) => value !== null && value > 0).length;
  return inOnePiece(content, drawn, 0);
}

/** The data of a chart. Errors: `E-NOTHING` where the filter leaves nothing, `E-NOTFOUND`. */
export function chartData(session: Session, input: ReadyChart): PreparedTable {
  const spec = drawable(session, input);
  const { columns, rows } = chartTable(spec);
  return counted({ name: '统计图数据', columns, rows }, CHART_FORMAT, () => rows.length);
}

function drawable(session: Session, input: ReadyChart): ChartSpec {
  const spec = composeChart(session, input);
  if (isEmptyChart(spec)) throw new AppError('E-NOTHING', { reason: input.chart });
  return spec;
}
