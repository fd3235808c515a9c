import type Database from 'better-sqlite3';
import type { Pieces } from '#core/pieces.ts';
import { statement } from '../statement.ts';

/** Articles or mentions looked at in one piece. */
const PIECE = 2000;

/** Ids of the articles in which something of a kind is accepted; answered from an index alone. */
export function* articlesWithAccepted(
  db: Database.Database,
  kind: 'initiative' | 'figure',
): Pieces<ReadonlySet<string>> {
  const next = statement<[string, string, number], string>(
    db,
    `SELECT DISTINCT article_id FROM annotation INDEXED BY annotation_by_article
     WHERE article_id > ? AND status = 'accepted' AND kind = ? ORDER BY article_id LIMIT ?`,
  ).pluck(true);
  const ids = new Set<string>();
  for (let last: string | undefined = ''; last !== undefined;) {
    const page: readonly string[] = next.all(last, kind, PIECE);
    for (const id of page) ids.add(id);
    last = page.at(-1);
    yield;
  }
  return ids;
}

interface Naming {
  readonly id: string | null;
  readonly sourceId: string;
  readonly start: number;
  readonly annotationId: string;
}

/** Ids of the articles in which one of these initiatives is accepted; answered from an index alone. */
export function* articlesNaming(
  db: Database.Database,
  initiativeIds: Iterable<string>,
): Pieces<ReadonlySet<string>> {
  const next = statement<[string, string, number, string, number], Naming>(
    db,
    `SELECT article_id AS id, source_id AS sourceId, start, annotation_id AS annotationId
     FROM annotation_initiative
     WHERE initiative_id = ? AND status = 'accepted' AND (source_id, start, annotation_id) > (?, ?, ?)
     ORDER BY source_id, start, annotation_id LIMIT ?`,
  );
  const ids = new Set<string>();
  for (const initiativeId of initiativeIds) {
    let [sourceId, start, annotationId] = ['', 0, ''];
    for (;;) {
      const page = next.all(initiativeId, sourceId, start, annotationId, PIECE);
      for (const { id } of page) if (id !== null) ids.add(id);
      yield;
      const last = page.at(-1);
      if (last === undefined) break;
      ({ sourceId, start, annotationId } = last);
    }
  }
  return ids;
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
