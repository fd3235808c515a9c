import type { PrintedChart, PrintedReport } from '#core/report/printed.ts';

export async function chartPictures(
  _report: PrintedReport,
): Promise<(chart: PrintedChart) => string> {
  return () => '';
}
