import type Database from 'better-sqlite3';
import type { ArticleMentions, Mention } from '#core/report/dimension.ts';
import { statement } from '../statement.ts';

export type ArticleFacts = Omit<ArticleMentions, 'mentions'>;

/** What articles of sources that are not withdrawn are counted by. */
export function articleFacts(db: Database.Database): readonly ArticleFacts[] {
  return statement<[], ArticleFacts>(
    db,
    `SELECT a.id AS articleId, coalesce(a.supplied_place, a.place) AS place,
       coalesce(a.supplied_medium, a.medium) AS medium, coalesce(d.value, '') AS mediaLevel,
       coalesce(a.supplied_published_on, a.published_on) AS publishedOn
     FROM article a JOIN source s ON s.id = a.source_id AND s.withdrawn = 0
     LEFT JOIN description d ON d.article_id = a.id AND d.field = 'mediaLevel'`,
  ).all();
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

/** An annotation and one of the initiatives that it names. */
export interface MentionAt {
  readonly annotationId: string;
  readonly initiativeId: string;
}

/** The accepted mentions of initiatives in an article, in the order of its source. */
export function mentionsIn(db: Database.Database, articleId: string): readonly MentionAt[] {
  return statement<[string], MentionAt>(
    db,
    `SELECT n.id AS annotationId, i.initiative_id AS initiativeId
     FROM annotation n JOIN annotation_initiative i ON i.annotation_id = n.id
     WHERE n.article_id = ? AND n.status = 'accepted'
     ORDER BY n.start, n.id, i.ord`,
  ).all(articleId);
}
