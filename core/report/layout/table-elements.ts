import { FIGURE_COLUMNS } from '../figure-columns.ts';
import type { PrintedFigures, PrintedPivot } from '../printed.ts';
import { element, type DocumentElement } from './document-node.ts';
import { markElement } from './part-elements.ts';

const SHOWN = ['measure', 'quote', 'normalised', 'placeTime', 'sourceLine'] as const;
const CLASSES: Readonly<Record<(typeof SHOWN)[number], string>> = {
  measure: 'column-measure',
  quote: 'column-printed',
  normalised: 'column-value',
  placeTime: 'column-place',
  sourceLine: 'column-source',
};

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
          ...SHOWN.map((key) =>
            element('th', { className: CLASSES[key], scope: 'col' }, FIGURE_COLUMNS[key].name),
          ),
        ),
      ),
      ...table.groups.map(({ name, rows }) =>
        element(
          'tbody',
          {},
          ...(name === '' ? [] : [groupRow(name, SHOWN.length)]),
          ...rows.map((row) =>
            element(
              'tr',
              { place: { articleId: row.articleId, spans: [] } },
              ...SHOWN.map((key) =>
                element(
                  'td',
                  CLASSES[key],
                  FIGURE_COLUMNS[key].of(row),
                  ...(key === 'sourceLine' ? [markElement(row.mark)] : []),
                ),
              ),
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
