import type { BlockContent } from '#core/report/outline.ts';
import type { ReportAct } from '../../contract.ts';
import type { Done, ReportDraft } from './report-draft.ts';
type Act<Does extends ReportAct['does']> = ReportAct & {
  readonly does: Does;
};
/** Errors: `E-NOTFOUND`. */
export declare function addBlocks(report: ReportDraft, act: Act<'add'>): Done;
/** Puts new blocks behind `after` (null: at the beginning); answers their ids. Errors: `E-NOTFOUND`. */
export declare function insertContents(
  report: ReportDraft,
  contents: readonly BlockContent[],
  after: string | null,
): readonly string[];
/** A frozen block that says something else from now on is live again. Errors: `E-NOTFOUND`. */
export declare function changeBlock(report: ReportDraft, act: Act<'change'>): Done;
/** Errors: `E-NOTFOUND`. */
export declare function moveBlocks(report: ReportDraft, act: Act<'move'>): Done;
/** Errors: `E-NOTFOUND`. */
export declare function removeBlocks(report: ReportDraft, act: Act<'remove'>): Done;
/** Errors: `E-NOTFOUND`. */
export declare function duplicateBlocks(report: ReportDraft, act: Act<'duplicate'>): Done;
/** Headings that have no further level stay. Errors: `E-NOTFOUND`. */
export declare function levelBlocks(report: ReportDraft, act: Act<'level'>): Done;
export {};
