import { AppError } from '#core/error/app-error.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { inTurns } from '../../in-turns.ts';
import { renderReportHtml, type HtmlOptions } from '../html/report-html.ts';
import { destinationPages } from './destinations.ts';
import type { PdfPrinter } from './printer.ts';

/** Filling in the numbers of the contents moves nothing unless a number is wider than its place. */
const MOST_PASSES = 4;

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
export async function renderReportPdf(
  report: PrintedReport,
  options: HtmlOptions,
  printer: PdfPrinter | null,
  signal?: AbortSignal,
): Promise<PdfFile> {
  if (printer === null) throw new AppError('E-PDFAPP');
  const print = async (pages: ReadonlyMap<string, number>): Promise<PdfFile> => {
    const { text, replacedCharacters } = await inTurns(
      renderReportHtml(report, { ...options, pages }),
      signal,
    );
    return { bytes: await printer(text, signal), replacedCharacters };
  };
  let pages: ReadonlyMap<string, number> = new Map();
  let file = await print(pages);
  const hasContents = report.parts.some(({ kind }) => kind === 'contents');
  for (let pass = 1; hasContents && pass < MOST_PASSES; pass += 1) {
    const found = destinationPages(file.bytes);
    if (sameOf(found, pages)) break;
    pages = found;
    file = await print(pages);
  }
  return file;
}

function sameOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([name, page]) => b.get(name) === page);
}
