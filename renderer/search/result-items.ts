import type { SearchRow } from '#electron/contract.ts';

/** What the list of results is made of: articles, and below one its reprints where they are asked for. */
export type ResultItem =
  | { readonly kind: 'article'; readonly id: string; readonly row: SearchRow }
  | { readonly kind: 'reprint'; readonly id: string; readonly of: SearchRow };

/** Passages of an article that the list shows. */
export const SHOWN_PASSAGES = 3;

/** A page of a paper is reprinted by a few others; of more only these are listed. */
export const MOST_REPRINTS = 200;

/** Heights in pixels at text size 1. */
const TITLE_HEIGHT = 26;
const PASSAGE_HEIGHT = 23;
const GAP = 12;

export function resultItems(
  rows: readonly SearchRow[],
  unfolded: readonly string[],
): readonly ResultItem[] {
  return rows.flatMap((row): ResultItem[] => {
    const item: ResultItem = { kind: 'article', id: row.article.id, row };
    if (!unfolded.includes(row.article.id)) return [item];
    return [
      item,
      ...row.duplicates
        .slice(0, MOST_REPRINTS)
        .map((id): ResultItem => ({ kind: 'reprint', id, of: row })),
    ];
  });
}

/** Where each item begins, in pixels, and behind the last one where the list ends. */
export function topsOf(items: readonly ResultItem[], textSize: number): readonly number[] {
  const tops = [0];
  let top = 0;
  for (const item of items) {
    top += heightOf(item, textSize);
    tops.push(top);
  }
  return tops;
}

function heightOf(item: ResultItem, textSize: number): number {
  if (item.kind === 'reprint') return Math.round(TITLE_HEIGHT * textSize);
  const passages = Math.min(item.row.snippets.length, SHOWN_PASSAGES);
  return GAP + Math.round((TITLE_HEIGHT + passages * PASSAGE_HEIGHT) * textSize);
}

/** The item in which the pixel `at` lies; `tops` as `topsOf` gives them. */
export function itemAt(tops: readonly number[], at: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The item that the keys act on: the current one, or what stands where it stood; -1 where nothing is. */
export function currentAt(
  items: readonly { readonly id: string }[],
  currentId: string | null,
  row: number,
): number {
  const found = items.findIndex(({ id }) => id === currentId);
  return found === -1 ? Math.min(row, items.length - 1) : found;
}
