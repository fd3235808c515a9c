import { unguardCell } from '../../export/csv-guard.ts';
import type { CsvCell, CsvColumn, CsvRow } from '../../export/csv-table.ts';
import {
  markOfRow,
  parseProof,
  proofCell,
  PROOF_COLUMNS,
  proofCellText,
} from '../../export/proof-columns.ts';
import { visibleText } from '../../export/visible-marks.ts';
import type { Finding, FindingTarget, ReportCheck } from './finding.ts';

/** A table as it was read back: rows of text, the header row first. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a table of a kind says today. */
export interface TableFacts {
  /** Kind and version, as its first column has it. */
  readonly format: string;
  /** Without the proof columns. */
  readonly columns: readonly CsvColumn[];
  /**
   * Keys of columns that say how the table was asked for (order, groups, units): the archive does not
   * know, so only the proof code tells whether one of them was altered.
   */
  readonly asked: ReadonlySet<string>;
  /** Rows by the id that they are about (`rowId`); several where an annotation names several initiatives. */
  readonly rows: ReadonlyMap<string, readonly CsvRow[]>;
  readonly targetOf: (id: string) => FindingTarget | null;
  /** The form in which masked and unmasked texts are compared; the text itself where nothing is masked. */
  readonly form: (text: string) => string;
}

/** The column by which a row is known: its annotation, else its article, else its initiative. */
export function idColumn(columns: readonly Pick<CsvColumn, 'key'>[]): number {
  const keys = columns.map(({ key }) => key);
  const known = ['annotationId', 'articleId', 'initiativeId'].find((key) => keys.includes(key));
  return known === undefined ? -1 : keys.indexOf(known);
}

/**
 * Compares the rows of one table with the archive: whatever order they stand in, with columns moved
 * or left out, with or without the guards of the `excel` profile.
 *
 * A row whose proof code still fits its cells is as it was issued. Rows that were taken out show by
 * the gaps in their numbers; the last rows of a table leave none.
 */
export function verifyTable(sheet: ReadSheet, facts: TableFacts): ReportCheck {
  const table = new SheetReader(sheet, facts);
  const findings: Finding[] = [];
  const numbers = new Map<number, number>();
  const taken = new Map<string, Set<number>>();
  let matched = 0;
  let total = 0;
  for (const row of table.rows()) {
    total += 1;
    const said = checkRow(row, facts, taken);
    const proof = row.proof === null ? null : parseProof(row.proof);
    if (proof !== null) {
      const first = numbers.get(proof.n);
      if (first === undefined) numbers.set(proof.n, row.at);
      else said.push(finding(row, 'added', { where: '核验码', now: row.proof }));
    }
    const faults = said.filter(({ status }) => status !== 'matches');
    if (faults.length === 0) {
      matched += 1;
      findings.push(finding(row, 'matches', { now: row.shown }));
    } else findings.push(...faults);
  }
  const gaps = gapsIn(numbers);
  findings.push(...gaps.map((gap) => ({ ...MISSING, was: gap.was })));
  const gone = gaps.reduce((sum, { count }) => sum + count, 0);
  return { total: total + gone, matched, findings };
}

const MISSING: Finding = {
  status: 'missing',
  kind: 'row',
  mark: '',
  where: '',
  at: 0,
  was: null,
  now: null,
  evidence: 'manifest',
  note: null,
  target: null,
};

interface SheetRow {
  /** Row of the file, the header row being 1. */
  readonly at: number;
  /** Cells of the known columns; undefined for a column that is not there. */
  readonly cells: readonly (string | undefined)[];
  readonly id: string;
  readonly mark: string | null;
  readonly proof: string | null;
  readonly kind: Finding['kind'];
  readonly target: FindingTarget | null;
  /** What stands for the row in a list. */
  readonly shown: string;
}

class SheetReader {
  readonly #sheet: ReadSheet;
  readonly #facts: TableFacts;
  readonly #at: readonly number[];
  readonly #mark: number;
  readonly #proof: number;

