import type Database from 'better-sqlite3';
import type { Check, Link } from '#core/ledger/check.ts';
import type { LedgerGroup, LedgerSort } from '#core/ledger/ledger.ts';
import type { LedgerFigure } from '#core/ledger/same-figure.ts';
import type { Pieces } from '#core/pieces.ts';
import type { FigureBody } from '#core/extract/figure.ts';
import { linkOf, type LinkRow } from '../entities/link.ts';
import { statement } from '../statement.ts';
import {
  keysetPage,
  pageStatement,
  type Condition,
  type KeysetCursor,
  type PagePart,
  type SqlWithValues,
  type Value,
} from './keyset.ts';
import { sourceRanges, type SourceRange } from './touched-sources.ts';
import {
  ARTICLE_DATE,
  ARTICLE_GROUPS,
  ARTICLE_MEDIUM,
  ARTICLE_PLACE,
  ARTICLE_TITLE,
  articleConditions,
  type LedgerFilter,
  type LedgerPage,
  inRange,
  type RangeMemory,
} from './ledger-sql.ts';

export interface FigureLedgerQuery {
  readonly filter: LedgerFilter;
  readonly sort: LedgerSort<'figures'>;
  readonly descending: boolean;
  readonly group: LedgerGroup<'figures'> | null;
  readonly after: KeysetCursor | null;
  /** -1 for all. */
  readonly limit: number;
}

const SAID = (name: keyof FigureBody) => `(a.figure ->> '$.${name}')`;

/** The place that a figure names; that of its article where it names none. */
const FIGURE_PLACE = `coalesce(nullif(${SAID('place')}, ''), ${ARTICLE_PLACE}, '')`;
const CHECK_STATE = "coalesce(k.state, 'unchecked')";

const FROM = `annotation a LEFT JOIN article p ON p.id = a.article_id
  LEFT JOIN figure_check k ON k.annotation_id = a.id`;

/** What is in the ledger: accepted figures of sources that are not withdrawn. Terms as the indexes have them. */
const IN_LEDGER: Condition = {
  sql: `a.kind = 'figure' AND a.status = 'accepted'
    AND a.source_id NOT IN (SELECT id FROM source WHERE withdrawn = 1)`,
  values: [],
};

const KEYS: Readonly<Record<LedgerSort<'figures'>, readonly string[]>> = {
  source: ['a.source_id', 'a.start', 'a.id'],
  value: [SAID('unit'), SAID('value'), 'a.id'],
  measure: [SAID('measure'), SAID('place'), SAID('time'), 'a.id'],
  place: [SAID('place'), 'a.id'],
  time: [SAID('time'), 'a.id'],
  publishedOn: [`coalesce(${ARTICLE_DATE}, '')`, 'a.id'],
  title: [ARTICLE_TITLE, 'a.id'],
  medium: [`coalesce(${ARTICLE_MEDIUM}, '')`, 'a.id'],
  check: [CHECK_STATE, 'a.id'],
};

const { genre: _genre, mediaLevel: _mediaLevel, ...SHARED_GROUPS } = ARTICLE_GROUPS;
const GROUPS: Readonly<Record<LedgerGroup<'figures'>, string>> = {
  ...SHARED_GROUPS,
  place: FIGURE_PLACE,
  measure: SAID('measure'),
  unit: SAID('unit'),
  article: 'a.article_id',
  check: CHECK_STATE,
};

/** A page of the ledger of figures. */
export function figurePage(db: Database.Database, query: FigureLedgerQuery): LedgerPage {
  return keysetPage(db, query, (part, limit) => figurePageSql({ ...query, limit }, part));
}

/** The statement of a page; apart, so that its plan can be looked at. */
export function figurePageSql(
  { filter, sort, group, ...order }: FigureLedgerQuery,
  part: PagePart = 'all',
): SqlWithValues {
  return pageStatement(FROM, 'a.id', figureConditions(filter), {
    ...order,
    part,
    keys: KEYS[sort],
    group: group === null ? null : GROUPS[group],
  });
}

