import type Database from 'better-sqlite3';
import { composeReading, type Reading } from '#core/page/reading.ts';
import type { Role } from '#core/page/role.ts';
import type { ReadSegment } from '#core/page/segment.ts';
import { statusesOf, type ArticleFacts, type ArticleText } from '#core/search/query/facts.ts';
import { sectionsOf } from '#core/search/sections.ts';
import type { FigureBody } from '#core/extract/figure.ts';
import { sourceOf } from '../queries/articles.ts';
import { statementsOf } from '../queries/descriptions.ts';
import { correctionsOf, segmentationStore } from '../entities/segmentation.ts';
import { readingOf, segmentsInOrder } from '../queries/page.ts';
import { sourceText } from '../queries/source-text.ts';
import { statement } from '../statement.ts';
import type { IndexEntry } from './index-entry.ts';

/** Fields of a description that name who wrote an article. */
const WRITERS = ['responsible', 'reporter', 'correspondent'];
const BETWEEN_NAMES = /[\s、,，;；]+/u;
const LINE_BREAKS = /\p{Cc}|[\u2028\u2029]/gu;

/** What the article's own row says of it. */
export interface ArticleRow {
  readonly id: string;
  readonly sourceId: string;
  readonly suppliedTitle: string | null;
  readonly byline: string;
  readonly medium: string;
  readonly place: string;
  readonly publishedOn: string;
}

const ARTICLE = `SELECT a.id, a.source_id AS sourceId, a.supplied_title AS suppliedTitle, a.byline,
    coalesce(a.supplied_medium, a.medium) AS medium, coalesce(a.supplied_place, a.place) AS place,
    coalesce(a.supplied_published_on, a.published_on) AS publishedOn
  FROM article a JOIN source s ON s.id = a.source_id AND s.withdrawn = 0`;

/** What the index is to hold of a source; nothing of one that is withdrawn or not there. */
export function entriesOf(db: Database.Database, sourceId: string): readonly IndexEntry[] {
  return entriesRead(db, rowsOfSource(db, sourceId)).map(({ entry }) => entry);
}

function rowsOfSource(db: Database.Database, sourceId: string): readonly ArticleRow[] {
  const sql = `${ARTICLE} WHERE a.source_id = ? ORDER BY a.position`;
  return statement<[string], ArticleRow>(db, sql).all(sourceId);
}

interface EntryRead {
  readonly entry: IndexEntry;
  readonly reading: Reading;
}

/** The entries of all articles of one source, and the readings that they were made from. */
function entriesRead(db: Database.Database, rows: readonly ArticleRow[]): readonly EntryRead[] {
  const sourceId = rows[0]?.sourceId;
  if (sourceId === undefined) return [];
  const { segments = [], corrections = [] } = segmentationStore.read(db, sourceId) ?? {};
  const text = sourceText(db, sourceId);
  const ids = rows.map(({ id }) => id);
  const statements = once(() => statementsOf(db, ids));
  return rows.map((row) => {
    const own = segments
      .filter(({ articleId }) => articleId === row.id)
      .toSorted((a, b) => a.ord - b.ord);
    return entryRead(row, own, composeReading(text, own, corrections), statements);
  });
}

function entryRead(
  row: ArticleRow,
  segments: readonly ReadSegment[],
  reading: Reading,
  statements: () => ReadonlyMap<string, Described>,
): EntryRead {
  const entry = {
    articleId: row.id,
    sections: sectionsOf(reading),
    suppliedTitle: row.suppliedTitle ?? '',
    get authors() {
      return writersOf(row.byline, statements().get(row.id) ?? {});
    },
    medium: onOneLine(row.medium),
    place: onOneLine(row.place),
    publishedOn: row.publishedOn,
    roles: distinct<Role>(segments.map(({ role }) => role)),
  };
  return { entry, reading };
}

type Described = Readonly<Record<string, { readonly value: string } | undefined>>;

