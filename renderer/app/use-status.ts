import { useQuery, useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useArchive } from './archive-context.ts';
import { reportFailure } from './failure-store.ts';
import { patchViews } from './patch-views.ts';

/** Changes that follow each other faster than this (ms) are looked at once. */
const QUIET = 120;
/**
 * Queries whose `meta` says `atRest` count over the whole archive: they wait until nothing has changed
 * for so long (ms), or each decision of a quick reviewer would wait for them.
 */
const AT_REST = 800;
/** What may change without the article on the desk being asked for anew. */
const BESIDE_THE_PAGE: ReadonlySet<string> = new Set([
  'annotation',
  'ruling',
  'description',
  'setting',
  'report',
  'block',
  'check',
  'link',
]);

/** What is open and how much it holds; undefined until the first answer. */
export function useStatus() {
  const { queries } = useArchive();
  return useQuery(queries.archive.status.queryOptions()).data;
}

/**
 * Follows the archive's revision and asks anew for what is on the screen when it rises. Where only
 * annotations or descriptions changed, the article on the desk is patched or left: asking for ten thousand again after
 * every tag would hold the window up.
 */
export function useRevisionWatch(): void {
  const access = useArchive();
  const queryClient = useQueryClient();
  useEffect(() => {
    const { client, queries } = access;
    const viewKey = queries.articles.view.key();
    const isView = (key: readonly unknown[]) =>
      JSON.stringify(key[0]) === JSON.stringify(viewKey[0]);
    const stop = new AbortController();
    let later = 0;
    let atRest = 0;
    const counts = ({ meta }: Query): boolean => meta?.['atRest'] === true;
    const refetchCounts = () => {
      // What is not on the screen is not to be shown as it was, not even until then.
      void queryClient.invalidateQueries({ predicate: counts, refetchType: 'none' });
      window.clearTimeout(atRest);
      atRest = window.setTimeout(() => {
        void queryClient.invalidateQueries({ predicate: counts });
      }, AT_REST);
    };
    const refetchOthers = () => {
      window.clearTimeout(later);
      later = window.setTimeout(() => {
        void queryClient.invalidateQueries({
          predicate: (query) => !isView(query.queryKey) && !counts(query),
        });
      }, QUIET);
      refetchCounts();
    };
    async function follow(): Promise<void> {
      let seen: number | null = null;
      const events = await client.archive.watch(undefined, { signal: stop.signal });
      for await (const { revision, touched } of events) {
        const rose = seen !== null && revision !== seen;
        seen = revision;
        if (!rose) continue;
        if (touched === null || touched.some((entity) => !BESIDE_THE_PAGE.has(entity))) {
          void queryClient.invalidateQueries({ predicate: (query) => !counts(query) });
          refetchCounts();
        } else {
          if (touched.includes('annotation'))
            void patchViews(queryClient, access).catch(reportFailure);
          refetchOthers();
        }
      }
    }
    follow().catch((error: unknown) => {
      if (!stop.signal.aborted) reportFailure(error);
    });
    return () => {
      stop.abort();
      window.clearTimeout(later);
      window.clearTimeout(atRest);
    };
  }, [access, queryClient]);
}
