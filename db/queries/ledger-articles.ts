import type Database from 'better-sqlite3';
import type { LedgerGroup, LedgerSort } from '#core/ledger/ledger.ts';
import type { PointTable } from '#core/ledger/points.ts';
import type { Pieces } from '#core/pieces.ts';
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
  described,
  pointsSql,
  type LedgerFilter,
  type LedgerPage,
  inRange,
  type RangeMemory,
} from './ledger-sql.ts';

export interface ArticleLedgerQuery {
  readonly filter: LedgerFilter;
  readonly sort: LedgerSort<'articles'>;
  readonly descending: boolean;
  readonly group: LedgerGroup<'articles'> | null;
  readonly after: KeysetCursor | null;
  /** -1 for all. */
  readonly limit: number;
}

const FROM = 'article p';
const IN_LEDGER: Condition = { sql: 'p.shown = 1', values: [] };

const KEYS: Readonly<Record<Exclude<LedgerSort<'articles'>, 'points'>, readonly string[]>> = {
  source: ['p.source_id', 'p.position', 'p.id'],
  title: [ARTICLE_TITLE, 'p.id'],
  medium: [ARTICLE_MEDIUM, 'p.id'],
  mediaLevel: [described('mediaLevel'), 'p.id'],
  publishedOn: [ARTICLE_DATE, 'p.id'],
  page: [described('page'), 'p.id'],
  genre: [described('genre'), 'p.id'],
  place: [ARTICLE_PLACE, 'p.id'],
  characters: ['p.characters', 'p.id'],
  referenceCode: [described('referenceCode'), 'p.id'],
};

/** A page of the ledger of articles. */
export function articlePage(
  db: Database.Database,
  query: ArticleLedgerQuery,
  points: PointTable,
): LedgerPage {
  return keysetPage(db, query, (part, limit) => articlePageSql({ ...query, limit }, points, part));
}

/** The statement of a page; apart, so that its plan can be looked at. */
export function articlePageSql(
  { filter, sort, group, ...order }: ArticleLedgerQuery,
  points: PointTable,
  part: PagePart = 'all',
): SqlWithValues {
  return pageStatement(FROM, 'p.id', articlesWhere(filter), {
    ...order,
    part,
    keys: sort === 'points' ? [`coalesce(${pointsSql(points)}, -1)`, 'p.id'] : KEYS[sort],
    group: group === null ? null : ARTICLE_GROUPS[group],
  });
}

function articlesWhere(filter: LedgerFilter): readonly Condition[] {
  const { place = '', text = '', states, ids } = filter;
  const all: Condition[] = [IN_LEDGER, ...articleConditions(filter)];
  if (place !== '') all.push({ sql: `instr(${ARTICLE_PLACE}, ?) > 0`, values: [place] });
  if (states !== undefined && states.length > 0) {
    all.push({
      sql: `(CASE WHEN p.pending > 0 THEN 'waiting' WHEN p.accepted > 0 THEN 'annotated'
        ELSE 'untouched' END) IN (SELECT value FROM json_each(?))`,
      values: [JSON.stringify(states)],
    });
  }
  if (ids !== undefined) {
    all.push({ sql: 'p.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] });
  }
  if (text !== '') {
    all.push({
      sql: `instr(${ARTICLE_TITLE} || ' ' || p.subtitle || ' ' || p.byline || ' ' ||
        ${ARTICLE_MEDIUM} || ' ' || ${ARTICLE_PLACE} || ' ' || ${described('referenceCode')} || ' ' ||
        ${described('unit')} || ' ' || ${described('note')}, ?) > 0`,
      values: [text],
    });
  }
  return all;
}

export interface ArticleGroupCount {
  readonly group: string;
  readonly rows: number;
  readonly characters: number;
  readonly points: number;
}

/** What each group of articles adds up to; one group with the key `''` where none is asked for. */
export function articleGroups(
  db: Database.Database,
  filter: LedgerFilter,
  group: LedgerGroup<'articles'> | null,
  points: PointTable,
  range?: SourceRange,
): readonly ArticleGroupCount[] {
  const conditions = [...inRange('p.source_id', range), ...articlesWhere(filter)];
  const key = group === null ? "''" : `coalesce(${ARTICLE_GROUPS[group]}, '')`;
  return statement<Value[], ArticleGroupCount>(
    db,
    `SELECT ${key} AS "group", count(*) AS rows, sum(p.characters) AS characters,
       coalesce(sum(${pointsSql(points)}), 0) AS points
     FROM ${FROM} WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} GROUP BY 1`,
  ).all(...conditions.flatMap(({ values }) => values));
}

/** The same, source by source; yields between pieces of the archive. */
export function* gatherArticleGroups(
  db: Database.Database,
  filter: LedgerFilter,
  group: LedgerGroup<'articles'> | null,
  points: PointTable,
  remembered: RangeMemory<readonly ArticleGroupCount[]> = (_, count) => count(),
): Pieces<readonly ArticleGroupCount[]> {
  const groups = new Map<string, ArticleGroupCount>();
  for (const range of sourceRanges(db)) {
    for (const one of remembered(range, () => articleGroups(db, filter, group, points, range))) {
      const known = groups.get(one.group);
      groups.set(one.group, {
        group: one.group,
        rows: one.rows + (known?.rows ?? 0),
        characters: one.characters + (known?.characters ?? 0),
        points: one.points + (known?.points ?? 0),
      });
    }
    yield;
  }
  return [...groups.values()].toSorted((a, b) =>
    a.group < b.group ? -1 : a.group > b.group ? 1 : 0,
  );
}

/** Names of the media of the archive, each with how many articles it has, the most first. */
export function mediaOfArticles(
  db: Database.Database,
): readonly { readonly medium: string; readonly articles: number }[] {
  return statement<[], { readonly medium: string; readonly articles: number }>(
    db,
    `SELECT ${ARTICLE_MEDIUM} AS medium, count(*) AS articles FROM ${FROM} WHERE ${IN_LEDGER.sql}
     GROUP BY 1 HAVING ${ARTICLE_MEDIUM} <> '' ORDER BY 2 DESC, 1 LIMIT 500`,
  ).all();
}
