import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { QueueRow } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { filterFrom, useReview } from './review-state.ts';

/** Rows fetched at once. */
const BLOCK = 200;

type Cursor = (string | number)[];

/** A row of the queue under the id of its suggestion. */
export interface Listed extends QueueRow {
  readonly id: string;
}

/** What waits under the filter, without what was decided a moment ago, and how far the review is. */
export function useQueue() {
  const { queries } = useArchive();
  const { narrowing, group, sort, descending, gone } = useReview();
  const filter = useMemo(() => filterFrom(narrowing, group), [narrowing, group]);
  const query = useInfiniteQuery(
    queries.suggestions.queue.infiniteOptions({
      input: (cursor: Cursor | null) => ({ filter, sort, descending, cursor, limit: BLOCK }),
      initialPageParam: null as Cursor | null,
      getNextPageParam: (last) => last.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const { data, dataUpdatedAt, fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const told = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const rows = useMemo(
    () =>
      told.flatMap((row): Listed[] => {
        const { id } = row.annotation;
        const until = gone.get(id);
        return until !== undefined && dataUpdatedAt <= until ? [] : [{ ...row, id }];
      }),
    [told, gone, dataUpdatedAt],
  );
  const first = data?.pages[0];
  const all = first?.all ?? 0;
  const decided = (first?.decided ?? 0) + told.length - rows.length;
  return {
    rows,
    filter,
    all,
    decided,
    waiting: all - decided,
    ready: data !== undefined,
    /** The order there is, where by context was asked for and too much waits. */
    sort: first?.sort ?? sort,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}

export type Queue = ReturnType<typeof useQueue>;

/** The row that the keys act on: the current one, or what stands where it stood. */
export function currentOf(
  rows: readonly Listed[],
  currentId: string | null,
  row: number,
): { readonly current: Listed | undefined; readonly at: number } {
  const found = rows.findIndex(({ id }) => id === currentId);
  const at = found === -1 ? Math.min(row, rows.length - 1) : found;
  return { current: rows[at], at };
}

/** After an undo what was decided may wait again: it is shown, and the review goes back to it. */
export function useWayBack(): void {
  const { queries } = useArchive();
  const undone = useQuery(queries.archive.status.queryOptions()).data?.archive?.redo?.id ?? null;
  const seen = useRef(undone);
  useEffect(() => {
    if (undone === seen.current) return;
    seen.current = undone;
    if (undone === null) return;
    const { trail, comeBack } = useReview.getState();
    const last = trail.at(-1);
    comeBack();
    if (last !== undefined) useReview.setState({ currentId: last, trail: trail.slice(0, -1) });
  }, [undone]);
}
