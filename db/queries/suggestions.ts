import type Database from 'better-sqlite3';
import type { Annotation, AnnotationKind } from '#core/annotation/annotation.ts';
import { ANNOTATION_COLUMNS, annotationOf, type AnnotationRow } from '../entities/annotation.ts';
import { statement } from '../statement.ts';
import type { AnnotationListRow } from './annotations.ts';
import type { SourceRange } from './touched-sources.ts';
import {
  IN_SHOWN_SOURCE,
  OF_SHOWN_SOURCE,
  whereOf,
  type SuggestionFilter,
  type Where,
} from './suggestion-filter.ts';

/** A suggestion that waits, with what the queue shows beside it. */
export interface WaitingRow extends AnnotationListRow {
  readonly title: string | null;
  readonly suppliedTitle: string | null;
  readonly medium: string;
}

/** Where a page of the queue ended: the sort keys of its last row. */
export type QueueCursor = readonly (string | number)[];

export interface QueuePage {
  readonly rows: readonly WaitingRow[];
  /** null where nothing follows. */
  readonly next: QueueCursor | null;
}

export interface QueueOrder {
  readonly sort: 'place' | 'confidence';
  readonly descending: boolean;
  /** The page that begins behind this; the first where null. */
  readonly after: QueueCursor | null;
  readonly limit: number;
}

type Value = string | number;

/** ASCII unit separator: it cannot stand in a label. */
const BETWEEN_LABELS = '\u001F';

/** Keyset of each order; the id comes last, so that no row is skipped or told twice. */
const KEYS: Readonly<Record<QueueOrder['sort'], readonly string[]>> = {
  place: ['s.filename', 's.id', 'a.start', '-a.end', 'a.id'],
  confidence: ['a.confidence', 'a.source_id', 'a.start', 'a.id'],
};

interface Row extends AnnotationRow {
  readonly filename: string;
  readonly labels: string | null;
  readonly title: string | null;
  readonly supplied_title: string | null;
  readonly medium: string;
}

const COLUMNS = `${ANNOTATION_COLUMNS}, s.filename, p.title, p.supplied_title,
  coalesce(p.supplied_medium, p.medium, '') AS medium,
  (SELECT group_concat(t.pref_label, char(31) ORDER BY i.ord) FROM annotation_initiative i
     JOIN initiative t ON t.id = i.initiative_id WHERE i.annotation_id = a.id) AS labels`;
const ARTICLE = 'LEFT JOIN article p ON p.id = a.article_id';

/** The join that lets the order be read off an index, where the filter leaves many rows. */
function joinFor(where: Where, sort: QueueOrder['sort']): string {
  if (where.narrow) return 'annotation a CROSS JOIN source s ON s.id = a.source_id';
  return sort === 'place'
    ? 'source s CROSS JOIN annotation a ON a.source_id = s.id'
    : 'annotation a CROSS JOIN source s ON s.id = a.source_id';
}

/** A page of the suggestions that wait, by keyset: the cost of a page does not grow with its place. */
export function waitingPage(
  db: Database.Database,
  filter: SuggestionFilter,
  order: QueueOrder,
): QueuePage {
  const { sql, values } = pageSql(filter, order);
  const rows = statement<Value[], Row & { readonly keys: string }>(db, sql).all(...values);
  const last = rows.length === order.limit ? rows.at(-1) : undefined;
  return {
    rows: rows.map(waitingRow),
    next: last === undefined ? null : (JSON.parse(last.keys) as QueueCursor),
  };
}

/** The statement of a page and its values; apart, so that its plan can be looked at. */
export function pageSql(
  filter: SuggestionFilter,
  { sort, descending, after, limit }: QueueOrder,
): { readonly sql: string; readonly values: readonly Value[] } {
  const where = whereOf(filter);
  const keys = KEYS[sort];
  const direction = descending ? 'DESC' : 'ASC';
  const than = descending ? '<' : '>';
  const behind =
    after === null
      ? ''
      : // The first key alone as well: a row value over two tables is no range of an index.
        `AND ${keys[0]} ${than}= ? AND (${keys.join(', ')}) ${than} (${keys.map(() => '?').join(', ')})`;
  const order = `ORDER BY ${keys.map((key) => `${key} ${direction}`).join(', ')}`;
  const from = `FROM ${joinFor(where, sort)}`;
  const waits = `a.status = 'pending' AND ${OF_SHOWN_SOURCE} AND ${where.sql} ${behind}`;
  const values = [...where.values, ...(after === null ? [] : [after[0] ?? '', ...after]), limit];
  const rows = `SELECT ${COLUMNS}, json_array(${keys.join(', ')}) AS keys`;
  if (!where.narrow) {
    return { sql: `${rows} ${from} ${ARTICLE} WHERE ${waits} ${order} LIMIT ?`, values };
  }
  return {
    // What is shown is read of the page alone, not of all that has to be put in order for it.
    sql: `WITH page AS MATERIALIZED (SELECT a.id ${from} WHERE ${waits} ${order} LIMIT ?)
      ${rows} FROM page CROSS JOIN annotation a ON a.id = page.id
      CROSS JOIN source s ON s.id = a.source_id ${ARTICLE} ${order}`,
    values,
  };
}

