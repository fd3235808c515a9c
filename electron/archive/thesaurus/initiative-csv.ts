import { parse } from 'csv-parse/sync';
import { AppError } from '#core/error/app-error.ts';
import { unguardCell } from '#core/export/csv-guard.ts';
import { INITIATIVE_STATUSES, LEVELS, type Initiative } from '#core/thesaurus/initiative.ts';

/** Columns of a thesaurus as CSV, in the order in which they are written. */
export const THESAURUS_COLUMNS = [
  'prefLabel',
  'altLabels',
  'definition',
  'scopeNote',
  'theme',
  'level',
  'broader',
  'notation',
  'status',
] as const;
type Column = (typeof THESAURUS_COLUMNS)[number];

/** An initiative as a CSV file gives it: its broader one is named by label, not by id. */
export interface InitiativeRecord extends Omit<Initiative, 'id' | 'broaderId'> {
  readonly broader: string;
}

/**
 * Reads a thesaurus from CSV (RFC 4180, with or without BOM; alternative labels separated by `|`).
 * Only `prefLabel` is needed; unknown columns are passed over.
 *
 * Errors: `E-CSV` with the row (1 is the header).
 */
export function parseThesaurus(text: string, filename: string): readonly InitiativeRecord[] {
  const fail = (row: number, reason: string): AppError =>
    new AppError('E-CSV', { filename, row, reason });
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw fail(0, error instanceof Error ? error.message : String(error));
  }
  const header = rows[0] ?? [];
  if (!header.includes('prefLabel')) throw fail(1, 'prefLabel?');
  return rows.slice(1).map((cells, index) => {
    const row = index + 2;
    const cell = (column: Column): string =>
      unguardCell(cells[header.indexOf(column)] ?? '').trim();
    const prefLabel = cell('prefLabel');
    if (prefLabel === '') throw fail(row, 'prefLabel?');
    const level = LEVELS.find((known) => known === cell('level')) ?? null;
    if (level === null && cell('level') !== '') throw fail(row, `level: ${cell('level')}`);
    const status = INITIATIVE_STATUSES.find((known) => known === (cell('status') || 'approved'));
    if (!status) throw fail(row, `status: ${cell('status')}`);
    return {
      prefLabel,
      altLabels: cell('altLabels')
        .split('|')
        .map((label) => label.trim())
        .filter((label) => label !== '' && label !== prefLabel),
      definition: cell('definition'),
      scopeNote: cell('scopeNote'),
      theme: cell('theme'),
      level,
      broader: cell('broader'),
      notation: cell('notation'),
      status,
    };
  });
}
