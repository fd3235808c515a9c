import type { PrintedReport } from '#core/report/printed.ts';
import { type HtmlOptions } from '../html/report-html.ts';
import type { PdfPrinter } from './printer.ts';
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly replacedCharacters: number;
}
/**
 * A report as a PDF, the pages of its contents filled in: printed once to see where everything
 * stands, and again with the numbers, until nothing moves.
 *
 * Errors: `E-PDFAPP` without a printer, `E-PRINT`, `E-CANCELLED`.
 */
export declare function renderReportPdf(
  report: PrintedReport,
  options: HtmlOptions,
  printer: PdfPrinter | null,
  signal?: AbortSignal,
): Promise<PdfFile>;
