import { proofText, proofCode } from '../report/proof-text.ts';
import type { CsvCell, CsvColumn } from './csv-table.ts';

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
  const said = [String(n), mark, ...cells.map(proofCellText)].join('\u001f');
  return `${masked ? 'm' : 'h'}${proofCode(said)}@${n}`;
}

/** A cell as it is compared: numbers by value, whatever their form. */
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
