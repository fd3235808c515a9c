import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { quoteOf } from '#core/text/span.ts';
import { useOccurrences } from '../occurrences/occurrences-state.ts';
import { beginRelabel, beginTagArticle, targetOf } from './begin-task.ts';
import type { DeskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';
import { useFind } from './find/find-state.ts';

/** A selection longer than this is where to look, not what to look for. */
const LONGEST_NAME = 30;

/** Keys that tag more than what is selected; true where one was taken. */
export function taggingKey(chord: string, view: ArticleView, data: DeskData): boolean {
  switch (chord) {
    case 'Shift+t':
      return beginTagArticle(view);
    case 'Mod+Shift+t':
      return beginEvery(view, data);
    case 't': {
      const { currentId } = useDesk.getState();
      const current = currentId === null ? undefined : data.byId.get(currentId);
      return current !== undefined && beginRelabel(current);
    }
    default:
      return false;
  }
}

/**
 * Opens the dialog for every occurrence of what is selected; with nothing selected of what is being
 * found, else of the passage that is current.
 */
export function beginEvery(view: ArticleView, data: DeskData): boolean {
  const { selection, currentId } = useDesk.getState();
  const find = useFind.getState();
  const spans = selection === null ? [] : targetOf(view, selection);
  const quote = quoteOf(view.source.text, spans);
  const current = currentId === null ? undefined : data.byId.get(currentId);
  if (quote === '' && current !== undefined && find.side === null) {
    return everyOf(view, current);
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
  return true;
}

/** Opens the dialog for every occurrence of the text of an annotation, to be tagged alike. */
export function everyOf(view: ArticleView, annotation: AnnotationView): boolean {
  useOccurrences.getState().open({
    text: annotation.quote,
    labelsOf: null,
    initiativeIds: annotation.initiativeIds,
    scope: 'article',
    articleId: view.article.id,
    selection: null,
  });
  return true;
}
