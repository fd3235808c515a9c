import { type FileChild } from 'docx';
import type { PrintedReport } from '#core/report/printed.ts';
import { type WordFile } from './document.ts';
import type { WordProfile } from './profile.ts';
import { Setting } from './setting.ts';
export interface ReportWordOptions {
  readonly profile: WordProfile;
  readonly author: string;
  /** Articles in full start on a page of their own; as the profile says unless stated. */
  readonly articleOnNewPage?: boolean | undefined;
}
/**
 * A report as a Word document in the look of a profile: what stands around the text, then its parts
 * in order, with real headings and contents that are filled in.
 *
 * With contents the document is laid out once to know its pages, and then made with them; what
 * another program breaks otherwise, it corrects when it updates the field.
 */
export declare function renderReportWord(
  report: PrintedReport,
  options: ReportWordOptions,
): Promise<WordFile>;
/** The parts of a report in order, its contents filled in from the headings that follow them. */
export declare function bodyChildren(
  setting: Setting,
  report: PrintedReport,
  pages: ReadonlyMap<string, string>,
): readonly FileChild[];
