import { daysOf } from '#core/export/filter.ts';
import type { Condition, KeysetPage, KeysetPlace } from './keyset.ts';
import type { SourceRange } from './touched-sources.ts';
import type { CheckState } from '#core/ledger/check.ts';
import type { PointTable } from '#core/ledger/points.ts';
import { LEAD_POSITION, POINT_LEVELS } from '#core/ledger/points.ts';

/*
 * Parts of the statements of the ledgers. `p` is an article, `a` the annotation of a figure, `k` what
 * was found of it.
 */

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

/** A row by its id, with what it is gathered under. */
export type LedgerPlace = KeysetPlace<string>;
export type LedgerPage = KeysetPage<string>;

/** Remembers what a range of sources adds up to, or counts it. */
export type RangeMemory<Count> = (range: SourceRange, count: () => Count) => Count;

/** The condition that rows lie in a range of sources; none for all. */
export function inRange(column: string, range: SourceRange | undefined): readonly Condition[] {
  if (range === undefined) return [];
  return [{ sql: `${column} > ? AND ${column} <= ?`, values: [range.after, range.upTo] }];
}
