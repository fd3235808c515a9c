import { AppError } from '#core/error/app-error.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { composeNow, printedReport } from '../reports/compose.ts';
import { findReport } from '../reports/entries.ts';
import type { Session } from '../session.ts';

/** A report as it would be printed today; null where the archive does not hold it. */
export function printedToday(session: Session, reportId: string): PrintedReport | null {
  try {
    return printedReport(composeNow(session, findReport(session, reportId)));
  } catch (error) {
    if (error instanceof AppError && error.code === 'E-NOTFOUND') return null;
    throw error;
  }
}
