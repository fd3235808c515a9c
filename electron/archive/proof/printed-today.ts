import type { PrintedReport } from '#core/report/printed.ts';
import type { Session } from '../session.ts';

/** A report as it would be printed today; null where the archive does not hold it. */
export function printedToday(_session: Session, _reportId: string): PrintedReport | null {
  return null;
}