  constructor(sheet: ReadSheet, facts: TableFacts) {
    this.#sheet = sheet;
    this.#facts = facts;
    const header = (sheet.rows[0] ?? []).map((name) => name.trim());
    this.#at = facts.columns.map(({ name }) => header.indexOf(name));
    this.#mark = header.indexOf(PROOF_COLUMNS[0].name);
    this.#proof = header.indexOf(PROOF_COLUMNS[1].name);
  }

  *rows(): Generator<SheetRow> {
    const { columns } = this.#facts;
    const key = (name: string): number => columns.findIndex((column) => column.key === name);
    const id = idColumn(columns);
    const shown = ['quote', 'title', 'label'].map(key).find((at) => at !== -1) ?? -1;
    for (const [index, row] of this.#sheet.rows.entries()) {
      if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
      const cells = this.#at.map((at) => (at === -1 ? undefined : (row[at] ?? '')));
      const own = unguardCell(cells[id] ?? '').trim();
      const target = this.#facts.targetOf(own);
      yield {
        at: index + 1,
        cells,
        id: own,
        mark: this.#mark === -1 ? null : (row[this.#mark] ?? '').trim(),
        proof: this.#proof === -1 ? null : (row[this.#proof] ?? ''),
        kind: key('value') === -1 ? 'row' : kindOf(cells, columns),
        target,
        shown: unguardCell(cells[shown] ?? ''),
      };
    }
  }
}

function kindOf(
  cells: readonly (string | undefined)[],
  columns: readonly CsvColumn[],
): Finding['kind'] {
  const value = columns.findIndex(({ key }) => key === 'value');
  return (cells[value] ?? '').trim() === '' ? 'quotation' : 'figure';
}

function checkRow(row: SheetRow, facts: TableFacts, taken: Map<string, Set<number>>): Finding[] {
  const { columns } = facts;
  const proof = row.proof === null ? null : parseProof(row.proof);
  const candidates = (facts.rows.get(row.id) ?? []).map((one) => asAsked(row, one, facts));
  const used = taken.get(row.id) ?? new Set<number>();
  taken.set(row.id, used);
  const best = bestOf(row, columns, candidates, used, facts.form);
  const expected = best === null ? null : (candidates[best] ?? null);
  const untouched = proof !== null && proofFits(row, columns, proof.n, proof.masked, null);
  if (best === null || expected === null) {
    if (candidates.length > 0) return [finding(row, 'added', { now: row.shown })];
    if (untouched) return [finding(row, 'source-changed', { now: row.shown, note: 'not-held' })];
    const status = row.mark === null || row.mark === '' ? 'added' : 'unknown-mark';
    return [finding(row, status, { now: row.shown, note: 'not-held' })];
  }
  used.add(best);
  const said: Finding[] = [];
  if (row.mark !== null && row.mark !== markOfRow(columns)(expected)) {
    said.push(
      finding(row, 'unknown-mark', {
        where: PROOF_COLUMNS[0].name,
        was: markOfRow(columns)(expected),
        now: row.mark,
      }),
    );
  }
  const differing = columns.flatMap((column, index) => {
    const now = row.cells[index];
    const was = expected[index] ?? null;
    return now === undefined || sameCell(column, now, was, facts.form)
      ? []
      : [{ column, index, now, was }];
  });
  // Where the cells that differ are put back and the code fits, the archive has not changed: a hand did it.
  const source = untouched
    ? null
    : proof !== null && !proof.masked && !proofFits(row, columns, proof.n, proof.masked, expected);
  for (const { column, now, was } of differing) {
    const line = column.key === 'sourceLine';
    const status = untouched
      ? 'source-changed'
      : line
        ? now.trim() === ''
          ? 'line-deleted'
          : 'line-altered'
        : 'altered';
    said.push(
      finding(row, status, {
        where: column.name,
        was: was === null ? '' : String(was),
        now: unguardCell(now),
        note: source === true ? 'source-changed-too' : null,
      }),
    );
  }
  // A masked row has a code over its masks, which nobody can make anew: its own cells must fit.
  if (row.proof !== null && !untouched && differing.length === 0 && complete(row)) {
    const fits =
      proof !== null && !proof.masked && proofFits(row, columns, proof.n, proof.masked, expected);
    if (!fits) said.push(finding(row, 'altered', { where: PROOF_COLUMNS[1].name, now: row.proof }));
  }
  return said;
}