function writersOf(byline: string, described: Described): readonly string[] {
  const names = [byline, ...WRITERS.map((field) => described[field]?.value ?? '')];
  return distinct(names.flatMap((name) => name.split(BETWEEN_NAMES))).filter(Boolean);
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

/**
 * An article that is not withdrawn, as it is searched; null where there is none. It reads no more of the source than the
 * article's own.
 */
export function readArticle(db: Database.Database, articleId: string): ArticleRead | null {
  const row = statement<[string], ArticleRow>(db, `${ARTICLE} WHERE a.id = ?`).get(articleId);
  if (!row) return null;
  const { sourceId } = row;
  const segments = segmentsInOrder(db, articleId);
  const text = sourceText(db, sourceId);
  const reading = composeReading(text, segments, correctionsOf(db, sourceId));
  return articleRead(db, row, segments, reading, true);
}

/**
 * An article as it is searched, from what was read of it. Without `saidToo` the facts leave out what annotations say,
 * for queries that do not ask.
 */
export function articleRead(
  db: Database.Database,
  row: ArticleRow,
  segments: readonly ReadSegment[],
  reading: Reading,
  saidToo: boolean,
): ArticleRead {
  const { sourceId } = row;
  const { entry } = entryRead(row, segments, reading, () => statementsOf(db, [row.id]));
  const facts = saidToo ? withSaid(db, entry) : Object.assign(entry, NOTHING_SAID);
  return { sourceId, reading, facts };
}

/** The articles of a source as they are searched. */
export function readSource(db: Database.Database, sourceId: string): readonly ArticleRead[] {
  return entriesRead(db, rowsOfSource(db, sourceId)).map(({ entry, reading }) => ({
    sourceId,
    reading,
    facts: withSaid(db, entry),
  }));
}

/** Set on the entry itself: a copy would read what the entry only reads when it is asked. */
const NOTHING_SAID = { initiatives: [], themes: [], notes: [], statuses: [], figures: [] };

/** With what annotations say. It is read when a query asks for it: most ask for texts only. */
function withSaid(db: Database.Database, entry: IndexEntry): ArticleFacts & IndexEntry {
  const { articleId, sections, suppliedTitle, medium, place, publishedOn, roles } = entry;
  const named = once(() => namedIn(db, articleId));
  const notes = once(() => notesIn(db, articleId));
  const figures = once(() => figuresIn(db, articleId));
  const statuses = once(() => statusesIn(db, articleId));
  return {
    articleId,
    sections,
    suppliedTitle,
    medium,
    place,
    publishedOn,
    roles,
    get authors() {
      return entry.authors;
    },
    get statuses() {
      return statuses();
    },
    get initiatives() {
      return named().map(({ label }) => label);
    },
    get themes() {
      return distinct(named().map(({ theme }) => theme));
    },
    get notes() {
      return notes();
    },
    get figures() {
      return figures();
    },
  };
}

function namedIn(
  db: Database.Database,
  articleId: string,
): readonly { readonly label: string; readonly theme: string }[] {
  return statement<[string], { readonly label: string; readonly theme: string }>(
    db,
    // CROSS JOIN: the few that are named lead, else every label of the thesaurus is looked at.
    `WITH named AS MATERIALIZED (SELECT DISTINCT i.initiative_id AS id FROM annotation n
       CROSS JOIN annotation_initiative i ON i.annotation_id = n.id
       WHERE n.article_id = ? AND n.status = 'accepted')
     SELECT t.pref_label AS label, t.theme FROM named n CROSS JOIN initiative t ON t.id = n.id
     UNION ALL SELECT l.label, t.theme FROM named n CROSS JOIN initiative t ON t.id = n.id
       CROSS JOIN initiative_alt_label l ON l.initiative_id = t.id`,
  ).all(articleId);
}

function notesIn(db: Database.Database, articleId: string): readonly string[] {
  return statement<[string], { readonly note: string }>(
    db,
    `SELECT note FROM annotation WHERE article_id = ? AND note <> '' AND status <> 'rejected'
     ORDER BY start, end DESC, id`,
  )
    .all(articleId)
    .map(({ note }) => note);
}

function figuresIn(db: Database.Database, articleId: string): readonly FigureBody[] {
  return (
    statement<[string], { readonly figure: string }>(
      db,
      `SELECT figure FROM annotation
       WHERE article_id = ? AND status = 'accepted' AND figure IS NOT NULL`,
    )
      .all(articleId)
      // Our own file holds what the annotation's store wrote from this type.
      .map(({ figure }) => JSON.parse(figure) as FigureBody)
  );
}

function statusesIn(db: Database.Database, articleId: string): ArticleFacts['statuses'] {
  const counted = statement<[string], { readonly accepted: number; readonly pending: number }>(
    db,
    'SELECT accepted, pending FROM article WHERE id = ?',
  ).get(articleId);
  return statusesOf(counted?.accepted ?? 0, counted?.pending ?? 0);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

/** A value of a field as it is searched. */
export function onOneLine(value: string): string {
  return value.replaceAll(LINE_BREAKS, ' ').trim();
}
