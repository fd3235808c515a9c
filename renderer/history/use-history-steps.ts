import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { HistoryFilter } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';

/** Steps fetched at once: some screens full. */
const BLOCK = 200;

/** The steps that pass the filter, the newest first, fetched block by block. */
export function useHistorySteps(filter: HistoryFilter) {
  const { queries } = useArchive();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    queries.journal.history.infiniteOptions({
      input: (before: string | undefined) => ({
        filter,
        limit: BLOCK,
        ...(before === undefined ? {} : { before }),
      }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last) => last.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const steps = useMemo(() => data?.pages.flatMap((page) => page.steps) ?? [], [data]);
  return {
    steps,
    total: data?.pages[0]?.total ?? 0,
    ready: data !== undefined,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}
