import type { PrintedChart, PrintedReport } from '#core/report/printed.ts';
import { type SvgPicture } from './chart/svg.ts';
/** A chart of a report as a picture without the caption and note that the report says itself. */
export declare function chartPicture(chart: PrintedChart): Promise<SvgPicture>;
/** Every chart of a report drawn once, as elements of HTML. */
export declare function chartPictures(
  report: PrintedReport,
): Promise<(chart: PrintedChart) => string>;
