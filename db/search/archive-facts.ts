import type Database from 'better-sqlite3';
import type { Role } from '#core/page/role.ts';
import type { ArticleFacts, ArticleText } from '#core/search/query/facts.ts';
import { sectionsOf } from '#core/search/sections.ts';
import type { FigureBody } from '#core/extract/figure.ts';
import { sourceOf } from '../queries/articles.ts';
import { statementsOf } from '../queries/descriptions.ts';
import { readingOf, segmentsOfSource } from '../queries/page.ts';
import { statement } from '../statement.ts';
import type { IndexEntry } from './index-entry.ts';

/** Fields of a description that name who wrote an article. */
const WRITERS = ['responsible', 'reporter', 'correspondent'];
const BETWEEN_NAMES = /[\s、,，;；]+/u;
const LINE_BREAKS = /\p{Cc}|[\u2028\u2029]/gu;

interface ArticleRow {
  readonly id: string;
  readonly supplied_title: string | null;
  readonly byline: string;
  readonly medium: string;
  readonly place: string;
  readonly published_on: string;
}

/** What the index is to hold of a source; nothing of one that is withdrawn or not there. */
export function entriesOf(db: Database.Database, sourceId: string): readonly IndexEntry[] {
  const rows = statement<[string], ArticleRow>(
    db,
    `SELECT a.id, a.supplied_title, a.byline, coalesce(a.supplied_medium, a.medium) AS medium,
       coalesce(a.supplied_place, a.place) AS place,
       coalesce(a.supplied_published_on, a.published_on) AS published_on
     FROM article a JOIN source s ON s.id = a.source_id AND s.withdrawn = 0
     WHERE a.source_id = ? ORDER BY a.position`,
  ).all(sourceId);
  if (rows.length === 0) return [];
  const segments = segmentsOfSource(db, sourceId);
  const statements = statementsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const described = statements.get(row.id) ?? {};
    const names = [row.byline, ...WRITERS.map((field) => described[field]?.value ?? '')];
    const roles = segments.flatMap(({ articleId, role }) => (articleId === row.id ? [role] : []));
    return {
      articleId: row.id,
      sections: sectionsOf(readingOf(db, sourceId, row.id, segments)),
      suppliedTitle: row.supplied_title ?? '',
      authors: distinct(names.flatMap((name) => name.split(BETWEEN_NAMES))).filter(Boolean),
      medium: onOneLine(row.medium),
      place: onOneLine(row.place),
      publishedOn: row.published_on,
      roles: distinct<Role>(roles),
    };
  });
}

/** The texts of one article as they are searched; null where there is none. */
export function articleTextOf(db: Database.Database, articleId: string): ArticleText | null {
  const sourceId = sourceOf(db, articleId);
  if (sourceId === null) return null;
  const row = statement<[string], { readonly title: string | null }>(
    db,
    'SELECT supplied_title AS title FROM article WHERE id = ?',
  ).get(articleId);
  return {
    sections: sectionsOf(readingOf(db, sourceId, articleId)),
    suppliedTitle: row?.title ?? '',
  };
}

/** All that queries may ask of an article that is not withdrawn; null where there is none. */
export function factsOf(db: Database.Database, articleId: string): ArticleFacts | null {
  const sourceId = sourceOf(db, articleId);
  if (sourceId === null) return null;
  const entry = entriesOf(db, sourceId).find((one) => one.articleId === articleId);
  return entry ? withSaid(db, entry) : null;
}

/** All that queries may ask of the articles of a source, in their order; none of one that is withdrawn. */
export function factsOfSource(
  db: Database.Database,
  sourceId: string,
): readonly (ArticleFacts & { readonly articleId: string })[] {
  return entriesOf(db, sourceId).map((entry) => withSaid(db, entry));
}

/** What annotations say of an article, beside what the index holds of it. */
function withSaid(
  db: Database.Database,
  entry: IndexEntry,
): ArticleFacts & { readonly articleId: string } {
  const { articleId } = entry;
  const named = statement<[string], { readonly label: string; readonly theme: string }>(
    db,
    `WITH named AS (SELECT DISTINCT i.initiative_id AS id FROM annotation n
       JOIN annotation_initiative i ON i.annotation_id = n.id
       WHERE n.article_id = ? AND n.status = 'accepted')
     SELECT t.pref_label AS label, t.theme FROM named JOIN initiative t USING (id)
     UNION ALL SELECT l.label, t.theme FROM named JOIN initiative t USING (id)
       JOIN initiative_alt_label l ON l.initiative_id = id`,
  ).all(articleId);
  const notes = statement<[string], { readonly note: string }>(
    db,
    "SELECT note FROM annotation WHERE article_id = ? AND note <> '' AND status <> 'rejected'",
  ).all(articleId);
  const figures = statement<[string], { readonly figure: string }>(
    db,
    `SELECT figure FROM annotation
     WHERE article_id = ? AND status = 'accepted' AND figure IS NOT NULL`,
  ).all(articleId);
  return {
    ...entry,
    initiatives: named.map(({ label }) => label),
    themes: distinct(named.map(({ theme }) => theme)),
    notes: notes.map(({ note }) => note),
    // Our own file holds what the annotation's store wrote from this type.
    figures: figures.map(({ figure }) => JSON.parse(figure) as FigureBody),
  };
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function onOneLine(value: string): string {
  return value.replaceAll(LINE_BREAKS, ' ').trim();
}
