import type { ChartInput } from '../../../contract.ts';
import { type ReadyChart } from '../../insights/chart.ts';
import type { Session } from '../../session.ts';
import { type PreparedExport } from '../prepared-export.ts';
import { type PreparedTable } from '../prepared-table.ts';
/** Which chart a file is of, where nobody says. */
export declare const DEFAULT_CHART: Omit<ChartInput, 'filter'>;
/**
 * A chart as a picture: vectors, or pixels.
 *
 * Errors: `E-NOTHING` where the filter leaves nothing to draw, `E-NOFONT`, `E-NOTFOUND`.
 */
export declare function chartPicture(
  session: Session,
  kind: 'chart-svg' | 'chart-png',
  input: ReadyChart,
): Promise<PreparedExport>;
/** The data of a chart. Errors: `E-NOTHING` where the filter leaves nothing, `E-NOTFOUND`. */
export declare function chartData(session: Session, input: ReadyChart): PreparedTable;
