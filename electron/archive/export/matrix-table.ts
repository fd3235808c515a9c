import {
  fieldColumns,
  fieldRow,
  numberField,
  textField,
  type CsvField,
} from '#core/export/csv-table.ts';
import type { ReadyFilter } from '#core/export/filter.ts';
import { pivot } from '../insights/pivot.ts';
import type { Session } from '../session.ts';
import type { PreparedTable } from './prepared-table.ts';

const MATRIX_FORMAT = 'juanzong-matrix/1';

interface Cell {
  readonly initiative: string;
  readonly place: string;
  readonly month: string;
  readonly mentions: number;
  readonly articles: number;
}

const FIELDS: readonly CsvField<Cell>[] = [
  textField('format', 'format', () => MATRIX_FORMAT),
  textField('initiative', '举措', ({ initiative }) => initiative),
  textField('place', '地区', ({ place }) => place),
  textField('month', '月份', ({ month }) => month),
  numberField('mentions', '标注数', ({ mentions }) => mentions),
  numberField('articles', '篇数', ({ articles }) => articles),
];

/** Initiative × place × month, one row for each cell that counts anything; no totals. */
export function matrixTable(session: Session, filter: ReadyFilter): PreparedTable {
  const { articleIds: _articleIds, ...rest } = filter;
  const { rows, columns, cells } = pivot(session, {
    groups: 'month',
    rows: 'initiative',
    columns: 'place',
    measure: 'articles',
    limits: {},
    filter: rest,
  });
  const initiatives = new Map(rows.map(({ key, name }) => [key, name]));
  const places = new Map(columns.map(({ key, name }) => [key, name]));
  const table = cells.flatMap(({ group, row, column, mentions, articles }): Cell[] =>
    group === null || row === null || column === null
      ? []
      : [
          {
            initiative: initiatives.get(row) ?? row,
            place: places.get(column) ?? column,
            month: group,
            mentions,
            articles,
          },
        ],
  );
  return {
    name: '举措×地区×月份',
    format: MATRIX_FORMAT,
    columns: fieldColumns(FIELDS),
    rows: table.map((cell) => fieldRow(FIELDS, cell)),
    progress: () => ({ done: table.length, total: table.length }),
  };
}
