import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';

/** What a list of results says of an article. */
export interface FoundArticle {
  readonly id: string;
  readonly sourceId: string;
  readonly filename: string;
  readonly title: string | null;
  readonly suppliedTitle: string | null;
  readonly medium: string;
  readonly publishedOn: string;
  readonly place: string;
  readonly accepted: number;
  readonly pending: number;
}

/** The articles with these ids, in that order; those that are gone or withdrawn are left out. */
export function foundArticles(
  db: Database.Database,
  ids: readonly string[],
): readonly FoundArticle[] {
  return statement<[string], FoundArticle>(
    db,
    // CROSS JOIN: the list leads, in its order.
    `SELECT a.id, a.source_id AS sourceId, s.filename, a.title, a.supplied_title AS suppliedTitle,
       coalesce(a.supplied_medium, a.medium) AS medium,
       coalesce(a.supplied_published_on, a.published_on) AS publishedOn,
       coalesce(a.supplied_place, a.place) AS place,
       (SELECT count(*) FROM annotation n WHERE n.article_id = a.id AND n.status = 'accepted') AS accepted,
       (SELECT count(*) FROM annotation n WHERE n.article_id = a.id AND n.status = 'pending') AS pending
     FROM json_each(?) j CROSS JOIN article a ON a.id = j.value
     JOIN source s ON s.id = a.source_id AND s.withdrawn = 0
     ORDER BY j.key`,
  ).all(JSON.stringify(ids));
}
