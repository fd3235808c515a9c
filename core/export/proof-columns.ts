import { markOf } from '../report/mark.ts';
import { proofText, proofCode } from '../report/proof-text.ts';
import type { CsvCell, CsvColumn, CsvRow, ExportTable } from './csv-table.ts';
import { KIND_NAMES } from './names.ts';

/**
 * The two columns that make the rows of a table verifiable; they stand last. A row's mark says what
 * it is about, its proof code which row of the file it is and what its other cells said when it was
 * issued.
 */
export const PROOF_COLUMNS = [
  { key: 'mark', name: '核验号', type: 'text' },
  { key: 'proof', name: '核验码', type: 'text' },
] as const satisfies readonly CsvColumn[];

export interface ProofRow {
  /** 1-based place of the row among those issued in one file or sheet: a gap tells that a row was taken out. */
  readonly n: number;
  readonly mark: string;
  /** All other cells, in the order of their columns. */
  readonly cells: readonly CsvCell[];
  readonly masked: boolean;
}

/** `h3f9a2c41b08d5e6f@17`; `m…` where persons are masked. Never like a number or date, so no spreadsheet touches it. */
export function proofCell({ n, mark, cells, masked }: ProofRow): string {
  // A unit separator is no text of a cell, so cells cannot run into each other.
  const said = `${n}\u241f${mark}\u241f${cells.map((cell) => cell ?? '').join('\u241f')}`;
  return `${masked ? 'm' : 'h'}${proofCode(said)}@${n}`;
}

/** A cell as it is compared: texts in their proof form, numbers by value. */
export function proofCellText(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : proofText(cell);
}

const PROOF = /^([hm])([0-9a-f]{16})@(\d{1,9})$/u;

/** What a proof cell says; null where it is none. */
export function parseProof(
  cell: string,
): { readonly masked: boolean; readonly code: string; readonly n: number } | null {
  const match = PROOF.exec(cell.trim());
  if (match === null) return null;
  return { masked: match[1] === 'm', code: match[2] ?? '', n: Number(match[3]) };
}

/** The mark of a row by its ids, as docs/verify-report.md says; empty for a row that stands for nothing of the archive. */
export function markOfRow(columns: readonly Pick<CsvColumn, 'key'>[]): (row: CsvRow) => string {
  const at = (key: string): number => columns.findIndex((column) => column.key === key);
  const [annotation, article, kind] = [at('annotationId'), at('articleId'), at('kind')];
  return (row) => {
    const id = row[annotation === -1 ? article : annotation];
    if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/u.test(id)) return '';
    if (annotation === -1) return markOf('article', id);
    const figure = kind === -1 || row[kind] === KIND_NAMES.figure;
    return markOf(figure ? 'figure' : 'quotation', id);
  };
}

/** The table with its two proof columns; rows stream through as they come. */
export function provenTable<Table extends ExportTable>(
  table: Table & { readonly rows: Iterable<CsvRow | undefined> },
  { masked = false }: { readonly masked?: boolean } = {},
): Table {
  const mark = markOfRow(table.columns);
  function* rows(): Generator<CsvRow | undefined> {
    let n = 0;
    for (const cells of table.rows) {
      if (cells === undefined) {
        yield;
        continue;
      }
      n += 1;
      const own = mark(cells);
      yield [...cells, own, proofCell({ n, mark: own, cells, masked })];
    }
  }
  return { ...table, columns: [...table.columns, ...PROOF_COLUMNS], rows: rows() };
}
