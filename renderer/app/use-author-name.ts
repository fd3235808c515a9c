import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useArchive } from './archive-context.ts';
import { reportFailure } from './failure-store.ts';
import { usePreferences } from './preferences.ts';

/** Tells the archive process whom its journal is to name; it forgets when it ends. */
export function useAuthorName(queryClient: QueryClient): void {
  const { client, queries } = useArchive();
  const name = usePreferences((state) => state.authorName);
  useEffect(() => {
    client.person
      .signAs({ name })
      .then(() => queryClient.invalidateQueries({ queryKey: queries.archive.status.key() }))
      .catch(reportFailure);
  }, [client, queries, queryClient, name]);
}
