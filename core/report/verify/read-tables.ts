import { FIGURE_COLUMNS, type FigureColumnKey } from '../figure-columns.ts';
import { withoutMarkNotes } from '../manifest.ts';
import type { ReadDocument, ReadParagraph } from './read-document.ts';

/** The cells of one table as text, row by row; marks behind a cell's text are left out. */
export interface ReadTable {
  readonly index: number;
  readonly rows: readonly (readonly string[])[];
  /** What the columns of a table of figures are, by its header row; null for any other column. */
  readonly keys: readonly (FigureColumnKey | null)[];
  /** Index of the first paragraph in it. */
  readonly first: number;
}

export function readTables({ paragraphs }: ReadDocument): ReadonlyMap<number, ReadTable> {
  const cells = new Map<number, { first: number; rows: string[][] }>();
  paragraphs.forEach(({ cell, text }: ReadParagraph, index) => {
    if (cell === null) return;
    const table = cells.get(cell.table) ?? { first: index, rows: [] };
    cells.set(cell.table, table);
    const row = (table.rows[cell.row] ??= []);
    const said = row[cell.column];
    row[cell.column] = said === undefined ? text : `${said}\n${text}`;
  });
  return new Map(
    [...cells].map(([index, { first, rows }]) => {
      const bare = Array.from(rows, (row) =>
        Array.from(row ?? [], (text) => withoutMarkNotes(text ?? '')),
      );
      return [index, { index, first, rows: bare, keys: keysOf(bare[0] ?? []) }];
    }),
  );
}

const KEY_BY_NAME = new Map(Object.values(FIGURE_COLUMNS).map(({ key, name }) => [name, key]));

function keysOf(header: readonly string[]): readonly (FigureColumnKey | null)[] {
  return header.map((name) => KEY_BY_NAME.get(name.trim()) ?? null);
}

/** The first table after a paragraph, before another heading; null where there is none. */
export function tableAfter(
  document: ReadDocument,
  tables: ReadonlyMap<number, ReadTable>,
  paragraph: number,
): ReadTable | null {
  for (let at = paragraph; at < document.paragraphs.length; at += 1) {
    const one = document.paragraphs[at];
    const cell = one?.cell ?? null;
    if (cell !== null) return tables.get(cell.table) ?? null;
    if (one?.level !== null) return null;
  }
  return null;
}
