import { isTaggedByDefault } from '#core/annotation/standing.ts';
import type { OccurrenceRow } from '#electron/contract.ts';

/** A line of the list: an article, or an occurrence in it. */
export type ListItem =
  | {
      readonly kind: 'article';
      readonly key: string;
      readonly title: string;
      readonly filename: string;
      /** Places of its occurrences in the list. */
      readonly indices: readonly number[];
    }
  | { readonly kind: 'occurrence'; readonly key: string; readonly row: OccurrenceRow };

/** The lines of the list: rows of one article follow each other, under its title. */
export function listItems(rows: readonly OccurrenceRow[]): readonly ListItem[] {
  return [...Map.groupBy(rows, ({ articleId }) => articleId)].flatMap(
    ([articleId, ofArticle]): readonly ListItem[] => [
      {
        kind: 'article',
        key: `article-${articleId}`,
        title: ofArticle[0]?.title ?? '',
        filename: ofArticle[0]?.filename ?? '',
        indices: ofArticle.filter(canBeTagged).map(({ index }) => index),
      },
      ...ofArticle.map(
        (row) => ({ kind: 'occurrence', key: `occurrence-${row.index}`, row }) as const,
      ),
    ],
  );
}

/** False for what is tagged already: there is nothing to decide. */
export function canBeTagged({ state }: OccurrenceRow): boolean {
  return state !== 'tagged';
}

/** Places of the rows that are to be tagged: the default but for those in `flipped`. */
export function checkedOf(
  rows: readonly OccurrenceRow[],
  flipped: ReadonlySet<number>,
): ReadonlySet<number> {
  return new Set(
    rows.flatMap((row) =>
      canBeTagged(row) && isTaggedByDefault(row.state) !== flipped.has(row.index)
        ? [row.index]
        : [],
    ),
  );
}

/** What must be flipped so that the rows in `places` are checked, or not, and others stay. */
export function flippedWith(
  rows: readonly OccurrenceRow[],
  flipped: ReadonlySet<number>,
  places: ReadonlySet<number>,
  checked: boolean,
): ReadonlySet<number> {
  const next = new Set(flipped);
  for (const row of rows) {
    if (!places.has(row.index) || !canBeTagged(row)) continue;
    if (isTaggedByDefault(row.state) === checked) next.delete(row.index);
    else next.add(row.index);
  }
  return next;
}
