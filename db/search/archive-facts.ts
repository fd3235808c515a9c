import type Database from 'better-sqlite3';
import type { Reading } from '#core/page/reading.ts';
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
  return entriesRead(db, sourceId, null).map(({ entry }) => entry);
}

interface EntryRead {
  readonly entry: IndexEntry;
  readonly reading: Reading;
}

/** The entries of a source, or of one of its articles, and the readings that they were made from. */
function entriesRead(
  db: Database.Database,
  sourceId: string,
  only: string | null,
): readonly EntryRead[] {
  const rows = statement<[string, string | null, string | null], ArticleRow>(
    db,
    `SELECT a.id, a.supplied_title, a.byline, coalesce(a.supplied_medium, a.medium) AS medium,
       coalesce(a.supplied_place, a.place) AS place,
       coalesce(a.supplied_published_on, a.published_on) AS published_on
     FROM article a JOIN source s ON s.id = a.source_id AND s.withdrawn = 0
     WHERE a.source_id = ? AND (? IS NULL OR a.id = ?) ORDER BY a.position`,
  ).all(sourceId, only, only);
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
    const reading = readingOf(db, sourceId, row.id, segments);
    const entry = {
      articleId: row.id,
      sections: sectionsOf(reading),
      suppliedTitle: row.supplied_title ?? '',
      authors: distinct(names.flatMap((name) => name.split(BETWEEN_NAMES))).filter(Boolean),
      medium: onOneLine(row.medium),
      place: onOneLine(row.place),
      publishedOn: row.published_on,
      roles: distinct<Role>(roles),
    };
    return { entry, reading };
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
  return readArticle(db, articleId)?.facts ?? null;
}

/** An article as it is searched. */
export interface ArticleRead {
  readonly sourceId: string;
  readonly facts: ArticleFacts & IndexEntry;
  readonly reading: Reading;
}

/** An article that is not withdrawn, as it is searched; null where there is none. */
export function readArticle(db: Database.Database, articleId: string): ArticleRead | null {
  const sourceId = sourceOf(db, articleId);
  const [read] = sourceId === null ? [] : entriesRead(db, sourceId, articleId);
  if (sourceId === null || !read) return null;
  return { sourceId, reading: read.reading, facts: withSaid(db, read.entry) };
}

/** The articles of a source as they are searched. */
export function readSource(db: Database.Database, sourceId: string): readonly ArticleRead[] {
  return entriesRead(db, sourceId, null).map(({ entry, reading }) => ({
    sourceId,
    reading,
    facts: withSaid(db, entry),
  }));
}

/** With what annotations say. */
function withSaid(db: Database.Database, entry: IndexEntry): ArticleFacts & IndexEntry {
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
    `SELECT note FROM annotation WHERE article_id = ? AND note <> '' AND status <> 'rejected'
     ORDER BY start, end DESC, id`,
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
