import { type SignStage } from '#core/report/sign-off.ts';
import type { ReportAct } from '../../contract.ts';
import type { Done, ReportDraft } from './report-draft.ts';
/**
 * Signs the next stage. The first one freezes every block, so that what is signed stays as it was
 * read.
 *
 * Errors: `E-STAGE` where another stage is next, `E-SAMEPERSON` where two persons are asked for.
 */
export declare function signReport(report: ReportDraft, stage: SignStage): Done;
/**
 * Withdraws a stage and those after it. Without any the blocks are what they were before signing.
 * Errors: `E-STAGE` where that stage is not signed.
 */
export declare function withdrawSignOff(
  report: ReportDraft,
  {
    stage,
    reason,
  }: ReportAct & {
    readonly does: 'withdraw';
  },
): Done;
