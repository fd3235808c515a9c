import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SearchRow } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { MOST_REPRINTS, type ResultItem } from './result-items.ts';
import { useSearch } from './search-state.ts';

/** The articles that are listed below those that stand for them, by id; missing while they are looked up. */
export function useReprints(items: readonly ResultItem[]): ReadonlyMap<string, SearchRow> {
  const { queries } = useArchive();
  const asked = useSearch((state) => state.asked);
  const owners = useMemo(
    () => new Set(items.flatMap((item) => (item.kind === 'reprint' ? [item.of] : []))),
    [items],
  );
  return useQueries({
    queries: [...owners].map(({ duplicates }) =>
      queries.search.rows.queryOptions({
        input: { ...asked, ids: duplicates.slice(0, MOST_REPRINTS) },
      }),
    ),
    combine: rowsById,
  });
}

function rowsById(
  answers: readonly { readonly data?: { readonly rows: readonly SearchRow[] } | undefined }[],
): ReadonlyMap<string, SearchRow> {
  return new Map(
    answers.flatMap(({ data }) => data?.rows.map((row) => [row.article.id, row] as const) ?? []),
  );
}
