import { Composer } from './composer.tsx';
import { ReportList } from './report-list.tsx';
import './reports.css';
import { useReports } from './reports-state.ts';

/** Reports: the list of them, or one that is being composed. */
export function ReportsScreen() {
  const reportId = useReports((state) => state.reportId);
  return (
    <section className="reports" data-testid="screen-reports">
      {reportId === null ? <ReportList /> : <Composer key={reportId} reportId={reportId} />}
    </section>
  );
}
