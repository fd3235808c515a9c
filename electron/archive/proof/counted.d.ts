import { type ReportCheck } from '#core/report/verify/finding.ts';
import type { ReportCheckEvent } from '../../contract.ts';
type Done = Extract<
  ReportCheckEvent,
  {
    readonly type: 'done';
  }
>;
/** A check as it is sent: how much of each, and a list that a screen can hold. */
export declare function counted(
  check: ReportCheck,
): Pick<Done, 'total' | 'matched' | 'counts' | 'findings' | 'cut'>;
export {};
