import { daysOf } from '#core/export/filter.ts';
import type { SourceRange } from './touched-sources.ts';
import type { CheckState } from '#core/ledger/check.ts';
import type { PointTable } from '#core/ledger/points.ts';
import { LEAD_POSITION, POINT_LEVELS } from '#core/ledger/points.ts';

/*
 * Parts of the statements of the ledgers. `p` is an article, `a` the annotation of a figure, `k` what
 * was found of it.
 */

export type Value = string | number;

/** What a ledger is narrowed by; what is left out does not narrow. */
export interface LedgerFilter {
  /** Any of these, named in the article of a row. */
  readonly initiativeIds?: readonly string[] | undefined;
  /** A part of the place's name. */
  readonly place?: string | undefined;
  /** First and last day: `2018`, `2018-07` or `2018-07-01`. What has no date then stays out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly medium?: string | undefined;
  /** Of articles: whether suggestions wait, else whether anything was accepted. */
  readonly states?: readonly ('waiting' | 'annotated' | 'untouched')[] | undefined;
  /** Of figures. */
  readonly checks?: readonly CheckState[] | undefined;
  readonly text?: string | undefined;
  /** Only of these articles. */
  readonly articleIds?: readonly string[] | undefined;
  /** Only these rows. */
  readonly ids?: readonly string[] | undefined;
}

export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

export const ARTICLE_DATE = 'coalesce(p.supplied_published_on, p.published_on)';
export const ARTICLE_MEDIUM = 'coalesce(p.supplied_medium, p.medium)';
export const ARTICLE_PLACE = 'coalesce(p.supplied_place, p.place)';
export const ARTICLE_TITLE = "coalesce(p.title, p.supplied_title, '')";

/** What the description of an article says in a field; empty where it says nothing. */
export function described(field: string): string {
  return `coalesce((SELECT d.value FROM description d
    WHERE d.article_id = p.id AND d.field = '${field}'), '')`;
}

/** The points of an article; -1 where the level of its medium is not known. */
export function pointsSql(table: PointTable): string {
  const levels = POINT_LEVELS.map((level) => `WHEN '${level}' THEN ${table.levels[level]}`);
  return `(CASE ${described('mediaLevel')} ${levels.join(' ')} ELSE NULL END
    * iif(${described('position')} = '${LEAD_POSITION}', ${table.lead}, 1))`;
}

/** What is accepted in an article names its initiatives; this is the one it names most often. */
const MAIN_INITIATIVE = `(SELECT i.initiative_id FROM annotation n
  JOIN annotation_initiative i ON i.annotation_id = n.id
  WHERE n.article_id = p.id AND n.status = 'accepted' AND n.kind = 'initiative'
  GROUP BY i.initiative_id ORDER BY count(*) DESC, i.initiative_id LIMIT 1)`;
const MAIN_THEME = `(SELECT t.theme FROM initiative t WHERE t.id = ${MAIN_INITIATIVE})`;

/** Keys of the groups that articles, and what stands in them, can be gathered by. */
export const ARTICLE_GROUPS = {
  place: ARTICLE_PLACE,
  medium: ARTICLE_MEDIUM,
  mediaLevel: described('mediaLevel'),
  month: periodSql(7),
  year: periodSql(4),
  initiative: MAIN_INITIATIVE,
  theme: MAIN_THEME,
  genre: described('genre'),
} as const;

function periodSql(length: number): string {
  return `iif(${ARTICLE_DATE} GLOB '[0-9][0-9][0-9][0-9]*' AND length(rtrim(${ARTICLE_DATE}, '?~%')) >= ${length},
    substr(${ARTICLE_DATE}, 1, ${length}), '')`;
}

/** The conditions on an article that every ledger shares. */
export function articleConditions(filter: LedgerFilter): readonly Condition[] {
  const { initiativeIds, articleIds, from = '', to = '', medium } = filter;
  const all: Condition[] = [];
  if (articleIds !== undefined) {
    all.push({
      sql: 'p.id IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(articleIds)],
    });
  }
  if (initiativeIds !== undefined) {
    all.push({
      sql: `p.id IN (SELECT i.article_id FROM annotation_initiative i
        WHERE i.initiative_id IN (SELECT value FROM json_each(?)) AND i.status = 'accepted')`,
      values: [JSON.stringify(initiativeIds)],
    });
  }
  if (medium !== undefined) all.push({ sql: `${ARTICLE_MEDIUM} = ?`, values: [medium] });
  if (from !== '') {
    const first = daysOf(from)?.first ?? from;
    // The year alone as well: that is a range of the index.
    all.push({ sql: `${ARTICLE_DATE} >= ?`, values: [first.slice(0, 4)] });
    all.push({ sql: `${dayOf('-12-31')} >= ?`, values: [first] });
  }
  if (to !== '') {
    const last = daysOf(to)?.last ?? to;
    all.push({ sql: `${ARTICLE_DATE} <= ?`, values: [`${last}~`] });
    all.push({ sql: `${dayOf('-01-01')} <= ?`, values: [last] });
  }
  if (from !== '' || to !== '') {
    all.push({ sql: `${ARTICLE_DATE} GLOB '[0-9][0-9][0-9][0-9]*'`, values: [] });
  }
  return all;
}

/** The last or first day that a date, month or year may mean. */
function dayOf(rest: '-12-31' | '-01-01'): string {
  const bare = `rtrim(${ARTICLE_DATE}, '?~%')`;
  return `${bare} || substr('${rest}', length(${bare}) - 3)`;
}

/** Where a page of a ledger ended: the keys of its last row. */
export type LedgerCursor = readonly Value[];

export interface LedgerOrder {
  /** Expressions that put the rows in order; the last is unique. */
  readonly keys: readonly string[];
  readonly descending: boolean;
  /** The expression of the key that rows are gathered by; null for no groups. */
  readonly group: string | null;
  readonly after: LedgerCursor | null;
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

export function partsOf({
  after,
  group,
}: {
  readonly after: LedgerCursor | null;
  readonly group: string | null;
}): readonly PagePart[] {
  return after === null || group !== null ? ['all'] : ['same', 'next'];
}

/** A row by its id, with what it is gathered under. */
export interface LedgerPlace {
  readonly id: string;
  readonly group: string;
}

/**
 * The statement of a page of ids: groups in the order of their keys, what is in none last; in them
 * the rows in order. By keyset: the cost of a page does not grow with its place.
 */
export function pageStatement(
  from: string,
  id: string,
  conditions: readonly Condition[],
  { keys, descending, group, after, part = 'all', limit }: LedgerOrder,
): { readonly sql: string; readonly values: readonly Value[] } {
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
  [value = '', ...rest]: LedgerCursor,
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
  after: LedgerCursor,
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

/** Remembers what a range of sources adds up to, or counts it. */
export type RangeMemory<Count> = (range: SourceRange, count: () => Count) => Count;

/** The condition that rows lie in a range of sources; none for all. */
export function inRange(column: string, range: SourceRange | undefined): readonly Condition[] {
  if (range === undefined) return [];
  return [{ sql: `${column} > ? AND ${column} <= ?`, values: [range.after, range.upTo] }];
}
