import type Database from 'better-sqlite3';
import type { Statements } from '#core/description/description.ts';
import type { Pieces } from '#core/pieces.ts';
import type { Share } from '#core/text/shared-texts.ts';
import { statement } from '../statement.ts';
import { statementsOf } from './descriptions.ts';

/** One article as the library lists it. */
export interface ArticleListRow {
  readonly id: string;
  readonly sourceId: string;
  readonly filename: string;
  readonly position: number;
  readonly title: string | null;
  readonly suppliedTitle: string | null;
  readonly kicker: string;
  readonly subtitle: string;
  readonly byline: string;
  readonly photographer: string;
  readonly medium: string;
  readonly publishedOn: string;
  readonly place: string;
  readonly incomplete: boolean;
  readonly characters: number;
  readonly sha256: string;
  readonly accepted: number;
  readonly pending: number;
  /** Preferred labels of the initiatives accepted here, most frequent first. */
  readonly initiatives: readonly string[];
  /** What is kept with the article itself; null where nothing was supplied. */
  readonly supplied: Readonly<Record<'title' | 'medium' | 'publishedOn' | 'place', string | null>>;
  /** What the page prints where something else may have been supplied. */
  readonly printed: Readonly<Record<'medium' | 'publishedOn' | 'place', string>>;
  /** What is stated of it, field by field. */
  readonly statements: Statements;
}

