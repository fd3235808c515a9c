import type { Done, ReportDraft } from './report-draft.ts';
/** Blocks print from now on what they print now. Errors: `E-NOTFOUND`. */
export declare function freezeBlocks(report: ReportDraft, ids: readonly string[]): Done;
/** Frozen blocks print from now on what they would print if they were live. Errors: `E-NOTFOUND`. */
export declare function refreshBlocks(report: ReportDraft, ids: readonly string[]): Done;
/** Errors: `E-NOTFOUND`. */
export declare function unfreezeBlocks(report: ReportDraft, ids: readonly string[]): Done;
