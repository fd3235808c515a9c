import type Database from 'better-sqlite3';
import type { Pieces } from '#core/pieces.ts';
import { statement } from '../statement.ts';
import { sourceRanges, type SourceRange } from './touched-sources.ts';
import type { Condition, Value } from './keyset.ts';
import {
  ARTICLE_DATE,
  ARTICLE_PLACE,
  articleConditions,
  type LedgerFilter,
  type RangeMemory,
} from './ledger-sql.ts';

/** How often an initiative is named under a filter. */
export interface InitiativeTally {
  readonly initiativeId: string;
  readonly mentions: number;
  readonly articles: number;
  /** The earliest date of an article that names it, as it is kept; empty where none has one. */
  readonly first: string;
  /** A mention in an article of that date. */
  readonly annotationId: string;
  readonly articleId: string | null;
}

/** Mentions accepted in sources that are not withdrawn. */
const NAMED = `annotation_initiative i JOIN annotation n ON n.id = i.annotation_id
  LEFT JOIN article p ON p.id = n.article_id`;
const IN_LEDGER: Condition = {
  sql: "n.status = 'accepted' AND n.source_id NOT IN (SELECT id FROM source WHERE withdrawn = 1)",
  values: [],
};

function conditionsOf(
  filter: LedgerFilter,
  range: SourceRange | undefined,
): {
  readonly where: string;
  readonly values: readonly Value[];
} {
  const { initiativeIds, place = '', ...rest } = filter;
  const all: Condition[] = [IN_LEDGER, ...articleConditions(rest)];
  if (range !== undefined) {
    all.push({
      sql: 'i.source_id > ? AND i.source_id <= ?',
      values: [range.after, range.upTo],
    });
  }
  if (initiativeIds !== undefined) {
    all.push({
      sql: 'i.initiative_id IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(initiativeIds)],
    });
  }
  if (place !== '') all.push({ sql: `instr(${ARTICLE_PLACE}, ?) > 0`, values: [place] });
  return {
    where: all.map(({ sql }) => sql).join(' AND '),
    values: all.flatMap(({ values }) => values),
  };
}

/** How often each initiative is named in what the filter leaves. Reads every mention once. */
export function initiativeTallies(
  db: Database.Database,
  filter: LedgerFilter,
  range?: SourceRange,
): readonly InitiativeTally[] {
  const { where, values } = conditionsOf(filter, range);
  return statement<Value[], InitiativeTally>(
    db,
    `SELECT i.initiative_id AS initiativeId, count(*) AS mentions,
       count(DISTINCT n.article_id) AS articles,
       coalesce(min(nullif(${ARTICLE_DATE}, '')), '') AS first,
       -- Beside one min() SQLite answers the other columns of the row that it found it in.
       n.id AS annotationId, n.article_id AS articleId
     FROM ${NAMED} WHERE ${where} GROUP BY 1`,
  ).all(...values);
}

/** In how many articles of each place an initiative is named. */
export interface InitiativePlace {
  readonly initiativeId: string;
  readonly place: string;
  readonly articles: number;
}

/** Places of the articles that name initiatives, the most frequent first. Reads every mention once. */
export function initiativePlaces(
  db: Database.Database,
  filter: LedgerFilter,
  range?: SourceRange,
): readonly InitiativePlace[] {
  const { where, values } = conditionsOf(filter, range);
  return statement<Value[], InitiativePlace>(
    db,
    `SELECT i.initiative_id AS initiativeId, ${ARTICLE_PLACE} AS place,
       count(DISTINCT n.article_id) AS articles
     FROM ${NAMED} WHERE ${where} AND ${ARTICLE_PLACE} <> ''
     GROUP BY 1, 2 ORDER BY 3 DESC, 2`,
  ).all(...values);
}

/** What `initiativeTallies` and `initiativePlaces` answer. */
export interface NamedInitiatives {
  readonly tallies: readonly InitiativeTally[];
  readonly places: readonly InitiativePlace[];
}

/** The same, source by source; yields between pieces of the archive. */
export function* gatherInitiatives(
  db: Database.Database,
  filter: LedgerFilter,
  remembered: RangeMemory<NamedInitiatives> = (_, count) => count(),
): Pieces<NamedInitiatives> {
  const tallies = new Map<string, InitiativeTally>();
  const places = new Map<string, InitiativePlace>();
  for (const range of sourceRanges(db)) {
    const counted = remembered(range, () => ({
      tallies: initiativeTallies(db, filter, range),
      places: initiativePlaces(db, filter, range),
    }));
    yield;
    for (const one of counted.tallies) {
      const known = tallies.get(one.initiativeId);
      tallies.set(one.initiativeId, known === undefined ? one : together(known, one));
    }
    for (const one of counted.places) {
      const key = `${one.initiativeId} ${one.place}`;
      const articles = one.articles + (places.get(key)?.articles ?? 0);
      places.set(key, { ...one, articles });
    }
    yield;
  }
  return {
    tallies: [...tallies.values()],
    places: [...places.values()].toSorted(
      (a, b) => b.articles - a.articles || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0),
    ),
  };
}

/** An article lies in one source, so that counts add up; the earlier date leads. */
function together(a: InitiativeTally, b: InitiativeTally): InitiativeTally {
  const first = b.first !== '' && (a.first === '' || b.first < a.first) ? b : a;
  return { ...first, mentions: a.mentions + b.mentions, articles: a.articles + b.articles };
}

/** Accepted figures of an article between two places of its source. */
export function figuresBetween(
  db: Database.Database,
  sourceId: string,
  start: number,
  end: number,
): readonly { readonly id: string; readonly quote: string; readonly measure: string }[] {
  return statement<
    [string, number, number],
    { readonly id: string; readonly quote: string; readonly measure: string }
  >(
    db,
    `SELECT a.id, a.quote, a.figure ->> '$.measure' AS measure FROM annotation a
     WHERE a.kind = 'figure' AND a.status = 'accepted' AND a.source_id = ? AND a.start >= ?
       AND a.start < ? ORDER BY a.start`,
  ).all(sourceId, start, end);
}