export interface ArticleQuery {
  readonly text: string;
  readonly sourceId?: string | undefined;
  /** Only these. */
  readonly ids?: readonly string[] | undefined;
  readonly medium?: string | undefined;
  readonly initiativeId?: string | undefined;
  readonly sort: ArticleSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

export type ArticleSort =
  | 'filename'
  | 'title'
  | 'medium'
  | 'publishedOn'
  | 'place'
  | 'characters'
  | 'accepted'
  | 'pending'
  | 'referenceCode';

const COLUMNS = `a.rowid AS at, a.id, a.source_id AS sourceId, a.filename, a.position, a.title,
  a.supplied_title AS suppliedTitle, a.kicker, a.subtitle, a.byline, a.photographer,
  coalesce(a.supplied_medium, a.medium) AS medium,
  coalesce(a.supplied_published_on, a.published_on) AS publishedOn,
  coalesce(a.supplied_place, a.place) AS place,
  a.medium AS printedMedium, a.published_on AS printedOn, a.place AS printedPlace,
  a.supplied_medium AS suppliedMedium, a.supplied_published_on AS suppliedOn,
  a.supplied_place AS suppliedPlace,
  a.incomplete, a.characters, c.sha256, a.accepted, a.pending`;

const FROM = 'FROM article a JOIN source_content c ON c.id = a.source_id';

/**
 * Sort keys, as the indexes have them; the last is unique, so that paging never skips or repeats. Going
 * down turns all of them round: the index is read backwards.
 */
export const LIBRARY_ORDER: Readonly<Record<ArticleSort, readonly string[]>> = {
  filename: ['a.filename', 'a.source_id', 'a.position'],
  title: ['coalesce(a.title, a.supplied_title, a.filename)', 'a.id'],
  medium: ['coalesce(a.supplied_medium, a.medium)', 'a.id'],
  publishedOn: ['coalesce(a.supplied_published_on, a.published_on)', 'a.id'],
  place: ['coalesce(a.supplied_place, a.place)', 'a.id'],
  characters: ['a.characters', 'a.id'],
  accepted: ['a.accepted', 'a.id'],
  pending: ['a.pending', 'a.id'],
  referenceCode: ['a.reference_code', 'a.id'],
};

/** What the text of a filter is looked for in. */
export const FILTERED_TEXT = `coalesce(a.title, '') || ' ' || coalesce(a.supplied_title, '') || ' ' || a.subtitle || ' ' ||
  a.byline || ' ' || a.filename || ' ' || coalesce(a.supplied_medium, a.medium) || ' ' ||
  coalesce(a.supplied_place, a.place) || ' ' || coalesce(a.supplied_published_on, a.published_on) || ' ' ||
  a.reference_code`;

interface Row extends Omit<
  ArticleListRow,
  'incomplete' | 'initiatives' | 'supplied' | 'printed' | 'statements'
> {
  readonly at: number;
  readonly incomplete: number;
  readonly printedMedium: string;
  readonly printedOn: string;
  readonly printedPlace: string;
  readonly suppliedMedium: string | null;
  readonly suppliedOn: string | null;
  readonly suppliedPlace: string | null;
}

/** A page of articles of sources that are not withdrawn, and how many there are in all. */
export function listArticles(
  db: Database.Database,
  query: ArticleQuery,
): { readonly total: number; readonly rows: readonly ArticleListRow[] } {
  const { filter, values } = conditionsOf(query);
  const all =
    query.limit === 0
      ? []
      : statement<(string | number)[], number>(db, articlePageSql(query))
          .pluck(true)
          .all(...values, query.limit, query.offset);
  const total =
    query.limit < 0 && query.offset === 0
      ? all.length
      : (statement<string[], { readonly n: number }>(
          db,
          `SELECT count(*) AS n FROM article a WHERE ${filter}`,
        ).get(...values)?.n ?? 0);
  return { total, rows: articlesAt(db, all) };
}

/** Articles of sources that are not withdrawn, all or some, by file and place on the page. */
export function articlesByFile(
  db: Database.Database,
  only: Pick<ArticleQuery, 'ids' | 'sourceId'> = {},
): readonly ArticleListRow[] {
  const all = { text: '', offset: 0, limit: -1 } as const;
  return listArticles(db, { ...all, ...only, sort: 'filename', descending: false }).rows;
}

/** The statement of a page of row numbers; apart, so that its plan can be looked at. */
export function articlePageSql(query: Omit<ArticleQuery, 'offset' | 'limit'>): string {
  return `SELECT a.rowid FROM article a WHERE ${conditionsOf(query).filter}
    ORDER BY ${orderOf(query)} LIMIT ? OFFSET ?`;
}

/** Row numbers of all articles of sources that are not withdrawn, in order; from an index alone. */
export function articlesInOrder(
  db: Database.Database,
  order: Pick<ArticleQuery, 'sort' | 'descending'>,
): readonly number[] {
  return statement<[], number>(
    db,
    `SELECT a.rowid FROM article a WHERE a.shown = 1 ORDER BY ${orderOf(order)}`,
  )
    .pluck(true)
    .all();
}

/** Articles by their row numbers, in that order; those that are gone are left out. */
export function articlesAt(
  db: Database.Database,
  places: readonly number[],
): readonly ArticleListRow[] {
  const rows = new Map(
    statement<[string], Row>(
      db,
      `SELECT ${COLUMNS} ${FROM} WHERE a.rowid IN (SELECT value FROM json_each(?))`,
    )
      .all(JSON.stringify(places))
      .map((row) => [row.at, row]),
  );
  return complete(
    db,
    places.flatMap((place) => rows.get(place) ?? []),
  );
}

function orderOf({ sort, descending }: Pick<ArticleQuery, 'sort' | 'descending'>): string {
  return LIBRARY_ORDER[sort].map((key) => `${key} ${descending ? 'DESC' : 'ASC'}`).join(', ');
}

function conditionsOf(query: Omit<ArticleQuery, 'offset' | 'limit'>): {
  readonly filter: string;
  readonly values: readonly string[];
} {
  const where = ['a.shown = 1'];
  const values: string[] = [];
  if (query.text !== '') {
    where.push(`instr(${FILTERED_TEXT}, ?) > 0`);
    values.push(query.text);
  }
  if (query.sourceId !== undefined) {
    where.push('a.source_id = ?');
    values.push(query.sourceId);
  }
  if (query.ids !== undefined) {
    where.push('a.id IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(query.ids));
  }
  if (query.medium !== undefined) {
    where.push('coalesce(a.supplied_medium, a.medium) = ?');
    values.push(query.medium);
  }
  if (query.initiativeId !== undefined) {
    where.push(`a.id IN (SELECT i.article_id FROM annotation_initiative i
      WHERE i.initiative_id = ? AND i.status = 'accepted')`);
    values.push(query.initiativeId);
  }
  return { filter: where.join(' AND '), values };
}

/** An article of a source as a catalogue knows it. */
export interface CatalogueRow {
  /** Number of its row: see `articlesAt`. */
  readonly at: number;
  /** What the text of a filter is looked for in. */
  readonly text: string;
  /** Ids of the initiatives accepted here. */
  readonly initiativeIds: readonly string[];
  readonly article: ArticleFound;
}

/** The articles of sources that are not withdrawn, by source. */
export function catalogueOf(
  db: Database.Database,
  sourceIds: readonly string[],
  share: Share,
): ReadonlyMap<string, readonly CatalogueRow[]> {
  const list = JSON.stringify(sourceIds);
  const rows = statement<[string], Row & { readonly text: string }>(
    db,
    `SELECT ${COLUMNS}, ${FILTERED_TEXT} AS text
     FROM json_each(?) j CROSS JOIN article a ON a.source_id = j.value
     JOIN source_content c ON c.id = a.source_id WHERE a.shown = 1`,
  ).all(list);
  const named = Map.groupBy(
    statement<[string], { readonly articleId: string; readonly initiativeId: string }>(
      db,
      `SELECT DISTINCT i.article_id AS articleId, i.initiative_id AS initiativeId
       FROM json_each(?) j CROSS JOIN annotation_initiative i ON i.source_id = j.value
       WHERE i.article_id IS NOT NULL AND i.status = 'accepted'`,
    ).all(list),
    ({ articleId }) => articleId,
  );
  const statements = statementsOf(
    db,
    rows.map(({ id }) => id),
  );
  const entries = rows.map(({ text, ...row }): CatalogueRow => ({
    at: row.at,
    text,
    initiativeIds: named.get(row.id)?.map(({ initiativeId }) => share(initiativeId)) ?? [],
    article: found(row, statements),
  }));
  return Map.groupBy(entries, ({ article }) => article.sourceId);
}

/** Ids of articles by their row numbers, in that order. */
export function articleIdsAt(db: Database.Database, places: readonly number[]): readonly string[] {
  return statement<[string], string>(
    db,
    'SELECT a.id FROM json_each(?) j CROSS JOIN article a ON a.rowid = j.value ORDER BY j.key',
  )
    .pluck(true)
    .all(JSON.stringify(places));
}

/** Ids read in one piece. */
const IDS = 2000;

/** Ids of the articles of sources that are not withdrawn, by file and place on the page. */
export function* articleIdsInOrder(db: Database.Database): Pieces<readonly string[]> {
  interface Place {
    readonly id: string;
    readonly filename: string;
    readonly source_id: string;
    readonly position: number;
  }
  const next = statement<[string, string, number], Place>(
    db,
    `SELECT id, filename, source_id, position FROM article
     WHERE shown = 1 AND (filename, source_id, position) > (?, ?, ?)
     ORDER BY filename, source_id, position LIMIT ${IDS}`,
  );
  const ids: string[] = [];
  let last: Place | undefined = { id: '', filename: '', source_id: '', position: -1 };
  while (last !== undefined) {
    const page: readonly Place[] = next.all(last.filename, last.source_id, last.position);
    for (const { id } of page) ids.push(id);
    last = page.at(-1);
    yield;
  }
  return ids;
}

/** How many articles there are of sources that are not withdrawn. */
export function countShownArticles(db: Database.Database): number {
  const count = 'SELECT count(*) FROM article WHERE shown = 1';
  return statement<[], number>(db, count).pluck(true).get() ?? 0;
}

/** An article alone: its initiatives are for lists, and take a look at every annotation. */
export type ArticleFound = Omit<ArticleListRow, 'initiatives'>;

/** One article, withdrawn or not; null where there is none. */
export function findArticle(db: Database.Database, articleId: string): ArticleFound | null {
  const row = statement<[string], Row>(db, `SELECT ${COLUMNS} ${FROM} WHERE a.id = ?`).get(
    articleId,
  );
  return row ? found(row, statementsOf(db, [articleId])) : null;
}

/** An article beside others of its page. */
export interface Sibling {
  readonly id: string;
  readonly position: number;
  /** As printed, else the supplied one in brackets, else empty. */
  readonly title: string;
  readonly incomplete: boolean;
}

/** The articles of a source in page order. */
export function siblingsOf(db: Database.Database, sourceId: string): readonly Sibling[] {
  return statement<
    [string],
    Omit<Sibling, 'incomplete' | 'title'> & {
      readonly incomplete: number;
      readonly title: string | null;
      readonly supplied: string | null;
    }
  >(
    db,
    `SELECT a.id, a.position, a.title, a.supplied_title AS supplied, a.incomplete FROM article a
     WHERE a.source_id = ? ORDER BY a.position`,
  )
    .all(sourceId)
    .map(({ id, position, title, supplied, incomplete }) => ({
      id,
      position,
      title: title ?? (supplied === null ? '' : `[${supplied}]`),
      incomplete: incomplete === 1,
    }));
}

/** The source that an article stands in; null where there is no such article. */
export function sourceOf(db: Database.Database, articleId: string): string | null {
  const find = 'SELECT source_id FROM article WHERE id = ?';
  const row = statement<[string], { readonly source_id: string }>(db, find).get(articleId);
  return row?.source_id ?? null;
}

function complete(db: Database.Database, rows: readonly Row[]): readonly ArticleListRow[] {
  const ids = rows.map(({ id }) => id);
  const labels = Map.groupBy(
    statement<[string], { readonly articleId: string; readonly label: string }>(
      db,
      // Counted by id before a label is looked up: a long article names few initiatives many times.
      `SELECT m.articleId, t.pref_label AS label FROM (
         SELECT i.article_id AS articleId, i.initiative_id AS initiativeId, count(*) AS times
         FROM json_each(?) j CROSS JOIN article a ON a.id = j.value
         CROSS JOIN annotation_initiative i ON i.source_id = a.source_id AND i.article_id = a.id
           AND i.status = 'accepted'
         GROUP BY i.article_id, i.initiative_id
       ) m JOIN initiative t ON t.id = m.initiativeId ORDER BY m.times DESC, t.pref_label`,
    ).all(JSON.stringify(ids)),
    ({ articleId }) => articleId,
  );
  const statements = statementsOf(db, ids);
  return rows.map((row) => ({
    ...found(row, statements),
    initiatives: labels.get(row.id)?.map(({ label }) => label) ?? [],
  }));
}

function found(all: Row, statements: ReadonlyMap<string, Statements>): ArticleFound {
  const {
    printedMedium,
    printedOn,
    printedPlace,
    suppliedMedium,
    suppliedOn,
    suppliedPlace,
    at: _at,
    ...row
  } = all;
  return {
    ...row,
    incomplete: row.incomplete === 1,
    supplied: {
      title: row.suppliedTitle,
      medium: suppliedMedium,
      publishedOn: suppliedOn,
      place: suppliedPlace,
    },
    printed: { medium: printedMedium, publishedOn: printedOn, place: printedPlace },
    statements: statements.get(row.id) ?? {},
  };
}
