import type { QueryClient } from '@tanstack/react-query';
import type { AnnotationChanges, ArticleView } from '#electron/contract.ts';
import type { ArchiveAccess } from './archive-context.ts';
import { foreseenChanges } from './foreseen-changes.ts';

/** Brings every article that is on a screen up to date with what changed of its annotations. */
export async function patchViews(
  queryClient: QueryClient,
  { client, queries }: ArchiveAccess,
): Promise<void> {
  const views = queryClient
    .getQueryCache()
    .findAll({ queryKey: queries.articles.view.key() })
    .flatMap((query) => {
      const view = query.state.data as ArticleView | undefined;
      return view === undefined ? [] : [{ query, view }];
    });
  for (const { query, view } of views) {
    if (!query.isActive()) {
      query.invalidate();
      continue;
    }
    const answered = foreseenChanges.asked(view.article.id);
    const changes = await client.annotations.changes({
      sourceId: view.source.id,
      revision: view.revision,
    });
    if (changes.everything) {
      await queryClient.invalidateQueries({ queryKey: query.queryKey });
    } else {
      queryClient.setQueryData<ArticleView>(query.queryKey, (now) =>
        now === undefined ? now : answered(patched(now, changes)),
      );
    }
  }
}

/** The view with `changes` in place; what is newer already stays. */
export function patched(view: ArticleView, changes: AnnotationChanges): ArticleView {
  if (view.revision >= changes.revision) return view;
  const changed = new Map(changes.changed.map((one) => [one.id, one]));
  const gone = new Set(changes.gone);
  const kept = view.annotations
    .filter(({ id }) => !gone.has(id))
    .map((one) => {
      const newer = changed.get(one.id);
      changed.delete(one.id);
      return newer ?? one;
    });
  return {
    ...view,
    revision: changes.revision,
    annotations: [...kept, ...changed.values()],
  };
}
