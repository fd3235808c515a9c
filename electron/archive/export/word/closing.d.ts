import { type FileChild } from 'docx';
import type { PrintedReport } from '#core/report/printed.ts';
import type { Setting } from './setting.ts';
/** What stands below the text: attachments, signature and date, remark, sign-offs, imprint. */
export declare function closingChildren(
  setting: Setting,
  report: PrintedReport,
): readonly FileChild[];
/** One line below the text, two characters in, names aligned with one another, no end mark (7.3.4). */
export declare function attachments(
  setting: Setting,
  names: readonly string[],
): readonly FileChild[];
