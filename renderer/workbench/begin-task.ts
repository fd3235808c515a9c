import type { Scope } from '#core/annotation/ruling.ts';
import { quoteOf } from '#core/text/span.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { useDesk, type PaneSelection } from './desk-state.ts';
import { targetSpans } from './link.ts';
import { nameOf } from './looks.ts';

/** Opens the palette for the selected text; false where the selection holds nothing to tag. */
export function beginTag(view: ArticleView, selection: PaneSelection, typed: string): boolean {
  const spans = targetSpans(selection.side, view.reading, view.source.text, selection);
  if (spans.length === 0) return false;
  const quote = quoteOf(view.source.text, spans);
  useDesk.getState().openPalette({ does: 'tag', spans, quote, typed });
  return true;
}

/** Opens the note field for the selected text; false where the selection holds nothing. */
export function beginNote(view: ArticleView, selection: PaneSelection): boolean {
  const spans = targetSpans(selection.side, view.reading, view.source.text, selection);
  if (spans.length === 0) return false;
  const quote = quoteOf(view.source.text, spans);
  useDesk.getState().openPalette({ does: 'note', spans, quote });
  return true;
}

/** Opens the palette to accept a suggestion as something else; a wide scope is for initiatives. */
export function beginRelabel(annotation: AnnotationView, scope: Scope): boolean {
  const { id, kind, quote } = annotation;
  useDesk.getState().openPalette({
    does: 'relabel',
    annotationId: id,
    kind,
    quote,
    name: nameOf(annotation),
    scope: kind === 'initiative' ? scope : 'occurrence',
  });
  return true;
}
