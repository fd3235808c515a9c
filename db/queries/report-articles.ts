import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';

/** Ids of the articles in which something of a kind is accepted; answered from an index alone. */
export function articlesWithAccepted(
  db: Database.Database,
  kind: 'initiative' | 'figure',
): ReadonlySet<string> {
  const rows = statement<[string], { readonly id: string }>(
    db,
    `SELECT DISTINCT article_id AS id FROM annotation INDEXED BY annotation_by_article
     WHERE article_id IS NOT NULL AND status = 'accepted' AND kind = ?`,
  ).all(kind);
  return new Set(rows.map(({ id }) => id));
}

/** Ids of the articles in which one of these initiatives is accepted. */
export function articlesNaming(
  db: Database.Database,
  initiativeIds: Iterable<string>,
): ReadonlySet<string> {
  const rows = statement<[string], { readonly id: string }>(
    db,
    `SELECT DISTINCT n.article_id AS id FROM annotation_initiative i
     CROSS JOIN annotation n ON n.id = i.annotation_id
     WHERE i.initiative_id IN (SELECT value FROM json_each(?)) AND n.article_id IS NOT NULL
       AND n.status = 'accepted'`,
  ).all(JSON.stringify([...initiativeIds]));
  return new Set(rows.map(({ id }) => id));
}

/** Ids of the articles that annotations lie in; those that are gone or lie in none have no entry. */
export function articlesOfAnnotations(
  db: Database.Database,
  annotationIds: readonly string[],
): ReadonlySet<string> {
  const rows = statement<[string], { readonly id: string }>(
    db,
    `SELECT DISTINCT article_id AS id FROM annotation
     WHERE id IN (SELECT value FROM json_each(?)) AND article_id IS NOT NULL`,
  ).all(JSON.stringify(annotationIds));
  return new Set(rows.map(({ id }) => id));
}
