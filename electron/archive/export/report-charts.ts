import { printedChartSpec } from '#core/report/printed-chart-spec.ts';
import type { PrintedChart, PrintedReport } from '#core/report/printed.ts';
import { chartSvg, type SvgPicture } from './chart/svg.ts';

/** Width of a text block of 156 mm in CSS pixels. */
const WIDTH = 590;

/** A chart of a report as a picture without the caption and note that the report says itself. */
export async function chartPicture(chart: PrintedChart): Promise<SvgPicture> {
  return chartSvg(printedChartSpec(chart), { width: WIDTH, framed: false, empty: '无数据' });
}

/** Every chart of a report drawn once, as elements of HTML. */
export async function chartPictures(
  report: PrintedReport,
): Promise<(chart: PrintedChart) => string> {
  const drawn = new Map<string, string>();
  for (const part of report.parts) {
    if (part.kind !== 'chart') continue;
    const { svg } = await chartPicture(part);
    drawn.set(part.mark, svg.replace(/^<\?xml[^>]*\?>\s*/u, '').trim());
  }
  return ({ mark }) => drawn.get(mark) ?? '';
}
