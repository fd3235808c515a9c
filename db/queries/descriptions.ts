import type Database from 'better-sqlite3';
import type { HeldCode } from '#core/description/check-codes.ts';
import type { Statement, Statements } from '#core/description/description.ts';
import { CODE_FIELD } from '#core/description/profile.ts';
import type { DescriptionEntry } from '../entities/description.ts';
import { statement } from '../statement.ts';

/** What is stated of articles, by article; those of which nothing is stated are left out. */
export function statementsOf(
  db: Database.Database,
  articleIds: readonly string[],
): ReadonlyMap<string, Statements> {
  const rows = statement<[string], DescriptionRow>(
    db,
    `SELECT article_id AS articleId, field, value, certainty FROM description
     WHERE article_id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(articleIds));
  return byArticle(rows);
}

/** What is stated of every article. */
export function allStatements(db: Database.Database): ReadonlyMap<string, Statements> {
  return byArticle(
    statement<[], DescriptionRow>(
      db,
      'SELECT article_id AS articleId, field, value, certainty FROM description',
    ).all(),
  );
}

/** Every reference code, those of withdrawn sources too: a number once given is not free again. */
export function heldCodes(db: Database.Database): readonly HeldCode[] {
  return statement<[string], HeldCode>(
    db,
    `SELECT d.article_id AS articleId, d.value AS code FROM description d
     JOIN article a ON a.id = d.article_id JOIN source s ON s.id = a.source_id
     WHERE d.field = ? ORDER BY s.filename, a.source_id, a.position`,
  ).all(CODE_FIELD);
}

/** Fields in which something is stated of an article. */
export function describedFields(db: Database.Database, articleId: string): readonly string[] {
  return statement<[string], { readonly field: string }>(
    db,
    'SELECT field FROM description WHERE article_id = ? ORDER BY field',
  )
    .all(articleId)
    .map(({ field }) => field);
}

/** Who described an article last, and when; null where nobody did. */
export function lastDescribed(
  db: Database.Database,
  articleId: string,
): { readonly by: string; readonly at: string } | null {
  return (
    statement<[string, string, string], { readonly by: string; readonly at: string }>(
      db,
      `SELECT s.author AS by, s.at FROM change c JOIN step s ON s.id = c.step_id
       WHERE c.entity = 'description' AND c.entity_id >= ? AND c.entity_id < ?
         AND EXISTS (SELECT 1 FROM description d WHERE d.article_id = ?)
       ORDER BY s.clock DESC LIMIT 1`,
    ).get(`${articleId}:`, `${articleId};`, articleId) ?? null
  );
}

type DescriptionRow = DescriptionEntry;

function byArticle(rows: readonly DescriptionRow[]): ReadonlyMap<string, Statements> {
  const articles = new Map<string, Record<string, Statement>>();
  for (const { articleId, field, value, certainty } of rows) {
    const known = articles.get(articleId) ?? {};
    articles.set(articleId, known);
    known[field] = { value, certainty };
  }
  return articles;
}
