import type { PageProfile } from '#core/report/layout/page-profile.ts';
import type { PrintedChart, PrintedReport } from '#core/report/printed.ts';
export interface HtmlOptions {
  readonly profile: PageProfile;
  readonly author: string;
  /** Draws a chart as an `<svg>` element with no script and nothing outside it. */
  readonly drawChart: (chart: PrintedChart) => string;
  /** Pages of the places that the contents name, where they are known; else it has none. */
  readonly pages?: ReadonlyMap<string, number>;
}
export interface HtmlFile {
  readonly text: string;
  /** Characters that HTML cannot hold, written as visible marks. */
  readonly replacedCharacters: number;
}
/**
 * A report as one HTML file: no script, nothing outside it, all text as text. It reads as XML too,
 * and prints with the paper, margins and page numbers of its profile.
 */
export declare function renderReportHtml(report: PrintedReport, options: HtmlOptions): HtmlFile;
