import type { ChartSpec } from '#core/report/chart-spec.ts';
import type { Ready } from '#core/export/filter.ts';
import type { ChartInput, InsightFilter } from '../../contract.ts';
import { type Language } from '../../messages.ts';
import type { Session } from '../session.ts';
/** Which chart of what, the query of its filter answered. */
export type ReadyChart = Omit<ChartInput, 'filter'> & {
  readonly filter: Ready<InsightFilter>;
};
/** A chart of what the filter leaves, in the words of a language. Errors: `E-NOTFOUND`. */
export declare function composeChart(session: Session, input: ReadyChart): ChartSpec;
/** What stands below a chart that leaves the archive: which archive, and as of when. */
export declare function sourceOfChart(session: Session, language: Language): string;
