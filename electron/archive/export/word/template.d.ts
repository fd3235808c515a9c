import type { PrintedReport } from '#core/report/printed.ts';
import type { Warning } from '../../../contract.ts';
import { type WordFile } from './document.ts';
import { type ReportWordOptions } from './report.ts';
import type { Template } from './template-check.ts';
/**
 * A report in a template of the office: words where their placeholders stand, in the look of the
 * placeholder; the parts in place of the paragraph with `{{body}}`. Headings and text take the
 * template's own styles; what it has none for (source lines, tables, marks) takes those of the
 * profile, which are added. Page, head and foot stay the template's.
 */
export declare function fillTemplate(
  template: Template,
  report: PrintedReport,
  options: ReportWordOptions,
): Promise<
  WordFile & {
    readonly warnings: readonly Warning[];
  }
>;
