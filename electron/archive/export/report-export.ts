import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import type { ExportFilter } from '../../contract.ts';
import { assetsFolder } from '../assets.ts';
import { passingReport, printReport } from '../reports/compose.ts';
import type { Session } from '../session.ts';
import { renderReportHtml } from './html/report-html.ts';
import { renderReportPdf } from './pdf/report-pdf.ts';
import type { Export } from './prepared-export.ts';
import { writeHashed, type ExportJob } from './table-stream.ts';
import { loadWordProfile } from './word/profile.ts';
import { renderReportWord } from './word/report.ts';

export type ReportFormat = 'report-word' | 'report-html' | 'report-pdf';

export interface ReportExportInput {
  readonly reportId?: string | undefined;
  readonly profile?: string | undefined;
  readonly filter: ExportFilter;
}

interface Rendered {
  readonly content: Uint8Array | string;
  readonly replacedCharacters: number;
}

/**
 * A report as a file; without one of the archive the report by initiative that the filter makes.
 *
 * Errors: `E-NOTHING` where it has nothing from the archive, `E-NOTFOUND`; of PDF also `E-PDFAPP`, `E-PRINT`.
 */
export async function reportExport(
  session: Session,
  format: ReportFormat,
  input: ReportExportInput,
): Promise<Export> {
  const report =
    input.reportId === undefined
      ? passingReport(session, input.filter, input.profile ?? 'plain')
      : printReport(session, input.reportId);
  const items = itemsIn(report);
  if (items === 0) throw new AppError('E-NOTHING', { reason: format });
  // Before a file is asked for: without a window there will be none.
  if (format === 'report-pdf' && session.printPdf === null) throw new AppError('E-PDFAPP');
  const profile = await loadWordProfile(
    path.join(assetsFolder(), 'profiles'),
    input.profile ?? report.profile,
  );
  const options = { profile, author: session.actor.author };
  let written = 0;

  async function render({ signal }: ExportJob): Promise<Rendered> {
    switch (format) {
      case 'report-word': {
        const { bytes, replacedCharacters } = await renderReportWord(report, options);
        return { content: bytes, replacedCharacters };
      }
      case 'report-html': {
        const { text, replacedCharacters } = renderReportHtml(report, { ...options, drawChart });
        return { content: text, replacedCharacters };
      }
      case 'report-pdf': {
        const html = { ...options, drawChart };
        const pdf = await renderReportPdf(report, html, session.printPdf, signal);
        return { content: pdf.bytes, replacedCharacters: pdf.replacedCharacters };
      }
    }
  }

  return {
    progress: () => ({ done: written, total: 1 }),
    write: async (file, job) => {
      const { content, replacedCharacters } = await render(job);
      if (job.signal.aborted) throw new AppError('E-CANCELLED');
      async function* pieces(): AsyncGenerator<Uint8Array | string> {
        yield content;
      }
      const { bytes, sha256 } = await writeHashed(file, pieces());
      written = 1;
      return { bytes, sha256, rows: items, replacedCharacters };
    },
  };
}

const drawChart = (): string => '';

/** Quotations, articles and figures: what a report has from the archive. */
function itemsIn({ parts }: PrintedReport): number {
  return parts.reduce((sum, part) => {
    if (part.kind === 'quotation' || part.kind === 'article') return sum + 1;
    if (part.kind !== 'figures') return sum;
    return sum + part.groups.reduce((rows, group) => rows + group.rows.length, 0);
  }, 0);
}
