import type {
  ChartInput,
  ExportEvent,
  ExportFilter,
  ExportKind,
  LedgerWanted,
  WORD_PROFILES,
} from '../../contract.ts';
import { type WantedHistory } from '../history/export.ts';
import type { Session } from '../session.ts';
import { type WordInput } from './word/word-exports.ts';
export interface ExportInput {
  readonly kind: ExportKind;
  readonly profile?: (typeof WORD_PROFILES)[number] | 'excel' | 'exact' | undefined;
  readonly filter: ExportFilter;
  readonly reportId?: string | undefined;
  readonly word?: WordInput['word'];
  readonly history?: WantedHistory | undefined;
  readonly ledger?: LedgerWanted | undefined;
  readonly chart?: Omit<ChartInput, 'filter'> | undefined;
  /** Private persons are masked; a report may ask for it by itself. */
  readonly mask?: boolean | undefined;
}
/**
 * Writes one export: tables and lists row by row, documents composed in memory; under another name,
 * synced and renamed. Cancelled or failed it leaves the old file as it was.
 *
 * Errors: `E-NOTHING` where the filter leaves nothing, `E-NOTFOUND` where it names no initiative, `E-QUERY`, `E-WORKBOOK`, `E-WORDTEMPLATE`, `E-PDFAPP`, `E-PRINT`, `E-DISKFULL`,
 * `E-READONLY`, `E-WRITE`, `E-CANCELLED`.
 */
export declare function runExport(
  session: Session,
  file: string,
  input: ExportInput,
  signal?: AbortSignal,
): AsyncGenerator<ExportEvent>;
