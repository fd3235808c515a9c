import { AppError } from '#core/error/app-error.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import type { ExportFilter } from '../../contract.ts';
import { passingReport, printReport } from '../reports/compose.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { renderReportHtml, type HtmlOptions } from './html/report-html.ts';
import { renderReportPdf } from './pdf/report-pdf.ts';
import type { PreparedExport } from './prepared-export.ts';
import { chartPictures } from './report-charts.ts';
import { writeHashed } from './table-stream.ts';
import { itemsIn, wordProfile } from './word/word-exports.ts';

export interface ReportExportInput {
  readonly reportId?: string | undefined;
  readonly profile?: string | undefined;
  /** With its query as it was asked. */
  readonly asked: ExportFilter;
  /** Private persons are masked, also where the report does not ask for it. */
  readonly mask?: boolean | undefined;
}

interface Rendered {
  readonly content: Uint8Array | string;
  readonly replacedCharacters: number;
}

/**
 * A report as HTML or PDF; without one of the archive the report by initiative that the filter makes.
 *
 * Errors: `E-NOTHING` where it has nothing from the archive, `E-NOTFOUND`; of PDF also `E-PDFAPP`, `E-PRINT`.
 */
export async function reportExport(
  session: Session,
  format: 'report-html' | 'report-pdf',
  input: ReportExportInput,
): Promise<PreparedExport> {
  // Before anything is composed: without a window there will be no PDF.
  if (format === 'report-pdf' && session.printPdf === null) throw new AppError('E-PDFAPP');
  const report =
    input.reportId === undefined
      ? await passingReport(session, input.asked, input.profile ?? 'plain', input.mask)
      : await printReport(session, input.reportId, input.mask);
  const items = itemsIn(report);
  if (items === 0) throw new AppError('E-NOTHING', { reason: format });
  const options: HtmlOptions = {
    profile: await wordProfile(input.profile ?? report.profile),
    author: session.actor.author,
    drawChart: await chartPictures(report),
  };
  let written = 0;
  return {
    progress: () => ({ done: written, total: 1 }),
    write: async (file, { signal }) => {
      const { content, replacedCharacters } = await render(
        session,
        format,
        report,
        options,
        signal,
      );
      if (signal.aborted) throw new AppError('E-CANCELLED');
      async function* pieces(): AsyncGenerator<Uint8Array | string> {
        yield content;
      }
      const { bytes, sha256 } = await writeHashed(file, pieces());
      written = 1;
      return { bytes, sha256, rows: items, replacedCharacters };
    },
  };
}

async function render(
  session: Session,
  format: 'report-html' | 'report-pdf',
  report: PrintedReport,
  options: HtmlOptions,
  signal: AbortSignal,
): Promise<Rendered> {
  if (format === 'report-html') {
    const { text, replacedCharacters } = await inTurns(renderReportHtml(report, options), signal);
    return { content: text, replacedCharacters };
  }
  const { bytes, replacedCharacters } = await renderReportPdf(
    report,
    options,
    session.printPdf,
    signal,
  );
  return { content: bytes, replacedCharacters };
}
