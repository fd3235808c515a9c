import { queryOptions } from '@tanstack/react-query';
import { wholeThesaurus } from '#electron/contract.ts';
import type { ArchiveAccess } from './archive-context.ts';

/** The whole thesaurus: fetched in parts that travel well, kept as one. */
export function thesaurusQuery({ client, queries }: ArchiveAccess) {
  return queryOptions({
    queryKey: queries.thesaurus.list.queryKey(),
    queryFn: ({ signal }) => wholeThesaurus((from) => client.thesaurus.list(from, { signal })),
  });
}
