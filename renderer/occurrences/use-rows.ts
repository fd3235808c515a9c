import { keepPreviousData, skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useArchive } from '../app/archive-context.ts';
import type { FoundList } from './use-found.ts';

const BLOCK = 500;
/** A list that has left the screen is not kept. */
const KEPT_MS = 2_000;

/** The rows of a list, block by block until all are there, and how many of them stand how. */
export function useRows(list: FoundList | null, initiativeIds: readonly string[]) {
  const { queries } = useArchive();
  const asked = { token: list?.token ?? '', initiativeIds: [...initiativeIds] };
  const counts = useQuery(
    queries.occurrences.count.queryOptions({
      input: list === null ? skipToken : asked,
      placeholderData: keepPreviousData,
      gcTime: KEPT_MS,
    }),
  );
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    queries.occurrences.rows.infiniteOptions({
      input: list === null ? skipToken : (offset: number) => ({ ...asked, offset, limit: BLOCK }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) =>
        last.rows.length === BLOCK ? pages.length * BLOCK : undefined,
      gcTime: KEPT_MS,
    }),
  );
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  return {
    rows,
    /** True once every row is there: only then all can be chosen. */
    complete: list !== null && data !== undefined && rows.length >= list.found,
    counts: counts.data ?? null,
  };
}
