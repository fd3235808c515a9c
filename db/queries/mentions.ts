import type Database from 'better-sqlite3';
import type { ArticleMentions, Mention } from '#core/report/dimension.ts';
import type { Pieces } from '#core/pieces.ts';
import type { Share } from '#core/text/shared-texts.ts';
import { statement } from '../statement.ts';

export type ArticleFacts = Omit<ArticleMentions, 'mentions'>;

function factsFrom(articles: string): string {
  return `SELECT a.id AS articleId, coalesce(a.supplied_place, a.place) AS place,
     coalesce(a.supplied_medium, a.medium) AS medium, coalesce(d.value, '') AS mediaLevel,
     coalesce(a.supplied_published_on, a.published_on) AS publishedOn
   FROM ${articles} JOIN source s ON s.id = a.source_id AND s.withdrawn = 0
   LEFT JOIN description d ON d.article_id = a.id AND d.field = 'mediaLevel'`;
}

/** Articles read in one piece. */
const PIECE = 1000;

/** What articles of sources that are not withdrawn are counted by. */
export function* articleFacts(db: Database.Database): Pieces<readonly ArticleFacts[]> {
  const next = statement<[string, number], ArticleFacts>(
    db,
    `${factsFrom('article a')} WHERE a.id > ? ORDER BY a.id LIMIT ?`,
  );
  const facts: ArticleFacts[] = [];
  for (let last: string | undefined = ''; last !== undefined;) {
    const page: readonly ArticleFacts[] = next.all(last, PIECE);
    for (const one of page) facts.push(one);
    last = page.at(-1)?.articleId;
    yield;
  }
  return facts;
}

/** The same of some articles. */
export function* factsOfArticles(
  db: Database.Database,
  ids: Iterable<string>,
): Pieces<readonly ArticleFacts[]> {
  const sql = factsFrom('json_each(?) j CROSS JOIN article a ON a.id = j.value');
  const all = [...ids];
  const facts: ArticleFacts[] = [];
  for (let from = 0; from < all.length; from += PIECE) {
    const page = JSON.stringify(all.slice(from, from + PIECE));
    for (const one of statement<[string], ArticleFacts>(db, sql).all(page)) facts.push(one);
    yield;
  }
  return facts;
}

/** What is kept of one source in which initiatives are named. */
export interface SourceMentions {
  /** Articles with accepted mentions. */
  readonly articles: readonly ArticleMentions[];
  /** Of every initiative that is named, in an article or outside. */
  readonly counts: readonly {
    readonly initiativeId: string;
    readonly accepted: number;
    readonly pending: number;
  }[];
}

/** How often sources name initiatives, article by article; answered from an index alone. */
export const MENTIONS_SQL = `SELECT i.source_id, i.article_id, i.status, i.initiative_id, count(*)
  FROM json_each(?) j CROSS JOIN annotation_initiative i ON i.source_id = j.value
  WHERE i.status <> 'rejected'
  GROUP BY i.source_id, i.article_id, i.status, i.initiative_id`;

/** The facts of the articles of sources that are shown. */
export const FACTS_SQL = `SELECT a.source_id AS sourceId, a.id AS articleId,
    coalesce(a.supplied_place, a.place) AS place, coalesce(a.supplied_medium, a.medium) AS medium,
    coalesce(d.value, '') AS mediaLevel,
    coalesce(a.supplied_published_on, a.published_on) AS publishedOn
  FROM json_each(?) j CROSS JOIN article a ON a.source_id = j.value
  LEFT JOIN description d ON d.article_id = a.id AND d.field = 'mediaLevel'
  WHERE a.shown = 1`;

type Row = readonly [
  sourceId: string,
  articleId: string | null,
  status: 'accepted' | 'pending',
  initiativeId: string,
  count: number,
];

/** The mentions in sources that are not withdrawn; a source without any has no entry. */
export function mentionsOfSources(
  db: Database.Database,
  sourceIds: readonly string[],
  share: Share,
): ReadonlyMap<string, SourceMentions> {
  const shown = statement<[string], { readonly id: string }>(
    db,
    'SELECT s.id FROM json_each(?) j CROSS JOIN source s ON s.id = j.value WHERE s.withdrawn = 0',
  );
  const ids = JSON.stringify(shown.all(JSON.stringify(sourceIds)).map(({ id }) => id));
  const rows = statement<[string], Row>(db, MENTIONS_SQL).raw(true).all(ids);
  const mentions = new Map<string, Mention[]>();
  const counts = new Map<string, Map<string, { accepted: number; pending: number }>>();
  for (const [sourceId, articleId, status, named, count] of rows) {
    const initiativeId = share(named);
    const ofSource =
      counts.get(sourceId) ?? new Map<string, { accepted: number; pending: number }>();
    counts.set(sourceId, ofSource);
    const known = ofSource.get(initiativeId) ?? { accepted: 0, pending: 0 };
    known[status] += count;
    ofSource.set(initiativeId, known);
    if (articleId === null || status !== 'accepted') continue;
    const others = mentions.get(articleId);
    if (others === undefined) mentions.set(articleId, [{ initiativeId, count }]);
    else others.push({ initiativeId, count });
  }
  const articles = new Map<string, ArticleMentions[]>();
  const facts = statement<[string], ArticleFacts & { readonly sourceId: string }>(db, FACTS_SQL);
  for (const { sourceId, ...article } of facts.all(JSON.stringify([...counts.keys()]))) {
    const named = mentions.get(article.articleId);
    if (named === undefined) continue;
    const ofSource = articles.get(sourceId);
    const entry: ArticleMentions = {
      articleId: article.articleId,
      place: share(article.place),
      medium: share(article.medium),
      mediaLevel: share(article.mediaLevel),
      publishedOn: share(article.publishedOn),
      mentions: named,
    };
    if (ofSource === undefined) articles.set(sourceId, [entry]);
    else ofSource.push(entry);
  }
  return new Map(
    [...counts].map(([sourceId, ofSource]) => [
      sourceId,
      {
        articles: articles.get(sourceId) ?? [],
        counts: [...ofSource].map(([initiativeId, one]) => ({ initiativeId, ...one })),
      },
    ]),
  );
}

/** Where a mention stands: its source, where it begins there, its annotation. */
export type MentionPlace = readonly [sourceId: string, start: number, annotationId: string];

/** In front of all mentions. */
const FIRST: MentionPlace = ['', 0, ''];

/** Accepted mentions of an initiative behind one, by source and place; from an index alone, however far behind. */
export const MENTION_PAGE_SQL = `SELECT i.source_id, i.start, i.annotation_id
  FROM annotation_initiative i
  WHERE i.initiative_id = ? AND i.status = 'accepted'
    AND (i.source_id, i.start, i.annotation_id) > (?, ?, ?)
    AND i.source_id NOT IN (SELECT id FROM source WHERE withdrawn = 1)
  ORDER BY i.source_id, i.start, i.annotation_id LIMIT ?`;

/** The next accepted mentions of an initiative behind one (null: from the first), by source and place in it. */
export function mentionPage(
  db: Database.Database,
  initiativeId: string,
  page: { readonly after: MentionPlace | null; readonly limit: number },
): readonly MentionPlace[] {
  type Values = [string, ...MentionPlace, number];
  return statement<Values, MentionPlace>(db, MENTION_PAGE_SQL)
    .raw(true)
    .all(initiativeId, ...(page.after ?? FIRST), page.limit);
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
