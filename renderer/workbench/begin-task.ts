import type { Scope } from '#core/annotation/ruling.ts';
import { isOfArticle } from '#core/annotation/whole-article.ts';
import { quoteOf, type Span } from '#core/text/span.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { titleOf } from '../ui/article-title.tsx';
import { useDesk, type PaneSelection } from './desk-state.ts';
import { targetOfParts } from './link.ts';
import { nameOf } from './looks.ts';

/** The spans of the source that a selection means; empty where it holds nothing to tag. */
export function targetOf(view: ArticleView, { side, parts }: PaneSelection): readonly Span[] {
  return targetOfParts(side, view.reading, view.source.text, parts);
}

/** Opens the palette for the selected text; false where the selection holds nothing to tag. */
export function beginTag(view: ArticleView, selection: PaneSelection, typed: string): boolean {
  const spans = targetOf(view, selection);
  if (spans.length === 0) return false;
  const quote = quoteOf(view.source.text, spans);
  useDesk.getState().openPalette({ does: 'tag', spans, quote, typed });
  return true;
}

/** Opens the note field for the selected text; false where the selection holds nothing. */
export function beginNote(view: ArticleView, selection: PaneSelection): boolean {
  const spans = targetOf(view, selection);
  if (spans.length === 0) return false;
  const quote = quoteOf(view.source.text, spans);
  useDesk.getState().openPalette({ does: 'note', spans, quote });
  return true;
}

/** Opens the note of an annotation. */
export function beginEditNote({ id, quote, note }: AnnotationView): void {
  useDesk.getState().openPalette({ does: 'edit-note', annotationId: id, quote, note });
}

/** Opens the palette for the article as a whole. */
export function beginTagArticle({ article }: ArticleView): void {
  useDesk.getState().openPalette({ does: 'tag-article', quote: titleOf(article) ?? '' });
}

/** True where an annotation names initiatives that the thesaurus knows. */
export function canBeRelabelled(annotation: AnnotationView): boolean {
  const { kind, detail } = annotation;
  return kind === 'initiative' && (detail === null || isOfArticle(annotation));
}

/** Opens the palette on the initiatives that an annotation names. */
export function beginRelabel(annotation: AnnotationView): void {
  const { id, quote, note, initiativeIds, labels } = annotation;
  const initiatives = initiativeIds.map((one, at) => ({ id: one, label: labels[at] ?? '' }));
  useDesk.getState().openPalette({ does: 'relabel', annotationId: id, quote, initiatives, note });
}

/** Opens the palette to accept a suggestion as something else; a wide scope is for initiatives. */
export function beginChange(annotation: AnnotationView, scope: Scope): void {
  const { id, kind, quote } = annotation;
  useDesk.getState().openPalette({
    does: 'accept-changed',
    annotationId: id,
    kind,
    quote,
    name: nameOf(annotation),
    scope: kind === 'initiative' ? scope : 'occurrence',
  });
}
