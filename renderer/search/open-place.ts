import type { SearchRow } from '#electron/contract.ts';
import { useView } from '../app/view-state.ts';
import type { ConcordanceLine } from './use-results.ts';

/** Opens an article at one of its passages, from where Esc and Alt+← come back. */
export function openArticle({ article, snippets }: SearchRow, passage: number): void {
  const snippet = snippets[passage] ?? snippets[0];
  const spot =
    snippet === undefined || snippet.spans.length === 0 ? undefined : { spans: snippet.spans };
  useView.getState().openArticle(article.id, spot, 'search');
}

export function openLine({ articleId, spans }: ConcordanceLine): void {
  if (articleId !== null) useView.getState().openArticle(articleId, { spans }, 'search');
}
