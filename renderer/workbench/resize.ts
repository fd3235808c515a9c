import { splitsSurrogatePair, type Span } from '#core/text/span.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import type { DeskData } from './desk-data.ts';
import { targetSpans, type Side } from './link.ts';
import type { Edge } from './resize-handles.ts';

/** From the first to behind the last unit of an annotation in the text of `side`; null where it is not there. */
export function hullIn(side: Side, data: DeskData, annotation: AnnotationView): Span | null {
  const spans = side === 'source' ? annotation.spans : (data.readingSpans.get(annotation.id) ?? []);
  const first = spans[0];
  if (first === undefined) return null;
  return {
    start: Math.min(first.start, ...spans.map(({ start }) => start)),
    end: Math.max(first.end, ...spans.map(({ end }) => end)),
  };
}

/** `hull` with one edge at `offset`; at least one character stays. */
export function withEdge(text: string, hull: Span, edge: Edge, offset: number): Span {
  const whole = splitsSurrogatePair(text, offset) ? offset + 1 : offset;
  const at = Math.min(Math.max(whole, 0), text.length);
  if (edge === 'start') return at < hull.end ? { ...hull, start: at } : hull;
  return at > hull.start ? { ...hull, end: at } : hull;
}

/** The offset one character from an edge, over line feeds between blocks; the edge itself at the border of the text. */
export function stepEdge(text: string, hull: Span, edge: Edge, by: 1 | -1): Span {
  let at = edge === 'start' ? hull.start : hull.end;
  do {
    at += by;
    if (splitsSurrogatePair(text, at)) at += by;
    // An edge on white space would change nothing: it counts for no target.
  } while (at > 0 && at < text.length && /\s/u.test(text.charAt(edge === 'start' ? at : at - 1)));
  return withEdge(text, hull, edge, at);
}

/** The target for a hull in the text of `side`; null where nothing or the same would be left. */
export function targetOf(
  view: ArticleView,
  side: Side,
  hull: Span,
  before: readonly Span[],
): readonly Span[] | null {
  const spans = targetSpans(side, view.reading, view.source.text, hull);
  if (spans.length === 0) return null;
  const same =
    spans.length === before.length &&
    spans.every(({ start, end }, at) => before[at]?.start === start && before[at]?.end === end);
  return same ? null : spans;
}
