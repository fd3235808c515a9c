import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { quoteOf } from '#core/text/span.ts';
import { useOccurrences } from '../occurrences/occurrences-state.ts';
import { targetOf } from './begin-task.ts';
import type { DeskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';
import { useFind } from './find/find-state.ts';

/** A selection longer than this is where to look, not what to look for. */
const LONGEST_NAME = 30;

/**
 * Opens the dialog for every occurrence of what is selected; with nothing selected of what is being
 * found, else of the passage that is current.
 */
export function beginEvery(view: ArticleView, data: DeskData): void {
  const { selection, currentId } = useDesk.getState();
  const find = useFind.getState();
  const spans = selection === null ? [] : targetOf(view, selection);
  const quote = quoteOf(view.source.text, spans);
  const current = currentId === null ? undefined : data.byId.get(currentId);
  if (quote === '' && current !== undefined && find.side === null) {
    everyOf(view, current);
    return;
  }
  const isName = quote !== '' && quote.length <= LONGEST_NAME;
  useOccurrences.getState().open({
    text: isName ? quote : find.side === null ? '' : find.query,
    labelsOf: null,
    initiativeIds: [],
    scope: quote === '' || isName ? 'article' : 'selection',
    articleId: view.article.id,
    selection: spans.length === 0 ? null : spans,
  });
}

/** Opens the dialog for every occurrence of the text of an annotation, to be tagged alike. */
export function everyOf(view: ArticleView, annotation: AnnotationView): void {
  useOccurrences.getState().open({
    text: annotation.quote,
    labelsOf: null,
    initiativeIds: annotation.initiativeIds,
    scope: 'article',
    articleId: view.article.id,
    selection: null,
  });
}
