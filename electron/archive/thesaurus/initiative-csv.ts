import { parse } from 'csv-parse/sync';
import { AppError } from '#core/error/app-error.ts';
import { unguardCell } from '#core/export/csv-guard.ts';
import type { ThesaurusRecord } from '#core/thesaurus/import.ts';
import { INITIATIVE_STATUSES, LEVELS } from '#core/thesaurus/initiative.ts';
import { splitLabels } from '#core/thesaurus/label-list.ts';
import { PALETTE } from '#core/thesaurus/palette.ts';

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
  'related',
  'replacedBy',
  'colour',
] as const;
type Column = (typeof THESAURUS_COLUMNS)[number];

/**
 * Reads a thesaurus from CSV (RFC 4180, with or without BOM; labels in one cell separated by `|`).
 * Only `prefLabel` is needed; a column that is not there says nothing, unknown ones are passed over.
 *
 * Errors: `E-CSV` with the row (1 is the header).
 */
export function parseThesaurus(text: string, filename: string): readonly ThesaurusRecord[] {
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
    const given = <Value>(column: Column, read: (cell: string) => Value): Value | undefined => {
      const at = header.indexOf(column);
      return at === -1 ? undefined : read(unguardCell(cells[at] ?? '').trim());
    };
    const oneOf =
      <Value extends string>(column: Column, known: readonly Value[]) =>
      (cell: string): Value | null => {
        const found = known.find((value) => value === cell);
        if (found === undefined && cell !== '') throw fail(row, `${column}: ${cell}`);
        return found ?? null;
      };
    const asIs = (cell: string): string => cell;
    const prefLabel = given('prefLabel', asIs) ?? '';
    if (prefLabel === '') throw fail(row, 'prefLabel?');
    return present({
      row,
      id: null,
      prefLabel,
      altLabels: given('altLabels', splitLabels)?.filter((label) => label !== prefLabel),
      definition: given('definition', asIs),
      scopeNote: given('scopeNote', asIs),
      theme: given('theme', asIs),
      level: given('level', oneOf('level', LEVELS)),
      broader: given('broader', asIs),
      notation: given('notation', asIs),
      status: given('status', (cell) => oneOf('status', INITIATIVE_STATUSES)(cell) ?? 'approved'),
      related: given('related', splitLabels),
      replacedBy: given('replacedBy', asIs),
      colour: given('colour', (cell) => {
        const name = oneOf('colour', COLOUR_NAMES)(cell);
        return name === null ? null : COLOUR_NAMES.indexOf(name);
      }),
    });
  });
}

const COLOUR_NAMES = PALETTE.map(({ name }) => name);

type Given = {
  readonly [Key in keyof ThesaurusRecord]: ThesaurusRecord[Key] | undefined;
} & Pick<ThesaurusRecord, 'row' | 'id' | 'prefLabel'>;

/** Leaves out what the file does not say. */
function present(given: Given): ThesaurusRecord {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as unknown as ThesaurusRecord;
}
