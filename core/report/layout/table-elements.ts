import type { PrintedFigure, PrintedFigures, PrintedPivot } from '../printed.ts';
import { element, type DocumentElement, type DocumentNode } from './document-node.ts';
import { markElement } from './part-elements.ts';

const FIGURE_COLUMNS: readonly {
  readonly name: string;
  readonly className: string;
  readonly of: (row: PrintedFigure) => readonly DocumentNode[];
}[] = [
  { name: '指标', className: 'column-measure', of: (row) => [row.measure] },
  { name: '原文', className: 'column-printed', of: (row) => [row.quote] },
  { name: '折算', className: 'column-value', of: (row) => [row.normalised] },
  {
    name: '地区、时间',
    className: 'column-place',
    of: (row) => [[row.place, row.time].filter((part) => part !== '').join('，')],
  },
  {
    name: '出处',
    className: 'column-source',
    of: (row) => [row.sourceLine, markElement(row.mark)],
  },
];

/** Figures by group; the head is repeated on every page. */
export function figuresElement(table: PrintedFigures): DocumentElement {
  return element(
    'section',
    'tabled',
    ...(table.caption === '' ? [] : [element('p', 'tableTitle', table.caption)]),
    element(
      'table',
      'figures',
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...FIGURE_COLUMNS.map(({ name, className }) =>
            element('th', { className, scope: 'col' }, name),
          ),
        ),
      ),
      ...table.groups.map(({ name, rows }) =>
        element(
          'tbody',
          {},
          ...(name === '' ? [] : [groupRow(name, FIGURE_COLUMNS.length)]),
          ...rows.map((row) =>
            element(
              'tr',
              { place: { articleId: row.articleId, spans: [] } },
              ...FIGURE_COLUMNS.map((column) => element('td', column.className, ...column.of(row))),
            ),
          ),
        ),
      ),
    ),
  );
}

function groupRow(name: string, columns: number): DocumentElement {
  return element('tr', 'group', element('th', { scope: 'rowgroup', colSpan: columns }, name));
}

/** Counts by row and column with their totals. */
export function pivotElement(pivot: PrintedPivot): DocumentElement {
  const number = (value: number): DocumentElement => element('td', 'count', String(value));
  return element(
    'section',
    'tabled',
    element('p', 'tableTitle', pivot.caption, markElement(pivot.mark)),
    element(
      'table',
      'pivot',
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...[pivot.corner, ...pivot.columns, '合计'].map((name) =>
            element('th', { scope: 'col' }, name),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        ...pivot.rows.map(({ name, cells, total }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, name),
            ...cells.map(number),
            number(total),
          ),
        ),
        element(
          'tr',
          'total',
          element('th', { scope: 'row' }, '合计'),
          ...pivot.totals.map(number),
          number(pivot.total),
        ),
      ),
    ),
    ...(pivot.note === '' ? [] : [element('p', 'note', pivot.note)]),
  );
}
