import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useArchive } from './archive-context.ts';
import { reportFailure } from './failure-store.ts';

/** What is open and how much it holds; undefined until the first answer. */
export function useStatus() {
  const { queries } = useArchive();
  return useQuery(queries.archive.status.queryOptions()).data;
}

/** Follows the archive's revision and refetches what is on the screen when it rises. */
export function useRevisionWatch(): void {
  const { client } = useArchive();
  const queryClient = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    let seen: number | null = null;
    async function follow(): Promise<void> {
      for await (const { revision } of await client.archive.watch(undefined, {
        signal: stop.signal,
      })) {
        if (seen !== null && revision !== seen) void queryClient.invalidateQueries();
        seen = revision;
      }
    }
    follow().catch((error: unknown) => {
      if (!stop.signal.aborted) reportFailure(error);
    });
    return () => stop.abort();
  }, [client, queryClient]);
}
