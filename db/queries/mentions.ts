import type Database from 'better-sqlite3';
import type { ArticleMentions, Mention } from '#core/report/dimension.ts';
import { statement } from '../statement.ts';

export type ArticleFacts = Omit<ArticleMentions, 'mentions'>;

function factsFrom(articles: string): string {
  return `SELECT a.id AS articleId, coalesce(a.supplied_place, a.place) AS place,
     coalesce(a.supplied_medium, a.medium) AS medium, coalesce(d.value, '') AS mediaLevel,
     coalesce(a.supplied_published_on, a.published_on) AS publishedOn
   FROM ${articles} JOIN source s ON s.id = a.source_id AND s.withdrawn = 0
   LEFT JOIN description d ON d.article_id = a.id AND d.field = 'mediaLevel'`;
}

/** What articles of sources that are not withdrawn are counted by. */
export function articleFacts(db: Database.Database): readonly ArticleFacts[] {
  return statement<[], ArticleFacts>(db, factsFrom('article a')).all();
}

/** The same of some articles. */
export function factsOfArticles(
  db: Database.Database,
  ids: Iterable<string>,
): readonly ArticleFacts[] {
  const sql = factsFrom('json_each(?) j CROSS JOIN article a ON a.id = j.value');
  return statement<[string], ArticleFacts>(db, sql).all(JSON.stringify([...ids]));
}

/** How often accepted annotations name initiatives in articles, article by article. */
export const MENTIONS_SQL = `SELECT n.article_id, i.initiative_id, count(*)
  FROM annotation n INDEXED BY annotation_by_article
  JOIN annotation_initiative i ON i.annotation_id = n.id
  WHERE n.article_id IS NOT NULL AND n.status = 'accepted'
  GROUP BY n.article_id, i.initiative_id`;

/** The same of some initiatives, found from their own index. */
export const MENTIONS_OF_SQL = `SELECT n.article_id, i.initiative_id, count(*)
  FROM annotation_initiative i CROSS JOIN annotation n ON n.id = i.annotation_id
  WHERE i.initiative_id IN (SELECT value FROM json_each(?)) AND n.article_id IS NOT NULL
    AND n.status = 'accepted'
  GROUP BY n.article_id, i.initiative_id`;

type Row = readonly [articleId: string, initiativeId: string, count: number];

/**
 * The articles with accepted mentions, of all initiatives or of some; `keeps` says which articles
 * count. Of a million annotations a row for each article and initiative leaves the store, no more.
 */
export function mentionsByArticle(
  db: Database.Database,
  initiativeIds: ReadonlySet<string> | null,
  keeps: (article: ArticleFacts) => boolean,
): readonly ArticleMentions[] {
  const mentions = new Map<string, Mention[]>();
  const rows =
    initiativeIds === null
      ? statement<[], Row>(db, MENTIONS_SQL).raw(true).iterate()
      : statement<[string], Row>(db, MENTIONS_OF_SQL)
          .raw(true)
          .iterate(JSON.stringify([...initiativeIds]));
  for (const [articleId, initiativeId, count] of rows) {
    const known = mentions.get(articleId);
    if (known === undefined) mentions.set(articleId, [{ initiativeId, count }]);
    else known.push({ initiativeId, count });
  }
  return articleFacts(db).flatMap((article) => {
    const named = mentions.get(article.articleId);
    return named === undefined || !keeps(article) ? [] : [{ ...article, mentions: named }];
  });
}

/**
 * Ids of the accepted annotations that name an initiative in an article, each once, in the order of
 * the pairs and in it as they stand in their source.
 */
export function annotationsNaming(
  db: Database.Database,
  pairs: readonly (readonly [articleId: string, initiativeId: string])[],
): readonly string[] {
  return statement<[string], { readonly id: string }>(
    db,
    `SELECT n.id FROM json_each(?) p
     CROSS JOIN annotation n ON n.article_id = p.value ->> 0 AND n.status = 'accepted'
     JOIN annotation_initiative i ON i.annotation_id = n.id AND i.initiative_id = p.value ->> 1
     GROUP BY n.id ORDER BY min(p.key), n.start, n.id`,
  )
    .all(JSON.stringify(pairs))
    .map(({ id }) => id);
}
