import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { IndexStateView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useSearch } from './search-state.ts';

/** Phases in which the index answers for the whole archive, or says that it cannot. */
const ANSWERING: ReadonlySet<IndexStateView['phase']> = new Set([
  'ready',
  'merging',
  'comparing',
  'failed',
]);

/** Articles fetched at once: some screens full; their passages are cut out of their readings. */
const ARTICLES = 60;
/** Lines of the concordance fetched at once. */
const LINES = 500;
/** Later results than these replace earlier ones of the same window that still run. */
const SLOT = 'search screen';
const SLOT_OF_COUNT = 'places of the search screen';

/** Follows what the index is doing; null until it has said so. What waited for it is asked anew. */
export function useIndexState(): IndexStateView | null {
  const { client, queries } = useArchive();
  const queryClient = useQueryClient();
  const [state, setState] = useState<IndexStateView | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    async function follow(): Promise<void> {
      let last: IndexStateView['phase'] | null = null;
      for await (const next of await client.search.state(undefined, { signal: stop.signal })) {
        const { phase } = next;
        // What was being compared folds reprints from now on.
        const isNews = last === null || !ANSWERING.has(last) || last === 'comparing';
        if (isNews && ANSWERING.has(phase) && phase !== last) {
          void queryClient.invalidateQueries({ queryKey: queries.search.key() });
        }
        last = phase;
        setState(next);
      }
    }
    follow().catch((error: unknown) => {
      if (!stop.signal.aborted) reportFailure(error);
    });
    return () => stop.abort();
  }, [client, queries, queryClient]);
  return state;
}

/** The articles that the search finds, fetched page by page. */
export function useFoundArticles() {
  const { queries } = useArchive();
  const { asked, order, duplicates, view } = useSearch();
  const query = useInfiniteQuery(
    queries.search.find.infiniteOptions({
      input: (after: string | null) => ({
        ...asked,
        order,
        duplicates,
        after,
        limit: ARTICLES,
        slot: SLOT,
      }),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => (last.at === 'found' ? last.next : null) ?? undefined,
      placeholderData: keepPreviousData,
      enabled: asked.text !== '' && view === 'list',
    }),
  );
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const rows = useMemo(
    () => data?.pages.flatMap((page) => (page.at === 'found' ? page.rows : [])) ?? [],
    [data],
  );
  return {
    first: data?.pages[0] ?? null,
    rows,
    isOlder: query.isPlaceholderData,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}

export type FoundArticles = ReturnType<typeof useFoundArticles>;

/** The concordance: every place that the search finds, fetched page by page. */
export function useConcordance() {
  const { queries } = useArchive();
  const { asked, sort, view } = useSearch();
  const query = useInfiniteQuery(
    queries.search.kwic.infiniteOptions({
      input: (offset: number) => ({ ...asked, sort, offset, limit: LINES }),
      initialPageParam: 0,
      getNextPageParam: (last, _, offset) => {
        if (last.at !== 'found') return undefined;
        const got = offset + last.hits.length;
        return last.hits.length > 0 && got < last.count ? got : undefined;
      },
      placeholderData: keepPreviousData,
      enabled: asked.text !== '' && view === 'kwic',
      meta: { atRest: true },
    }),
  );
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const first = data?.pages[0] ?? null;
  const { data: counted } = useQuery(
    queries.search.kwicCount.queryOptions({
      input: { ...asked, slot: SLOT_OF_COUNT },
      enabled: view === 'kwic' && first?.at === 'found' && first.more && !query.isPlaceholderData,
      meta: { atRest: true },
    }),
  );
  const lines = useMemo(
    () =>
      (data?.pages.flatMap((page) => (page.at === 'found' ? page.hits : [])) ?? []).map(
        (hit, at) => ({ ...hit, key: String(at) }),
      ),
    [data],
  );
  return {
    first,
    /** Places in all; null while they are being counted. */
    count:
      first?.at !== 'found'
        ? null
        : first.more
          ? counted?.at === 'found'
            ? counted.count
            : null
          : first.count,
    lines,
    isOlder: query.isPlaceholderData,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}

export type Concordance = ReturnType<typeof useConcordance>;
export type ConcordanceLine = Concordance['lines'][number];

/**
 * How what the search finds is spread over initiatives, places, media and so on. All that was found is
 * counted, so it is asked for when the first results are on the screen: `shown`.
 */
export function useSearchFacets(shown: boolean) {
  const { queries } = useArchive();
  const { asked, duplicates } = useSearch();
  const { data } = useQuery(
    queries.search.facets.queryOptions({
      input: { ...asked, duplicates },
      placeholderData: keepPreviousData,
      enabled: asked.text !== '' && shown,
      meta: { atRest: true },
    }),
  );
  return data?.at === 'found' ? data : null;
}
