import { AppError } from '#core/error/app-error.ts';
import type { Privacy } from '#core/report/mask.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { withReportAnswers } from '../reports/asked.ts';
import { composeNow, printedReport, rulingsOf } from '../reports/compose.ts';
import { findReport } from '../reports/entries.ts';
import type { Session } from '../session.ts';

export interface ReportToday {
  readonly printed: PrintedReport;
  readonly rulings: ReadonlyMap<string, Privacy>;
}

/** A report as it would be printed today; null where the archive does not hold it. */
export async function printedToday(
  session: Session,
  reportId: string,
): Promise<ReportToday | null> {
  try {
    return await withReportAnswers(session, reportId, 'all', (found) => {
      const now = composeNow(session, findReport(session, reportId), found);
      return { printed: printedReport(session, now), rulings: rulingsOf(now.settings) };
    });
  } catch (error) {
    if (error instanceof AppError && error.code === 'E-NOTFOUND') return null;
    throw error;
  }
}
