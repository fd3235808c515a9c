import type Database from 'better-sqlite3';
import type { FigureBody } from '#core/extract/figure.ts';
import { figureMatches } from '#core/search/query/figure-range.ts';
import { saysNothing, valueTest } from '#core/search/query/matches.ts';
import type { ArticleStatus, QueryTerm, ValueField } from '#core/search/query/query.ts';
import { statusesOf } from '#core/search/query/facts.ts';
import type { Fold } from '#core/text/fold.ts';
import { labelsOf } from '#core/thesaurus/labels.ts';
import { listInitiatives } from '../queries/thesaurus.ts';
import { statement } from '../statement.ts';

/**
 * Articles of which annotations say what a term asks: an initiative, a theme or a figure that was accepted, a
 * note that was not rejected; those of a status, and those of which nothing of the kind is said. Withdrawn sources
 * are among them; the index leaves them out. None for any other term. Yields between small pieces of work; the archive may be changed meanwhile.
 */
export function* articlesSaying(
  db: Database.Database,
  term: QueryTerm,
  fold: Fold,
): Generator<void, readonly string[]> {
  if (term.kind === 'figure') {
    return yield* articlesWhere(
      db,
      `SELECT rowid AS id, article_id AS articleId, figure AS said FROM annotation
       WHERE figure IS NOT NULL AND status = 'accepted' AND article_id IS NOT NULL`,
      // The annotation's store wrote it from this type.
      (said) => figureMatches(JSON.parse(said) as FigureBody, term),
    );
  }
  if (term.kind === 'status') return yield* articlesThatAre(db, term.status);
  if (term.kind !== 'value') return [];
  if (saysNothing(term)) return yield* articlesWithout(db, term.field);
  const test = valueTest(term, fold);
  switch (term.field) {
    case 'note':
      return yield* articlesWhere(db, NOTES, test);
    case 'initiative':
      return yield* articlesNaming(
        db,
        listInitiatives(db)
          .filter((one) => labelsOf(one).some(test))
          .map(({ id }) => id),
      );
    case 'theme':
      return yield* articlesNaming(
        db,
        listInitiatives(db)
          .filter(({ theme }) => test(theme))
          .map(({ id }) => id),
      );
    case 'author':
    case 'medium':
    case 'place':
      return [];
  }
}

const NOTES = `SELECT rowid AS id, article_id AS articleId, note AS said FROM annotation
  WHERE note <> '' AND status <> 'rejected' AND article_id IS NOT NULL`;

/** Annotations or articles looked at in one piece. */
const PIECE = 2000;

interface Said {
  readonly id: number;
  readonly articleId: string;
  readonly said: string;
}

function* articlesWhere(
  db: Database.Database,
  select: string,
  test: (said: string) => boolean,
): Generator<void, readonly string[]> {
  const found = new Set<string>();
  // By rowid, in pieces: a statement that is under way would keep the archive from being written.
  const piece = statement<[number, number], Said>(
    db,
    `${select} AND rowid > ? ORDER BY rowid LIMIT ?`,
  );
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const rows = piece.all(after, PIECE);
    for (const { articleId, said } of rows) {
      if (!found.has(articleId) && test(said)) found.add(articleId);
    }
    const last = rows.at(-1);
    if (!last || rows.length < PIECE) return [...found];
    after = last.id;
    yield;
  }
}

function* articlesNaming(
  db: Database.Database,
  initiativeIds: readonly string[],
): Generator<void, readonly string[]> {
  const found = new Set<string>();
  const piece = statement<
    [string, string, number],
    { readonly id: string; readonly articleId: string | null }
  >(
    db,
    `SELECT i.annotation_id AS id, n.article_id AS articleId
     FROM annotation_initiative i
     CROSS JOIN annotation n ON n.id = i.annotation_id AND n.status = 'accepted'
     WHERE i.initiative_id = ? AND i.annotation_id > ? ORDER BY i.annotation_id LIMIT ?`,
  );
  for (const initiativeId of initiativeIds) {
    for (let after = ''; ;) {
      const rows = piece.all(initiativeId, after, PIECE);
      for (const { articleId } of rows) if (articleId !== null) found.add(articleId);
      const last = rows.at(-1);
      yield;
      if (!last || rows.length < PIECE) break;
      after = last.id;
    }
  }
  return [...found];
}

function* articlesThatAre(
  db: Database.Database,
  status: ArticleStatus,
): Generator<void, readonly string[]> {
  const found: string[] = [];
  const sql = 'SELECT id, accepted, pending FROM article WHERE id > ? ORDER BY id LIMIT ?';
  for (const row of pieces<ArticleRow>(db, sql)) {
    if (row === null) yield;
    else if (statusesOf(row.accepted, row.pending).includes(status)) found.push(row.id);
  }
  return found;
}

interface ArticleRow {
  readonly id: string;
  readonly accepted: number;
  readonly pending: number;
}

/** Articles of which annotations say nothing in that field. */
function* articlesWithout(
  db: Database.Database,
  field: ValueField,
): Generator<void, readonly string[]> {
  const said = new Set(yield* articlesWith(db, field));
  const found: string[] = [];
  const sql = 'SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?';
  for (const row of pieces<Pick<ArticleRow, 'id'>>(db, sql)) {
    if (row === null) yield;
    else if (!said.has(row.id)) found.push(row.id);
  }
  return found;
}

function* articlesWith(
  db: Database.Database,
  field: ValueField,
): Generator<void, readonly string[]> {
  if (field === 'note') return yield* articlesWhere(db, NOTES, () => true);
  if (field !== 'initiative' && field !== 'theme') return [];
  return yield* articlesNaming(
    db,
    listInitiatives(db)
      .filter(({ theme }) => field === 'initiative' || theme !== '')
      .map(({ id }) => id),
  );
}

/** Rows by their ids; null behind each piece. */
function* pieces<Row extends { readonly id: string }>(
  db: Database.Database,
  sql: string,
): Generator<Row | null> {
  for (let after = ''; ;) {
    const rows = statement<[string, number], Row>(db, sql).all(after, PIECE);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield null;
  }
}
