import type Database from 'better-sqlite3';
import type { Statements } from '#core/description/description.ts';
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

const CODE = `coalesce((SELECT d.value FROM description d
  WHERE d.article_id = a.id AND d.field = 'referenceCode'), '')`;

const COLUMNS = `a.id, a.source_id AS sourceId, s.filename, a.position, a.title,
  a.supplied_title AS suppliedTitle, a.kicker, a.subtitle, a.byline, a.photographer,
  coalesce(a.supplied_medium, a.medium) AS medium,
  coalesce(a.supplied_published_on, a.published_on) AS publishedOn,
  coalesce(a.supplied_place, a.place) AS place,
  a.medium AS printedMedium, a.published_on AS printedOn, a.place AS printedPlace,
  a.supplied_medium AS suppliedMedium, a.supplied_published_on AS suppliedOn,
  a.supplied_place AS suppliedPlace,
  a.incomplete, a.characters, c.sha256,
  (SELECT count(*) FROM annotation n WHERE n.article_id = a.id AND n.status = 'accepted') AS accepted,
  (SELECT count(*) FROM annotation n WHERE n.article_id = a.id AND n.status = 'pending') AS pending`;

const FROM = `FROM article a JOIN source s ON s.id = a.source_id AND s.withdrawn = 0
  JOIN source_content c ON c.id = a.source_id`;

/** Sort keys; the page order of a file breaks every tie, so that paging never skips or repeats. */
const ORDER: Readonly<Record<ArticleSort, string>> = {
  filename: 's.filename',
  title: 'coalesce(a.title, a.supplied_title, s.filename)',
  medium: 'medium',
  publishedOn: 'publishedOn',
  place: 'place',
  characters: 'a.characters',
  accepted: 'accepted',
  pending: 'pending',
  referenceCode: CODE,
};

interface Row extends Omit<
  ArticleListRow,
  'incomplete' | 'initiatives' | 'supplied' | 'printed' | 'statements'
> {
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
  const where: string[] = [];
  const values: string[] = [];
  if (query.text !== '') {
    where.push(
      `instr(coalesce(a.title, '') || ' ' || coalesce(a.supplied_title, '') || ' ' || a.subtitle || ' ' ||
         a.byline || ' ' || s.filename || ' ' || coalesce(a.supplied_medium, a.medium) || ' ' ||
         coalesce(a.supplied_place, a.place) || ' ' || coalesce(a.supplied_published_on, a.published_on) || ' ' ||
         ${CODE}, ?) > 0`,
    );
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
    where.push(`EXISTS (SELECT 1 FROM annotation n JOIN annotation_initiative i ON i.annotation_id = n.id
      WHERE n.article_id = a.id AND n.status = 'accepted' AND i.initiative_id = ?)`);
    values.push(query.initiativeId);
  }
  const filter = where.length > 0 ? `WHERE ${where.join(' AND ')}` : '';
  const total =
    statement<string[], { readonly n: number }>(db, `SELECT count(*) AS n ${FROM} ${filter}`).get(
      ...values,
    )?.n ?? 0;
  const direction = query.descending ? 'DESC' : 'ASC';
  const rows = statement<(string | number)[], Row>(
    db,
    `SELECT ${COLUMNS} ${FROM} ${filter}
     ORDER BY ${ORDER[query.sort]} ${direction}, s.filename, a.source_id, a.position LIMIT ? OFFSET ?`,
  ).all(...values, query.limit, query.offset);
  return { total, rows: complete(db, rows) };
}

/** Ids of the articles of sources that are not withdrawn, by file and place on the page. */
export function articleIdsInOrder(db: Database.Database): readonly string[] {
  return statement<[], { readonly id: string }>(
    db,
    `SELECT a.id ${FROM} ORDER BY s.filename, a.source_id, a.position`,
  )
    .all()
    .map(({ id }) => id);
}

/** An article alone: its initiatives are for lists, and take a look at every annotation. */
export type ArticleFound = Omit<ArticleListRow, 'initiatives'>;

/** One article, withdrawn or not; null where there is none. */
export function findArticle(db: Database.Database, articleId: string): ArticleFound | null {
  const row = statement<[string], Row>(
    db,
    `SELECT ${COLUMNS} FROM article a JOIN source s ON s.id = a.source_id
     JOIN source_content c ON c.id = a.source_id WHERE a.id = ?`,
  ).get(articleId);
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
         SELECT n.article_id AS articleId, i.initiative_id AS initiativeId, count(*) AS times
         FROM annotation n JOIN annotation_initiative i ON i.annotation_id = n.id
         WHERE n.article_id IN (SELECT value FROM json_each(?)) AND n.status = 'accepted'
         GROUP BY n.article_id, i.initiative_id
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
