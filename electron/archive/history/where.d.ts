import { displayTitle } from '#core/export/export-data.ts';
import type { Db } from '#db/open.ts';
/**
 * Where a step happened, for its sentence: the title of the one article, or how many there are.
 * Empty where it lies outside all articles.
 */
export declare function whereOf(
  db: Db,
  articleIds: Iterable<string | null>,
): Readonly<Record<string, string | number>>;
/** The title as sentences have it. */
export declare function titleOf(article: Parameters<typeof displayTitle>[0]): string;
