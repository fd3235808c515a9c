import {
  keepPreviousData,
  replaceEqualDeep,
  skipToken,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { unpackView, type ArticleView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { foreseenChanges } from '../app/foreseen-changes.ts';
import { useView } from '../app/view-state.ts';
import { viewKey } from '../app/view-key.ts';
import { withRest } from './with-rest.ts';

/**
 * The article to be on the desk; the last one while it is on its way. Of a page with thousands of
 * annotations those come first that can be seen, and the others once they are on the screen.
 */
export function useArticleView(): {
  readonly view: ArticleView | undefined;
  readonly failed: boolean;
} {
  const { client, queries } = useArchive();
  const queryClient = useQueryClient();
  const articleId = useView((state) => state.articleId);
  const queryKey = viewKey(queries, articleId ?? '');
  const { data, isError } = useQuery<ArticleView>({
    queryKey,
    placeholderData: keepPreviousData,
    // A long page is megabytes: what has left the desk is not kept for a return.
    gcTime: 2_000,
    structuralSharing: (old, fresh) =>
      shareText(old as ArticleView | undefined, fresh as ArticleView),
    queryFn:
      articleId === null
        ? skipToken
        : async ({ signal }) => {
            // What is on the desk already is not taken apart again.
            const known = queryClient.getQueryData<ArticleView>(queryKey);
            const near =
              known === undefined ? (useView.getState().spot?.spans[0]?.start ?? 0) : undefined;
            const answered = foreseenChanges.asked(articleId);
            return answered(
              unpackView(await client.articles.view({ articleId, near }, { signal })),
            );
          },
  });
  const waiting = data?.complete === false ? data.article.id : null;
  useEffect(() => {
    if (waiting === null) return;
    const key = viewKey(queries, waiting);
    const first = queryClient.getQueryData<ArticleView>(key);
    if (first === undefined) return;
    const stop = new AbortController();
    const rest = client.articles.rest({ articleId: waiting }, { signal: stop.signal });
    rest
      .then((told) => {
        queryClient.setQueryData<ArticleView>(key, (now) =>
          now === undefined || now.complete ? now : withRest(first, now, told),
        );
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) reportFailure(error);
      });
    return () => stop.abort();
  }, [waiting, client, queries, queryClient]);
  return { view: data, failed: isError };
}

/**
 * Keeps the values that stayed the same, or the panes would be made anew. Annotations are left as
 * they come: to compare thousands of them after every tag would cost more than to draw them.
 */
export function shareText(old: ArticleView | undefined, fresh: ArticleView): ArticleView {
  if (old === undefined || old.reading === fresh.reading) return fresh;
  const shared = replaceEqualDeep({ ...old, annotations: [] }, { ...fresh, annotations: [] });
  return { ...shared, annotations: fresh.annotations };
}
