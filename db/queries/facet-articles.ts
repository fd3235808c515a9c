import type Database from 'better-sqlite3';
import type { Share } from '#core/text/shared-texts.ts';
import { statement } from '../statement.ts';

/** What an article is counted by where a search is spread over facets. */
export interface FacetArticle {
  readonly articleId: string;
  readonly medium: string;
  readonly place: string;
  /** EDTF; empty where it is not known. */
  readonly publishedOn: string;
  /** Annotations. */
  readonly accepted: number;
  readonly pending: number;
  /** Ids of those that accepted annotations name, each once. */
  readonly initiatives: readonly string[];
}

interface Row extends Omit<FacetArticle, 'initiatives'> {
  readonly sourceId: string;
}

/** The articles of sources that are not withdrawn, by source. */
export function facetArticles(
  db: Database.Database,
  sourceIds: readonly string[],
  share: Share,
): ReadonlyMap<string, readonly FacetArticle[]> {
  const among = JSON.stringify(sourceIds);
  const named = Map.groupBy(
    statement<[string], { readonly articleId: string; readonly initiativeId: string }>(
      db,
      `SELECT i.article_id AS articleId, i.initiative_id AS initiativeId
       FROM json_each(?) j CROSS JOIN annotation_initiative i ON i.source_id = j.value
       WHERE i.status = 'accepted' AND i.article_id IS NOT NULL
       GROUP BY i.article_id, i.initiative_id`,
    ).all(among),
    ({ articleId }) => articleId,
  );
  const rows = statement<[string], Row>(
    db,
    `SELECT a.source_id AS sourceId, a.id AS articleId, a.accepted, a.pending,
       coalesce(a.supplied_medium, a.medium) AS medium, coalesce(a.supplied_place, a.place) AS place,
       coalesce(a.supplied_published_on, a.published_on) AS publishedOn
     FROM json_each(?) j CROSS JOIN article a ON a.source_id = j.value WHERE a.shown = 1`,
  ).all(among);
  const articles = rows.map(({ sourceId, ...row }) => ({
    sourceId,
    article: {
      ...row,
      medium: share(row.medium),
      place: share(row.place),
      publishedOn: share(row.publishedOn),
      initiatives: (named.get(row.articleId) ?? []).map(({ initiativeId }) => share(initiativeId)),
    },
  }));
  return new Map(
    [...Map.groupBy(articles, ({ sourceId }) => sourceId)].map(([sourceId, those]) => [
      sourceId,
      those.map(({ article }) => article),
    ]),
  );
}
