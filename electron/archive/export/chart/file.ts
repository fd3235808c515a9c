import { AppError } from '#core/error/app-error.ts';
import { chartTable } from '#core/report/chart-table.ts';
import { isEmptyChart } from '#core/report/chart.ts';
import type { ChartInput } from '../../../contract.ts';
import { Messages } from '../../../messages.ts';
import { composeChart, sourceOfChart } from '../../insights/chart.ts';
import type { Session } from '../../session.ts';
import { csvFile, type CsvProfile } from '../csv-file.ts';
import { chartPng } from './png.ts';
import { chartSvg } from './svg.ts';

interface Rendered {
  readonly content: Uint8Array | string;
  /** Bars, points or cells that count something. */
  readonly items: number;
  readonly replacedCharacters: number;
}

/**
 * A chart as a file: a vector picture, a picture in pixels, or the table of its data.
 *
 * Errors: `E-NOTHING` where the filter leaves nothing to draw, `E-NOFONT`, `E-NOTFOUND`.
 */
export async function chartFile(
  session: Session,
  kind: 'chart-svg' | 'chart-png' | 'chart-csv',
  input: ChartInput,
  profile: CsvProfile,
): Promise<Rendered> {
  const spec = composeChart(session, input);
  if (isEmptyChart(spec)) throw new AppError('E-NOTHING', { reason: input.chart });
  const values = spec.series.members.flatMap((series) => series.values);
  const items = values.filter((value) => value !== null && value > 0).length;
  if (kind === 'chart-csv') {
    const { text, replacedCharacters } = csvFile(chartTable(spec), profile);
    return { content: text, items, replacedCharacters };
  }
  const picture = await chartSvg(spec, {
    source: sourceOfChart(session, input.language),
    empty: new Messages(input.language).chart('chart.empty'),
  });
  const content = kind === 'chart-svg' ? picture.svg : (await chartPng(picture)).png;
  return { content, items, replacedCharacters: 0 };
}
