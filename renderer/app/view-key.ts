import type { QueryKey } from '@tanstack/react-query';
import type { ArchiveAccess } from './archive-context.ts';

/** Under which the view of an article is kept: what the archive answered, unpacked. */
export function viewKey(queries: ArchiveAccess['queries'], articleId: string): QueryKey {
  return queries.articles.view.queryKey({ input: { articleId } });
}
