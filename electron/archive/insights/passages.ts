import type { Ready } from '#core/export/filter.ts';
import type { ArticleMentions } from '#core/report/dimension.ts';
import { meets } from '#core/report/pivot-passages.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { mentionsIn } from '#db/queries/mentions.ts';
import type { ConditionInput, InsightFilter, MentionInContext } from '../../contract.ts';
import type { Session } from '../session.ts';
import { contextReader } from '../thesaurus/mentions.ts';
import { gatherCounted } from './counted.ts';

export interface PassagesWanted {
  readonly filter: Ready<InsightFilter>;
  readonly conditions: readonly ConditionInput[];
  /** Only of articles that name each of these. */
  readonly together: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

/**
 * The mentions behind a count, as many as it says, the oldest articles first, those without a date
 * last; an annotation that names two initiatives stands for each of them. Errors: `E-NOTFOUND`.
 */
export function passages(
  session: Session,
  { filter, conditions, together, offset, limit }: PassagesWanted,
): { readonly count: number; readonly articles: number; readonly hits: MentionInContext[] } {
  const { articles, initiatives, nameOf } = gatherCounted(session, filter);
  const found = articles
    .filter(({ mentions }) =>
      together.every((id) => mentions.some(({ initiativeId }) => initiativeId === id)),
    )
    .map((article) => ({
      article,
      mentions: article.mentions.filter(({ initiativeId }) =>
        meets(conditions, article, initiativeId, initiatives),
      ),
    }))
    .filter(({ mentions }) => mentions.length > 0)
    .toSorted((a, b) => byDate(a.article, b.article));
  let passed = 0;
  const page: { article: ArticleMentions; annotationId: string; initiativeId: string }[] = [];
  for (const { article, mentions } of found) {
    const count = mentions.reduce((sum, one) => sum + one.count, 0);
    const first = passed;
    passed += count;
    if (passed <= offset || first >= offset + limit) continue;
    const wanted = new Set(mentions.map(({ initiativeId }) => initiativeId));
    const own = mentionsIn(session.db, article.articleId)
      .filter(({ initiativeId }) => wanted.has(initiativeId))
      .slice(Math.max(0, offset - first), offset + limit - first);
    page.push(...own.map((mention) => ({ article, ...mention })));
  }
  const ids = [...new Set(page.map(({ annotationId }) => annotationId))];
  const rows = new Map(
    listAnnotations(session.db, { ids }).rows.map((row) => [row.annotation.id, row]),
  );
  const inContext = contextReader(session);
  return {
    count: passed,
    articles: found.length,
    hits: page.flatMap(({ article, annotationId, initiativeId }) => {
      const row = rows.get(annotationId);
      if (row === undefined) return [];
      const { publishedOn, medium, place } = article;
      return [
        {
          ...inContext(row),
          annotationId,
          initiative: nameOf('initiative', initiativeId),
          publishedOn,
          medium,
          place,
        },
      ];
    }),
  };
}

function byDate(a: ArticleMentions, b: ArticleMentions): number {
  return (
    Number(a.publishedOn === '') - Number(b.publishedOn === '') ||
    order(a.publishedOn, b.publishedOn) ||
    order(a.articleId, b.articleId)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
