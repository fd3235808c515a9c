import { displayTitle, type AnnotatedArticle } from '../export/export-data.ts';
import { MEDIA_LEVELS } from './dimension.ts';
import type { BlockSort } from './outline.ts';
import { placePath, type PlacePath } from './place-path.ts';

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
    case 'place': {
      // Looked up once for each article, not for each comparison.
      const places = new Map(
        articles.map((one) => [one, placePath(one.article.place, one.annotations)]),
      );
      return articles.toSorted(
        (a, b) => comparePlaces(places.get(a), places.get(b)) || byDate(a, b),
      );
    }
  }
}

/** Where its media level stands; what is no known level comes last. */
export function mediaLevelRank(level: string): number {
  const at = MEDIA_LEVELS.findIndex((one) => one === level);
  return at === -1 ? MEDIA_LEVELS.length : at;
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

function comparePlaces(a: PlacePath | undefined, b: PlacePath | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.county === b.county) return compareNames(a.township, b.township);
  if (a.county === '' || b.county === '') return a.county === '' ? 1 : -1;
  return compareNames(a.county, b.county);
}
