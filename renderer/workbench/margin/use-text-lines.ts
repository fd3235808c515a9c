import type { EditorView } from '@codemirror/view';
import { useEffect, useState } from 'react';
import type { Span } from '#core/text/span.ts';
import type { AnnotationView } from '#electron/contract.ts';
import type { Side } from '../link.ts';
import type { PaneLink } from '../pane-link.ts';
import { gatherLines, type TextLine } from './margin-layout.ts';

/** Tops of one line differ by no more than this where types of several sizes stand in it, in pixels. */
const SAME_LINE = 9;

/**
 * The lines of the text that are drawn now and where annotations of `shown` begin. `shown` is in
 * order of place; `spansOf` says where one stands in the text of `side`.
 */
export function useTextLines(
  link: PaneLink,
  side: Side,
  shown: readonly AnnotationView[],
  spansOf: (annotation: AnnotationView) => readonly Span[],
): readonly TextLine[] {
  const [lines, setLines] = useState<readonly TextLine[]>([]);
  useEffect(() => {
    const measure = () => {
      const view = link.view(side);
      if (view === null) return;
      view.requestMeasure({
        key: measure,
        read: () => gatherLines(startsInView(view, shown, spansOf), SAME_LINE),
        write: (found) => setLines((old) => (same(old, found) ? old : found)),
      });
    };
    measure();
    return link.listen((of, event) => {
      if (of === side && event === 'layout') measure();
    });
  }, [link, side, shown, spansOf]);
  return lines;
}

function startsInView(
  view: EditorView,
  shown: readonly AnnotationView[],
  spansOf: (annotation: AnnotationView) => readonly Span[],
): readonly { readonly id: string; readonly top: number }[] {
  const { from, to } = view.viewport;
  const startOf = (at: number) => {
    const annotation = shown[at];
    return annotation === undefined ? Infinity : (spansOf(annotation)[0]?.start ?? Infinity);
  };
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < from) low = middle + 1;
    else high = middle;
  }
  const found: { readonly id: string; readonly top: number }[] = [];
  for (let at = low; at < shown.length && startOf(at) < to; at += 1) {
    const id = shown[at]?.id;
    const coords = view.coordsAtPos(startOf(at), 1);
    if (id !== undefined && coords !== null) {
      found.push({ id, top: coords.top - view.documentTop });
    }
  }
  return found;
}

function same(a: readonly TextLine[], b: readonly TextLine[]): boolean {
  return (
    a.length === b.length &&
    a.every((line, at) => {
      const other = b[at];
      return (
        other !== undefined &&
        Math.abs(line.top - other.top) < 0.5 &&
        line.ids.length === other.ids.length &&
        line.ids.every((id, place) => id === other.ids[place])
      );
    })
  );
}
