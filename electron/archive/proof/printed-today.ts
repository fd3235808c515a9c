import { AppError } from '#core/error/app-error.ts';
import type { Privacy } from '#core/report/mask.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { composeNow, printedReport, rulingsOf } from '../reports/compose.ts';
import { findReport } from '../reports/entries.ts';
import type { Session } from '../session.ts';

export interface ReportToday {
  readonly printed: PrintedReport;
  readonly rulings: ReadonlyMap<string, Privacy>;
}

/** A report as it would be printed today; null where the archive does not hold it. */
export function printedToday(session: Session, reportId: string): ReportToday | null {
  try {
    const now = composeNow(session, findReport(session, reportId));
    return { printed: printedReport(session, now), rulings: rulingsOf(now.settings) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'E-NOTFOUND') return null;
    throw error;
  }
}
