import type { Pieces } from '#core/pieces.ts';
import type { Privacy } from '#core/report/mask.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { ofOneState } from '../one-state.ts';
import { withReportAnswers } from '../reports/asked.ts';
import { composeNow, printedReport, rulingsOf } from '../reports/compose.ts';
import { findReport, hasReport } from '../reports/entries.ts';
import type { Session } from '../session.ts';

export interface ReportToday {
  readonly printed: PrintedReport;
  readonly rulings: ReadonlyMap<string, Privacy>;
}

/**
 * Does work with a report as it would be printed today, null where the archive does not hold it, in turns over
 * one state of the archive. Errors: those of the work.
 */
export async function withPrintedToday<Result>(
  session: Session,
  reportId: string | null,
  work: (report: ReportToday | null) => Pieces<Result>,
): Promise<Result> {
  if (reportId === null || !hasReport(session, reportId)) {
    return ofOneState(session, () => work(null));
  }
  return withReportAnswers(session, reportId, 'all', function* (found) {
    const now = yield* composeNow(session, findReport(session, reportId), found);
    const printed = yield* printedReport(session, now);
    return yield* work({ printed, rulings: rulingsOf(now.settings) });
  });
}
