import { type CsvColumn, type CsvRow } from '#core/export/csv-table.ts';
import { type LedgerWanted } from '../../contract.ts';
import type { Session } from '../session.ts';
import type { PreparedTable } from './prepared-table.ts';
/** Kind and version of each table of a ledger; a changed column raises the version (docs/csv.md). */
export declare const LEDGER_FORMATS: {
  readonly articles: 'juanzong-ledger-articles/2';
  readonly initiatives: 'juanzong-ledger-initiatives/2';
  readonly figures: 'juanzong-ledger-figures/2';
  readonly groups: 'juanzong-ledger-groups/1';
};
/**
 * Hides private persons in a text of an article. The one place where a ledger's cells are masked: columns
 * that say `free` or `personal` go through it.
 */
export type Mask = (text: string, articleId: string | null) => string;
/** The ledgers as tables, with the filter, order and groups asked for. */
export declare const LEDGER_TABLES: {
  readonly 'ledger-articles': typeof articleTable;
  readonly 'ledger-initiatives': typeof initiativeTable;
  readonly 'ledger-figures': typeof figureTable;
};
declare function articleTable(session: Session, wanted: LedgerWanted, mask?: Mask): PreparedTable;
declare function figureTable(session: Session, wanted: LedgerWanted, mask?: Mask): PreparedTable;
declare function initiativeTable(
  session: Session,
  wanted: LedgerWanted,
  mask?: Mask,
): PreparedTable;
/** What the ledgers say today of things that a file names, for verifying one that was given away. */
export interface LedgerKind {
  readonly format: string;
  /** Without the proof columns. */
  readonly columns: readonly CsvColumn[];
  /** Keys of columns that depend on how the ledger was asked for: order, groups, units, filter. */
  readonly asked: ReadonlySet<string>;
  readonly rowsOf: (session: Session, ids: readonly string[]) => readonly CsvRow[];
}
export declare const LEDGER_KINDS: readonly LedgerKind[];
export {};
