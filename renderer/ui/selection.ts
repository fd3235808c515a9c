import { MOST_ROWS } from '#electron/contract.ts';

/**
 * Rows that are marked: some by hand, or all that a list shows under `Filter` but some. "All" is never a list of
 * ids: it is looked up where it is used, however many they are.
 */
export type Selection<Filter extends object> =
  | { readonly of: 'some'; readonly ids: readonly string[] }
  | ({ readonly of: 'listed'; readonly except: readonly string[] } & Filter);

export const NOTHING_MARKED = { of: 'some', ids: [] } as const;

/** Says of a row of the list whether it is marked. */
export function isMarkedIn<Filter extends object>(
  selection: Selection<Filter>,
): (id: string) => boolean {
  const named = new Set(namedIn(selection));
  return selection.of === 'some' ? (id) => named.has(id) : (id) => !named.has(id);
}

/** True where nothing was marked. */
export function isEmpty<Filter extends object>(selection: Selection<Filter>): boolean {
  return selection.of === 'some' && selection.ids.length === 0;
}

/** How many are marked where the list has `total`. */
export function countMarked<Filter extends object>(
  selection: Selection<Filter>,
  total: number,
): number {
  const named = namedIn(selection).length;
  return selection.of === 'some' ? named : Math.max(0, total - named);
}

/** With some rows marked or not; null where that takes more names than a message has room for. */
export function withMarked<Filter extends object>(
  selection: Selection<Filter>,
  ids: readonly string[],
  marked: boolean,
): Selection<Filter> | null {
  const named = new Set(namedIn(selection));
  const names = (selection.of === 'some') === marked;
  for (const id of ids) {
    if (names) named.add(id);
    else named.delete(id);
  }
  if (named.size > MOST_ROWS) return null;
  return selection.of === 'some'
    ? { of: 'some', ids: [...named] }
    : { ...selection, except: [...named] };
}

function namedIn<Filter extends object>(selection: Selection<Filter>): readonly string[] {
  return selection.of === 'some' ? selection.ids : selection.except;
}
