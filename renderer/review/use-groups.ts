import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { ReviewGroup } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { filterFrom, useReview } from './review-state.ts';

const BLOCK = 500;

/** The groups of what waits under the filter, fetched block by block. */
export function useGroups() {
  const { queries } = useArchive();
  const { narrowing, by, group, openGroup } = useReview();
  const filter = useMemo(() => filterFrom(narrowing, null), [narrowing]);
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage, isPlaceholderData } =
    useInfiniteQuery(
      queries.suggestions.groups.infiniteOptions({
        input: (offset: number) => ({ filter, by, offset, limit: BLOCK }),
        initialPageParam: 0,
        getNextPageParam: (last, pages) => {
          const got = pages.reduce((sum, page) => sum + page.groups.length, 0);
          return last.groups.length > 0 && got < last.total ? got : undefined;
        },
        placeholderData: keepPreviousData,
        meta: { atRest: true },
      }),
    );
  const groups = useMemo(() => data?.pages.flatMap((page) => page.groups) ?? [], [data]);
  const at = groups.findIndex((one) => isSameGroup(one, group));
  /** Where the open group stood, for when nothing of it waits any more. */
  const stood = useRef(0);
  useEffect(() => {
    if (at !== -1) stood.current = at;
  }, [at]);
  const behind = (way: 1 | -1) => (way === 1 ? stood.current : stood.current - 1);
  const step = (way: 1 | -1) => {
    const next = group === null ? (way === 1 ? 0 : -1) : at === -1 ? behind(way) : at + way;
    const found = groups[next];
    if (found !== undefined) openGroup(found);
    else if (way === -1) openGroup(null);
  };
  /** A step asked for while the groups of another filter are still shown; made when its own come. */
  const asked = useRef<1 | -1 | null>(null);
  useEffect(() => {
    const way = asked.current;
    if (isPlaceholderData || way === null) return;
    asked.current = null;
    step(way);
  });
  return {
    groups,
    total: data?.pages[0]?.total ?? 0,
    waiting: data?.pages[0]?.waiting ?? 0,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
    /** To the group before or after; from all of them to the first, from a finished one to the next. */
    step: (way: 1 | -1) => {
      if (isPlaceholderData) asked.current = way;
      else step(way);
    },
  };
}

export function isSameGroup(one: ReviewGroup, other: ReviewGroup | null): boolean {
  return other !== null && one.by === other.by && one.key === other.key;
}
