import { displayTitle, type AnnotatedArticle } from '../export/export-data.ts';
import type { BlockSort } from './outline.ts';
import { placePath } from './place-path.ts';

/** Levels of media as descriptions state them, the highest first. */
export const MEDIA_LEVEL_ORDER = ['中央', '省', '市', '县'] as const;

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** Order of two names as Chinese readers look them up, numbers by their value. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Articles in the order that a block asks for; what ties stays in the order of `articles`. */
export function sortArticles(
  articles: readonly AnnotatedArticle[],
  sort: BlockSort,
): readonly AnnotatedArticle[] {
  switch (sort) {
    case 'file':
      return articles;
    case 'date':
      return articles.toSorted(byDate);
    case 'date-descending':
      return articles.toSorted((a, b) =>
        dateOf(a) === '' || dateOf(b) === '' ? byDate(a, b) : byDate(b, a),
      );
    case 'title':
      return articles.toSorted((a, b) =>
        compareNames(displayTitle(a.article), displayTitle(b.article)),
      );
    case 'mediaLevel':
      return articles.toSorted((a, b) => mediaRank(a) - mediaRank(b) || byDate(a, b));
    case 'place':
      return articles.toSorted((a, b) => byPlace(a, b) || byDate(a, b));
  }
}

/** Where its media level stands; what is no known level comes last. */
export function mediaLevelRank(level: string): number {
  const at = MEDIA_LEVEL_ORDER.findIndex((one) => one === level);
  return at === -1 ? MEDIA_LEVEL_ORDER.length : at;
}

/** Its media level as described; empty where nobody described it. */
export function mediaLevelOf({ article }: Pick<AnnotatedArticle, 'article'>): string {
  return (article.description?.['mediaLevel'] ?? '').replaceAll(/[[\]]/gu, '');
}

function mediaRank(article: AnnotatedArticle): number {
  return mediaLevelRank(mediaLevelOf(article));
}

function dateOf({ article }: AnnotatedArticle): string {
  return article.publishedOn.replaceAll(/[[\]?~%]/gu, '');
}

/** What nobody dated comes last. */
function byDate(a: AnnotatedArticle, b: AnnotatedArticle): number {
  const [one, other] = [dateOf(a), dateOf(b)];
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return one < other ? -1 : 1;
}

function byPlace(a: AnnotatedArticle, b: AnnotatedArticle): number {
  const [one, other] = [a, b].map(({ article, annotations }) =>
    placePath(article.place, annotations),
  );
  if (one === undefined || other === undefined) return 0;
  if (one.county === other.county) return compareNames(one.township, other.township);
  if (one.county === '' || other.county === '') return one.county === '' ? 1 : -1;
  return compareNames(one.county, other.county);
}
