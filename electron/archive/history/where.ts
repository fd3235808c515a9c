import { displayTitle } from '#core/export/export-data.ts';
import type { Db } from '#db/open.ts';
import { findArticle } from '#db/queries/articles.ts';

/** A title in the sentence of a step is cut to this many units. */
const STEP_TITLE = 40;

/**
 * Where a step happened, for its sentence: the title of the one article, or how many there are.
 * Empty where it lies outside all articles.
 */
export function whereOf(
  db: Db,
  articleIds: Iterable<string | null>,
): Readonly<Record<string, string | number>> {
  const ids = new Set(articleIds);
  const [only] = ids;
  if (ids.size > 1) return { articles: ids.size };
  const article = only === undefined || only === null ? null : findArticle(db, only);
  return article ? { title: titleOf(article) } : {};
}

/** The title as sentences have it. */
export function titleOf(article: Parameters<typeof displayTitle>[0]): string {
  const title = displayTitle(article);
  return title.length > STEP_TITLE ? `${title.slice(0, STEP_TITLE)}…` : title;
}
