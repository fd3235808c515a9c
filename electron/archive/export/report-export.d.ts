import type { ExportFilter } from '../../contract.ts';
import type { Session } from '../session.ts';
import type { PreparedExport } from './prepared-export.ts';
export interface ReportExportInput {
  readonly reportId?: string | undefined;
  readonly profile?: string | undefined;
  /** With its query as it was asked. */
  readonly asked: ExportFilter;
  /** Private persons are masked, also where the report does not ask for it. */
  readonly mask?: boolean | undefined;
}
/**
 * A report as HTML or PDF; without one of the archive the report by initiative that the filter makes.
 *
 * Errors: `E-NOTHING` where it has nothing from the archive, `E-NOTFOUND`; of PDF also `E-PDFAPP`, `E-PRINT`.
 */
export declare function reportExport(
  session: Session,
  format: 'report-html' | 'report-pdf',
  input: ReportExportInput,
): Promise<PreparedExport>;
