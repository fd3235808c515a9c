import type { QueryClient } from '@tanstack/react-query';
import { v7 as newUuid } from 'uuid';
import { quoteOf, type Span } from '#core/text/span.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import type { ArchiveAccess } from '../app/archive-context.ts';
import type { Said } from './said.ts';

interface Wanted {
  readonly view: ArticleView;
  readonly spans: readonly Span[];
  readonly said: Said;
}

/** The annotation that the archive will make, with an id of its own, to be shown before it answers. */
export function foresee(
  { view, spans, said }: Wanted,
  queryClient: QueryClient,
  queries: ArchiveAccess['queries'],
): AnnotationView {
  const thesaurus = queryClient.getQueryData(queries.thesaurus.list.queryKey());
  const status = queryClient.getQueryData(queries.archive.status.queryKey());
  const { initiativeIds, note } = said;
  const labels = initiativeIds.flatMap((id) => {
    const row = thesaurus?.initiatives.find(({ initiative }) => initiative.id === id);
    return row === undefined ? [] : [row.initiative.prefLabel];
  });
  return {
    id: newUuid(),
    kind: initiativeIds.length > 0 ? 'initiative' : 'note',
    sourceId: view.source.id,
    articleId: view.article.id,
    filename: view.source.filename,
    spans: [...spans],
    quote: quoteOf(view.source.text, spans),
    status: 'accepted',
    initiativeIds: [...initiativeIds],
    labels,
    label: labels[0] ?? '',
    note,
    figure: null,
    detail: null,
    rule: null,
    confidence: 1,
    author: status?.author ?? '',
    createdAt: new Date().toISOString(),
  };
}