function complete({ cells }: SheetRow): boolean {
  return cells.every((cell) => cell !== undefined);
}

/** True where the code of a row fits its cells, or those of `instead`. */
function proofFits(
  row: SheetRow,
  columns: readonly CsvColumn[],
  n: number,
  masked: boolean,
  instead: CsvRow | null,
): boolean {
  const mark = row.mark ?? '';
  const cells = instead ?? columns.map((column, index) => typed(column, row.cells[index] ?? ''));
  const raw = instead ?? columns.map((column, index) => guarded(column, row.cells[index] ?? ''));
  const issued = row.proof?.trim();
  return (
    issued === proofCell({ n, mark, cells, masked }) ||
    issued === proofCell({ n, mark, cells: raw, masked })
  );
}

/** A cell as the archive has it: the guard of a spreadsheet taken off, numbers as numbers. */
function typed(column: CsvColumn, cell: string): CsvCell {
  if (column.type === 'text') return unguardCell(cell);
  return numberIn(cell);
}

/** The same of a file of the `exact` profile, where a leading `'` is text. */
function guarded(column: CsvColumn, cell: string): CsvCell {
  return column.type === 'text' ? cell : numberIn(cell);
}

function numberIn(cell: string): CsvCell {
  const bare = cell.trim().replaceAll(',', '');
  if (bare === '') return null;
  const value = Number(bare);
  return Number.isFinite(value) ? value : cell;
}

function sameCell(column: CsvColumn, now: string, was: CsvCell, form: TableFacts['form']): boolean {
  if (column.type === 'number') return numberIn(now) === was;
  const said = (text: string): string => proofCellText(form(text));
  const expected = typeof was === 'string' ? said(visibleText(was).text) : proofCellText(was);
  return said(now) === expected || said(unguardCell(now)) === expected;
}

/** A row of the archive with the cells of the file where these say how the table was asked for. */
function asAsked(row: SheetRow, expected: CsvRow, { columns, asked }: TableFacts): CsvRow {
  if (asked.size === 0) return expected;
  return expected.map((cell, index) => {
    const column = columns[index];
    const now = row.cells[index];
    return column !== undefined && now !== undefined && asked.has(column.key)
      ? typed(column, now)
      : cell;
  });
}

/** Which row of the archive, not yet taken, has most cells in common with a row of the file. */
function bestOf(
  row: SheetRow,
  columns: readonly CsvColumn[],
  candidates: readonly CsvRow[],
  taken: ReadonlySet<number>,
  form: TableFacts['form'],
): number | null {
  let best: { readonly at: number; readonly same: number } | null = null;
  for (const [at, candidate] of candidates.entries()) {
    if (taken.has(at)) continue;
    const same = columns.filter((column, index) => {
      const now = row.cells[index];
      return now !== undefined && sameCell(column, now, candidate[index] ?? null, form);
    }).length;
    if (best === null || same > best.same) best = { at, same };
  }
  return best?.at ?? null;
}

function finding(
  row: SheetRow,
  status: Finding['status'],
  more: Partial<Pick<Finding, 'where' | 'was' | 'now' | 'note'>>,
): Finding {
  return {
    status,
    kind: row.kind,
    mark: row.mark ?? '',
    where: more.where ?? '',
    at: row.at,
    was: more.was ?? null,
    now: more.now ?? null,
    evidence: row.mark === null ? 'text' : 'printed-mark',
    note: more.note ?? null,
    target: row.target,
  };
}

function gapsIn(
  numbers: ReadonlyMap<number, number>,
): readonly { readonly was: string; readonly count: number }[] {
  const gaps: { was: string; count: number }[] = [];
  let before = 0;
  for (const n of [...numbers.keys()].toSorted((a, b) => a - b)) {
    const count = n - before - 1;
    if (count > 0)
      gaps.push({ was: count === 1 ? `@${n - 1}` : `@${before + 1}–@${n - 1}`, count });
    before = n;
  }
  return gaps;
}
