import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';

/*
 * Pages of long lists by keyset: the next begins behind the keys of the last row, so that its cost does not
 * grow with its place.
 */

export type Value = string | number;

export interface SqlWithValues {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** A part of what stands behind WHERE. */
export type Condition = SqlWithValues;

/** Where a page ended: the keys of its last row. */
export type KeysetCursor = readonly Value[];

export interface KeysetOrder {
  /** Expressions that put the rows in order; the last is unique. */
  readonly keys: readonly string[];
  readonly descending: boolean;
  /** The expression of the key that rows are gathered by; null for no groups. */
  readonly group: string | null;
  readonly after: KeysetCursor | null;
  /** Which of the rows behind `after`: all unless stated. */
  readonly part?: PagePart | undefined;
  /** -1 for all. */
  readonly limit: number;
}

/**
 * Rows behind a cursor that have its first key, then those that have another: each is a range of an index, where
 * both together are none. Of grouped rows the page is looked for in one.
 */
export type PagePart = 'same' | 'next' | 'all';

function partsOf({
  after,
  group,
}: {
  readonly after: KeysetCursor | null;
  readonly group: string | null;
}): readonly PagePart[] {
  return after === null || group !== null ? ['all'] : ['same', 'next'];
}

/** A row of a page by its id, with what it is gathered under. */
export interface KeysetPlace<Id extends Value> {
  readonly id: Id;
  readonly group: string;
}

export interface KeysetPage<Id extends Value> {
  readonly places: readonly KeysetPlace<Id>[];
  /** null where nothing follows. */
  readonly next: KeysetCursor | null;
}

/** A page of rows, by the statements of its parts. */
export function keysetPage<Id extends Value>(
  db: Database.Database,
  page: Pick<KeysetOrder, 'after' | 'group' | 'limit'>,
  statementOf: (part: PagePart, limit: number) => SqlWithValues,
): KeysetPage<Id> {
  type Row = KeysetPlace<Id> & { readonly keys: string };
  const rows: Row[] = [];
  for (const part of partsOf(page)) {
    const { sql, values } = statementOf(part, page.limit < 0 ? -1 : page.limit - rows.length);
    rows.push(...statement<Value[], Row>(db, sql).all(...values));
  }
  const last = rows.length === page.limit ? rows.at(-1) : undefined;
  return {
    places: rows.map(({ id, group }) => ({ id, group })),
    next: last === undefined ? null : (JSON.parse(last.keys) as KeysetCursor),
  };
}

/**
 * The statement of a page of ids: groups in the order of their keys, what is in none last; in them
 * the rows in order. By keyset: the cost of a page does not grow with its place.
 */
export function pageStatement(
  from: string,
  id: string,
  conditions: readonly Condition[],
  { keys, descending, group, after, part = 'all', limit }: KeysetOrder,
): SqlWithValues {
  const direction = descending ? 'DESC' : 'ASC';
  const key = group === null ? "''" : `coalesce(${group}, '')`;
  const grouped = group === null ? [] : [`(${key} = '')`, key];
  const behind =
    after === null
      ? null
      : part === 'all'
        ? behindOf(grouped, keys, descending, after)
        : partBehind(keys, descending, after, part);
  const where = [...conditions, ...(behind === null ? [] : [behind])];
  // Rows that have the first key alike are put in order by the others: SQLite does not see that by itself.
  const ordering = part === 'same' && after !== null ? keys.slice(1) : keys;
  const order = [...grouped, ...ordering.map((one) => `${one} ${direction}`)];
  return {
    sql: `SELECT ${id} AS id, ${key} AS "group", json_array(${[...grouped, ...keys].join(', ')}) AS keys
      FROM ${from} WHERE ${where.map(({ sql }) => sql).join(' AND ')}
      ORDER BY ${order.join(', ')} LIMIT ?`,
    values: [...where.flatMap(({ values }) => values), limit],
  };
}

function partBehind(
  [first = '', ...others]: readonly string[],
  descending: boolean,
  [value = '', ...rest]: KeysetCursor,
  part: 'same' | 'next',
): Condition {
  const than = descending ? '<' : '>';
  if (part === 'next') return { sql: `${first} ${than} ?`, values: [value] };
  return {
    sql: `${first} = ? AND ${others[0]} ${than}= ?
      AND (${others.join(', ')}) ${than} (${others.map(() => '?').join(', ')})`,
    values: [value, rest[0] ?? '', ...rest],
  };
}

function behindOf(
  grouped: readonly string[],
  keys: readonly string[],
  descending: boolean,
  after: KeysetCursor,
): Condition {
  const than = descending ? '<' : '>';
  const rest = after.slice(grouped.length);
  const list = (all: readonly unknown[]) => `(${all.join(', ')})`;
  const inGroup: Condition = {
    // The first key alone as well: a row value is no range of an index of expressions.
    sql: `${keys[0]} ${than}= ? AND ${list(keys)} ${than} ${list(keys.map(() => '?'))}`,
    values: [rest[0] ?? '', ...rest],
  };
  const [isNone = 0, group = ''] = after;
  const [none, key] = grouped;
  if (none === undefined || key === undefined) return inGroup;
  return {
    sql: `((${none}, ${key}) > (?, ?) OR (${none} = ? AND ${key} = ? AND ${inGroup.sql}))`,
    values: [isNone, group, isNone, group, ...inGroup.values],
  };
}