/** Suggestions by id, in the order of `ids`; those that no longer wait are left out. */
export function waitingById(db: Database.Database, ids: readonly string[]): readonly WaitingRow[] {
  const rows = new Map(
    statement<[string], Row>(
      db,
      `SELECT ${COLUMNS} FROM annotation a CROSS JOIN source s ON s.id = a.source_id ${ARTICLE}
       WHERE a.status = 'pending' AND a.rule IS NOT NULL AND s.withdrawn = 0
         AND a.id IN (SELECT value FROM json_each(?))`,
    )
      .all(JSON.stringify(ids))
      .map((row) => [row.id, waitingRow(row)]),
  );
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function waitingRow(row: Row): WaitingRow {
  return {
    annotation: annotationOf(row),
    articleId: row.article_id,
    filename: row.filename,
    labels: row.labels === null ? [] : row.labels.split(BETWEEN_LABELS),
    title: row.title,
    suppliedTitle: row.supplied_title,
    medium: row.medium,
  };
}

/** A waiting suggestion as far as an order by its context needs it. */
export interface WaitingPlace {
  readonly annotation: Annotation;
  readonly articleId: string | null;
}

/** All that wait under a filter, page by page of the archive; at most `limit`. */
export function waitingPlaces(
  db: Database.Database,
  filter: SuggestionFilter,
  limit: number,
): readonly WaitingPlace[] {
  const where = whereOf(filter);
  return statement<Value[], AnnotationRow>(
    db,
    `SELECT ${ANNOTATION_COLUMNS} FROM ${joinFor(where, 'place')}
     WHERE a.status = 'pending' AND ${OF_SHOWN_SOURCE} AND ${where.sql}
     ORDER BY s.filename, s.id, a.start LIMIT ?`,
  )
    .all(...where.values, limit)
    .map((row) => ({ annotation: annotationOf(row), articleId: row.article_id }));
}

export interface Progress {
  /** Suggestions that were accepted or rejected. */
  readonly decided: number;
  /** All that the rules suggested. */
  readonly all: number;
}

/** How much of what the rules suggested under a filter is decided. */
export function progressOf(db: Database.Database, filter: SuggestionFilter): Progress {
  const { sql, values } = progressSql(filter);
  const row = statement<Value[], { readonly n: number; readonly waiting: number | null }>(
    db,
    sql,
  ).get(...values);
  const all = row?.n ?? 0;
  return { all, decided: all - (row?.waiting ?? 0) };
}

/** The statement of the progress and its values; apart, so that its plan can be looked at. */
export function progressSql(filter: SuggestionFilter): {
  readonly sql: string;
  readonly values: readonly Value[];
} {
  const where = whereOf(filter);
  // What the tally is kept by can be counted from its few rows.
  if (filter.theme === undefined && !filter.group && !filter.words) {
    return {
      sql: `SELECT coalesce(sum(a.number), 0) AS n,
          sum(iif(a.status = 'pending', a.number, 0)) AS waiting
        FROM annotation_tally a WHERE ${where.sql} AND a.rule <> ''`,
      values: where.values,
    };
  }
  return {
    sql: `SELECT count(*) AS n, sum(a.status = 'pending') AS waiting
      FROM annotation a WHERE ${where.sql} AND ${IN_SHOWN_SOURCE}`,
    values: where.values,
  };
}

/** How many suggestions of each kind and rule wait. */
export function waitingByRule(
  db: Database.Database,
): readonly { readonly kind: AnnotationKind; readonly rule: string; readonly waiting: number }[] {
  return statement<
    [],
    { readonly kind: AnnotationKind; readonly rule: string; readonly waiting: number }
  >(
    db,
    `SELECT kind, rule, sum(number) AS waiting FROM annotation_tally
     WHERE status = 'pending' AND rule <> ''
     GROUP BY kind, rule HAVING sum(number) > 0 ORDER BY kind, rule`,
  ).all();
}

/** Every quote that a rule has suggested, and every label it gave: of all, of these annotations, or of some sources. */
export function suggestedWords(
  db: Database.Database,
  of?: readonly string[] | SourceRange,
): { readonly quotes: readonly string[]; readonly labels: readonly string[] } {
  const words = (column: 'quote' | 'label') => {
    const all = `SELECT DISTINCT ${column} AS word FROM annotation WHERE rule IS NOT NULL`;
    if (of === undefined) return statement<[], { readonly word: string }>(db, all).all();
    if ('upTo' in of) {
      return statement<[string, string], { readonly word: string }>(
        db,
        `${all} AND source_id > ? AND source_id <= ?`,
      ).all(of.after, of.upTo);
    }
    return statement<[string], { readonly word: string }>(
      db,
      `${all} AND id IN (SELECT value FROM json_each(?))`,
    ).all(JSON.stringify(of));
  };
  return {
    quotes: words('quote').map(({ word }) => word),
    labels: words('label').map(({ word }) => word),
  };
}

/**
 * Suggestions of one kind that wait on one of these quotes, in the archive or in one article; those
 * of withdrawn sources as well, which may come back.
 */
export function waitingOn(
  db: Database.Database,
  kind: AnnotationKind,
  quotes: readonly string[],
  articleId: string | null,
): readonly WaitingPlace[] {
  return statement<[string, string, string | null, string | null], AnnotationRow>(
    db,
    `SELECT ${ANNOTATION_COLUMNS} FROM annotation a CROSS JOIN source s ON s.id = a.source_id
     WHERE a.rule IS NOT NULL AND a.status = 'pending' AND a.kind = ?
       AND a.quote IN (SELECT value FROM json_each(?)) AND (? IS NULL OR a.article_id = ?)
     ORDER BY s.filename, s.id, a.start, a.id`,
  )
    .all(kind, JSON.stringify(quotes), articleId, articleId)
    .map((row) => ({ annotation: annotationOf(row), articleId: row.article_id }));
}
