import { type CsvRow } from '#core/export/csv-table.ts';
import type { HistoryFilter } from '../../contract.ts';
import { type Language } from '../../messages.ts';
import type { Session } from '../session.ts';
export interface WantedHistory {
  readonly filter: HistoryFilter;
  readonly limit?: number | undefined;
  readonly language: Language;
}
/** The history as rows of a table, the newest step first. Errors: `E-NOTHING`. */
export declare function historyRows(session: Session, wanted: WantedHistory): Generator<CsvRow>;
/**
 * The history for programs: one JSON object a line, the newest step first, each with what it did to
 * which entity. Errors: `E-NOTHING`.
 */
export declare function historyLines(session: Session, wanted: WantedHistory): Generator<string>;
