import type { Privacy } from '#core/report/mask.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import type { Session } from '../session.ts';
export interface ReportToday {
  readonly printed: PrintedReport;
  readonly rulings: ReadonlyMap<string, Privacy>;
}
/** A report as it would be printed today; null where the archive does not hold it. */
export declare function printedToday(
  session: Session,
  reportId: string,
): Promise<ReportToday | null>;
