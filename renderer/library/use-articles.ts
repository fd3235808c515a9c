import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useArchive } from '../app/archive-context.ts';
import { useLibrary } from './library-state.ts';

/** Rows fetched at once: some screens full, small enough to arrive between two frames. */
const BLOCK = 200;

/** The articles that pass the filter, in the chosen order, fetched block by block. */
export function useArticles() {
  const { queries } = useArchive();
  const { text, facets, sort, descending } = useLibrary();
  const query = useInfiniteQuery(
    queries.articles.list.infiniteOptions({
      input: (offset: number) => ({ text, facets, sort, descending, offset, limit: BLOCK }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const got = pages.reduce((sum, page) => sum + page.rows.length, 0);
        return last.rows.length > 0 && got < last.total ? got : undefined;
      },
      placeholderData: keepPreviousData,
    }),
  );
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  return {
    rows,
    total: data?.pages[0]?.total ?? 0,
    ready: data !== undefined,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}
