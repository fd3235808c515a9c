import type { ReadyFilter } from '#core/export/filter.ts';
import { type ChartInput, type LedgerWanted } from '../../contract.ts';
import { type WantedHistory } from '../history/export.ts';
import type { Session } from '../session.ts';
import { type PreparedTable } from './prepared-table.ts';
export interface TableInput {
  readonly filter: ReadyFilter;
  readonly history?: WantedHistory | undefined;
  readonly ledger?: LedgerWanted | undefined;
  readonly chart?: Omit<ChartInput, 'filter'> | undefined;
  /** Private persons are masked in all texts. */
  readonly mask?: boolean | undefined;
  /** The report that the table goes with: what it decides of single persons holds in the table. */
  readonly reportId?: string | undefined;
}
/**
 * The tables that the archive gives away, each as CSV (`<name>-csv`) and as a workbook
 * (`<name>-xlsx`). A new table is a line here and its two kinds in the contract.
 */
export declare const TABLES: {
  readonly annotations: (session: Session, input: TableInput) => PreparedTable;
  readonly articles: (session: Session, input: TableInput) => PreparedTable;
  readonly figures: (session: Session, input: TableInput) => PreparedTable;
  readonly thesaurus: (session: Session) => PreparedTable;
  readonly 'ledger-articles': (session: Session, { ledger, mask }: TableInput) => PreparedTable;
  readonly 'ledger-initiatives': (session: Session, { ledger, mask }: TableInput) => PreparedTable;
  readonly 'ledger-figures': (session: Session, { ledger, mask }: TableInput) => PreparedTable;
  readonly matrix: (session: Session, { filter }: TableInput) => PreparedTable;
  readonly kwic: (session: Session, { filter }: TableInput) => PreparedTable;
  readonly chart: (session: Session, { filter, chart }: TableInput) => PreparedTable;
  readonly history: (session: Session, { history }: TableInput) => PreparedTable;
};
export type TableName = keyof typeof TABLES;
