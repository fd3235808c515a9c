import { isPeriod, nextPeriod, UNKNOWN, type Dimension } from './dimension.ts';
import { OTHER, type Counts, type Measure, type Member, type Pivot } from './pivot.ts';

/*
 * A pivot as a table that is shown, copied and exported: rows and columns in the order somebody
 * wants them, and the cells as numbers in a row, because between processes a hundred thousand small
 * objects cost more than counting them.
 */

/** What puts the members of an axis in order: themselves (time, fixed orders, the most first), counts, names, one column. */
export const TABLE_ORDERS = ['own', 'count', 'name', 'column'] as const;

export interface TableOrder {
  readonly by: (typeof TABLE_ORDERS)[number];
  readonly descending: boolean;
  /** Key of the column whose counts decide; for `column` only. */
  readonly column?: string | undefined;
}

export const OWN_ORDER: TableOrder = { by: 'own', descending: false };

export interface PivotTable {
  readonly rows: readonly Member[];
  readonly columns: readonly Member[];
  /** Row, column, mentions, articles of every cell that counts anything, one after another. */
  readonly cells: readonly number[];
  readonly total: Counts;
}

/** Numbers that one cell takes in {@link PivotTable.cells}. */
export const CELL_WIDTH = 4;

/** Longest axis of time that is filled up with periods without a mention. */
export const MOST_FILLED = 150;

/**
 * The table of a pivot without groups. `names` compares what two members of an axis are called.
 * What is not known and what was counted together stand last in every order.
 */
export function pivotTable(
  pivot: Pivot,
  order: { readonly rows: TableOrder; readonly columns: TableOrder },
  names: (dimension: Dimension, a: string, b: string) => number,
): PivotTable {
  const { measure } = pivot.plan;
  const counts = new Map<string, Map<string, Counts>>();
  let total: Counts = { mentions: 0, articles: 0 };
  for (const { row, column, mentions, articles } of pivot.cells) {
    if (row === null && column === null) total = { mentions, articles };
    if (row === null || column === null) continue;
    const inRow = counts.get(row) ?? new Map<string, Counts>();
    counts.set(row, inRow.set(column, { mentions, articles }));
  }
  const inColumn = (column: string) => (row: Member) =>
    counts.get(row.key)?.get(column)?.[measure] ?? 0;
  const rows = ordered(pivot.plan.rows, pivot.rows, measure, order.rows, names, inColumn);
  const columns = ordered(
    pivot.plan.columns,
    pivot.columns,
    measure,
    order.columns,
    names,
    inColumn,
  );
  const columnAt = new Map(columns.map(({ key }, at) => [key, at]));
  const cells = rows.flatMap(({ key }, rowAt) =>
    [...(counts.get(key) ?? [])]
      .map(([column, cell]) => [columnAt.get(column) ?? -1, cell] as const)
      .toSorted(([a], [b]) => a - b)
      .flatMap(([at, { mentions, articles }]) => [rowAt, at, mentions, articles]),
  );
  return { rows, columns, cells, total };
}

/** Looks up the counts of a cell; zero where nothing was counted. */
export function cellsOf({ columns, cells }: Pick<PivotTable, 'columns' | 'cells'>) {
  const places = new Map<number, number>();
  for (let at = 0; at < cells.length; at += CELL_WIDTH) {
    places.set((cells[at] ?? 0) * columns.length + (cells[at + 1] ?? 0), at);
  }
  return (row: number, column: number): Counts => {
    const at = places.get(row * columns.length + column);
    return at === undefined
      ? { mentions: 0, articles: 0 }
      : { mentions: cells[at + 2] ?? 0, articles: cells[at + 3] ?? 0 };
  };
}

function ordered(
  dimension: Dimension | null,
  members: readonly Member[],
  measure: Measure,
  { by, descending, column = '' }: TableOrder,
  names: (dimension: Dimension, a: string, b: string) => number,
  inColumn: (column: string) => (row: Member) => number,
): readonly Member[] {
  if (dimension === null) return members;
  const all = withGaps(dimension, members);
  if (by === 'own') {
    const last = all.filter(({ key }) => isLast(key));
    const own = all.filter(({ key }) => !isLast(key));
    return [...(descending ? own.toReversed() : own), ...last];
  }
  const direction = descending ? -1 : 1;
  const count = by === 'column' ? inColumn(column) : (member: Member) => member[measure];
  const rank = ({ key }: Member): number => (key === UNKNOWN ? 2 : key === OTHER ? 1 : 0);
  return all.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (by === 'name' ? 0 : direction * (count(a) - count(b))) ||
      (by === 'name' ? direction : 1) * names(dimension, a.key, b.key),
  );
}

function isLast(key: string): boolean {
  return key === OTHER || key === UNKNOWN;
}

/** Periods without a mention stand between the others, or the table would lie about the time between. */
export function withGaps(dimension: Dimension, members: readonly Member[]): readonly Member[] {
  if (!isPeriod(dimension)) return members;
  const known = members.filter(({ key }) => !isLast(key));
  const [first, last] = [known[0]?.key, known.at(-1)?.key];
  if (first === undefined || last === undefined) return members;
  const found = new Map(known.map((member) => [member.key, member]));
  const filled: Member[] = [];
  for (let key = first; key <= last; key = nextPeriod(key)) {
    filled.push(found.get(key) ?? { key, values: 1, mentions: 0, articles: 0 });
    // A mistyped year must not make thousands of periods.
    if (filled.length > MOST_FILLED) return members;
  }
  return [...filled, ...members.filter(({ key }) => isLast(key))];
}