function figureConditions(filter: LedgerFilter): readonly Condition[] {
  const { place = '', text = '', checks, ids } = filter;
  const all: Condition[] = [IN_LEDGER, ...articleConditions(filter)];
  if (place !== '') all.push({ sql: `instr(${FIGURE_PLACE}, ?) > 0`, values: [place] });
  if (checks !== undefined && checks.length > 0) {
    all.push({
      sql: `${CHECK_STATE} IN (SELECT value FROM json_each(?))`,
      values: [JSON.stringify(checks)],
    });
  }
  if (ids !== undefined) {
    all.push({ sql: 'a.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] });
  }
  if (text !== '') {
    all.push({
      sql: `instr(a.quote || ' ' || ${SAID('measure')} || ' ' || ${FIGURE_PLACE} || ' ' ||
        ${SAID('time')} || ' ' || ${ARTICLE_TITLE} || ' ' || coalesce(k.note, ''), ?) > 0`,
      values: [text],
    });
  }
  return all;
}

/** How often an amount stands in a group, as far as it can be added up. */
export interface AmountCount {
  readonly group: string;
  readonly unit: string;
  readonly value: number;
  readonly count: number;
}

export interface GroupCount {
  readonly group: string;
  readonly rows: number;
  readonly articles: number;
}

/** How many figures and articles each group holds; one group with the key `''` where none is asked for. */
export function figureGroups(
  db: Database.Database,
  filter: LedgerFilter,
  group: LedgerGroup<'figures'> | null,
  range?: SourceRange,
): readonly GroupCount[] {
  const { where, values, key } = groupedBy(filter, group, range);
  return statement<Value[], GroupCount>(
    db,
    `SELECT ${key} AS "group", count(*) AS rows, count(DISTINCT a.article_id) AS articles
     FROM ${FROM} WHERE ${where} GROUP BY 1`,
  ).all(...values);
}

/** Amounts of each group that can be added up: no ranges, no rates, no shares of a whole. */
export function figureAmounts(
  db: Database.Database,
  filter: LedgerFilter,
  group: LedgerGroup<'figures'> | null,
  range?: SourceRange,
): readonly AmountCount[] {
  const { where, values, key } = groupedBy(filter, group, range);
  return statement<Value[], AmountCount>(
    db,
    `SELECT ${key} AS "group", ${SAID('unit')} AS unit, ${SAID('value')} AS value, count(*) AS count
     FROM ${FROM} WHERE ${where} AND ${SAID('valueMax')} IS NULL AND ${SAID('per')} IS NULL
       AND ${SAID('unit')} NOT IN ('%', '‰', '百分点', '倍', '岁', '摄氏度', '度') AND instr(${SAID('unit')}, '/') = 0
     GROUP BY 1, 2, 3`,
  ).all(...values);
}

/** What the groups of a ledger hold and what can be added up of them. */
export interface FigureTallies {
  readonly counts: readonly GroupCount[];
  readonly amounts: readonly AmountCount[];
}

/**
 * The same as `figureGroups` and `figureAmounts`, source by source: an article lies in one source, so
 * that counts add up. Yields between pieces of the archive.
 */
export function* gatherFigures(
  db: Database.Database,
  filter: LedgerFilter,
  group: LedgerGroup<'figures'> | null,
  remembered: RangeMemory<FigureTallies> = (_, count) => count(),
): Pieces<FigureTallies> {
  const counts = new Map<string, GroupCount>();
  const amounts = new Map<string, AmountCount>();
  for (const range of sourceRanges(db)) {
    const counted = remembered(range, () => ({
      counts: figureGroups(db, filter, group, range),
      amounts: figureAmounts(db, filter, group, range),
    }));
    yield;
    for (const one of counted.counts) {
      const known = counts.get(one.group);
      counts.set(one.group, {
        group: one.group,
        rows: one.rows + (known?.rows ?? 0),
        articles: one.articles + (known?.articles ?? 0),
      });
    }
    for (const one of counted.amounts) {
      const key = JSON.stringify([one.group, one.unit, one.value]);
      amounts.set(key, { ...one, count: one.count + (amounts.get(key)?.count ?? 0) });
    }
    yield;
  }
  return { counts: [...counts.values()], amounts: [...amounts.values()] };
}

function groupedBy(
  filter: LedgerFilter,
  group: LedgerGroup<'figures'> | null,
  range: SourceRange | undefined,
) {
  const conditions = [...inRange('a.source_id', range), ...figureConditions(filter)];
  return {
    where: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
    key: group === null ? "''" : `coalesce(${GROUPS[group]}, '')`,
  };
}

interface FigureRow {
  readonly id: string;
  readonly articleId: string | null;
  readonly figure: string;
  readonly place: string;
}

const LEDGER_FIGURE = `a.id, a.article_id AS articleId, a.figure, ${FIGURE_PLACE} AS place`;

function ledgerFigure({ figure, ...row }: FigureRow): LedgerFigure {
  const body = JSON.parse(figure) as FigureBody;
  // Figures of older archives know no ranges.
  return { ...body, ...row, valueMax: (body as Partial<FigureBody>).valueMax ?? null };
}

/** Figures by id, as far as their like is looked for. */
export function ledgerFigures(
  db: Database.Database,
  ids: readonly string[],
): readonly LedgerFigure[] {
  return statement<[string], FigureRow>(
    db,
    `SELECT ${LEDGER_FIGURE} FROM ${FROM}
     WHERE ${IN_LEDGER.sql} AND a.id IN (SELECT value FROM json_each(?))`,
  )
    .all(JSON.stringify(ids))
    .map(ledgerFigure);
}

/** An amount as figures keep it. */
export interface StoredAmount {
  readonly unit: string;
  readonly value: number;
}

/** Figures that keep one of these amounts. */
export function figuresOfAmounts(
  db: Database.Database,
  amounts: readonly StoredAmount[],
): readonly LedgerFigure[] {
  return statement<[string], FigureRow>(db, AMOUNTS_SQL)
    .all(JSON.stringify(amounts.map(({ unit, value }) => [unit, value])))
    .map(ledgerFigure);
}

/** Apart, so that its plan can be looked at. */
export const AMOUNTS_SQL = `SELECT ${LEDGER_FIGURE} FROM json_each(?) j
  CROSS JOIN annotation a LEFT JOIN article p ON p.id = a.article_id
  WHERE ${SAID('unit')} = j.value ->> 0 AND ${SAID('value')} = j.value ->> 1 AND ${IN_LEDGER.sql}`;

/** Figures that say the same of what, where and when as one of these. */
export function figuresOfSubjects(
  db: Database.Database,
  subjects: readonly Pick<FigureBody, 'measure' | 'place' | 'time'>[],
): readonly LedgerFigure[] {
  return statement<[string], FigureRow>(db, SUBJECTS_SQL)
    .all(JSON.stringify(subjects.map(({ measure, place, time }) => [measure, place, time])))
    .map(ledgerFigure);
}

/** Apart, so that its plan can be looked at. */
export const SUBJECTS_SQL = `SELECT ${LEDGER_FIGURE} FROM json_each(?) j
  CROSS JOIN annotation a LEFT JOIN article p ON p.id = a.article_id
  WHERE ${SAID('measure')} = j.value ->> 0 AND ${SAID('place')} IN (j.value ->> 1, '')
    AND ${SAID('time')} = j.value ->> 2 AND ${FIGURE_PLACE} = j.value ->> 1 AND ${IN_LEDGER.sql}`;

/** How many figures keep an amount, counted up to `most`. */
export function countAmount(
  db: Database.Database,
  { unit, value }: StoredAmount,
  most: number,
): number {
  return (
    statement<[string, number, number], { readonly n: number }>(
      db,
      `SELECT count(*) AS n FROM (SELECT 1 FROM annotation a
         WHERE a.kind = 'figure' AND a.status = 'accepted'
           AND ${SAID('unit')} = ? AND ${SAID('value')} = ? LIMIT ?)`,
    ).get(unit, value, most)?.n ?? 0
  );
}

/** What was ruled of pairs of figures that one of these belongs to. */
export function linksOf(db: Database.Database, ids: readonly string[]): readonly Link[] {
  return statement<[string, string], LinkRow>(
    db,
    `SELECT first_id, second_id, same, author, created_at FROM figure_link
     WHERE first_id IN (SELECT value FROM json_each(?))
     UNION SELECT first_id, second_id, same, author, created_at FROM figure_link
     WHERE second_id IN (SELECT value FROM json_each(?))`,
  )
    .all(JSON.stringify(ids), JSON.stringify(ids))
    .map(linkOf);
}

/** What was found of figures, by their ids. */
export function checksOf(
  db: Database.Database,
  ids: readonly string[],
): ReadonlyMap<string, Check> {
  const rows = statement<[string], Check>(
    db,
    `SELECT annotation_id AS annotationId, state, note, author, checked_at AS checkedAt
     FROM figure_check WHERE annotation_id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.annotationId, row]));
}

/** Every figure of the ledger, as far as its like is looked for. */
export function* everyLedgerFigure(db: Database.Database): Pieces<readonly LedgerFigure[]> {
  const rows = statement<[string, string], FigureRow>(
    db,
    `SELECT ${LEDGER_FIGURE} FROM ${FROM}
     WHERE ${IN_LEDGER.sql} AND a.source_id > ? AND a.source_id <= ?`,
  );
  const figures: LedgerFigure[] = [];
  for (const { after, upTo } of sourceRanges(db)) {
    for (const row of rows.all(after, upTo)) figures.push(ledgerFigure(row));
    yield;
  }
  return figures;
}

/** All that was ruled of pairs of figures. */
export function everyLink(db: Database.Database): readonly Link[] {
  return statement<[], LinkRow>(
    db,
    'SELECT first_id, second_id, same, author, created_at FROM figure_link',
  )
    .all()
    .map(linkOf);
}
