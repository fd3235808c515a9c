import type { ReportAct } from '../../contract.ts';
import type { Done, ReportDraft } from './report-draft.ts';
/**
 * Puts quotations of annotations and passages into a report. A passage becomes an annotation, a
 * note, so that what is quoted of it is anchored like everything else.
 *
 * Errors: `E-NOTFOUND`, `E-ANCHOR`.
 */
export declare function quoteInReport(
  report: ReportDraft,
  act: ReportAct & {
    readonly does: 'quote';
  },
): Done;
