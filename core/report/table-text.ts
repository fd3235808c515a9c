import { guardCell } from '../export/csv-guard.ts';
import { cellsOf, type PivotTable } from './pivot-table.ts';
import type { Measure } from './pivot.ts';

/** A table in rows of cells: names as text, numbers as numbers; the totals are row and column of their own. */
export type TableCells = readonly (readonly (string | number)[])[];

interface Named {
  readonly label: string;
}

/** The cells of a pivot as they are copied and exported: head, total, then row by row. */
export function tableCells(
  table: Omit<PivotTable, 'rows' | 'columns'> & {
    readonly rowName: string;
    readonly rows: readonly (PivotTable['rows'][number] & Named)[];
    readonly columns: readonly (PivotTable['columns'][number] & Named)[];
  },
  measure: Measure,
  total: string,
): TableCells {
  const { rowName, rows, columns } = table;
  const counts = cellsOf(table);
  return [
    [rowName, total, ...columns.map(({ label }) => label)],
    [total, table.total[measure], ...columns.map((column) => column[measure])],
    ...rows.map((row, rowAt) => [
      row.label,
      row[measure],
      ...columns.map((_, columnAt) => counts(rowAt, columnAt)[measure]),
    ]),
  ];
}

/** As spreadsheets take a table from the clipboard: no text of it runs as a formula or is taken for a number. */
export function asTabbedText(cells: TableCells): string {
  return cells
    .map((row) =>
      row
        .map((cell) =>
          typeof cell === 'number' ? String(cell) : guardCell(cell.replaceAll(/[\t\r\n]+/gu, ' ')),
        )
        .join('\t'),
    )
    .join('\n');
}

/** As word processors take a table from the clipboard. */
export function asHtmlTable(cells: TableCells): string {
  const escaped = (text: string): string =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
  const rows = cells.map((row, rowAt) => {
    const tag = rowAt === 0 ? 'th' : 'td';
    const inner = row.map((cell) =>
      typeof cell === 'number'
        ? `<${tag} align="right">${cell}</${tag}>`
        : `<${tag}>${escaped(guardCell(cell))}</${tag}>`,
    );
    return `<tr>${inner.join('')}</tr>`;
  });
  return `<table border="1">${rows.join('')}</table>`;
}
