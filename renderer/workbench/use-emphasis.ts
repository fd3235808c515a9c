import { useEffect } from 'react';
import type { Span } from '#core/text/span.ts';
import type { ArticleView } from '#electron/contract.ts';
import type { DeskData } from './desk-data.ts';
import { useDesk, type PaneSelection } from './desk-state.ts';
import { acrossFrom, offsetAcross, otherSideOf, type Side } from './link.ts';
import type { PaneLink } from './pane-link.ts';
import { usePanes } from './panes-state.ts';
import { showEmphasis, type Emphasis } from './pane-marks.ts';

const SIDES: readonly Side[] = ['source', 'reading'];

/** Shows in both panes what is current, what the pointer is on, and what is selected opposite. */
export function useEmphasis(link: PaneLink, view: ArticleView, data: DeskData): void {
  const { currentId, hovered, selection } = useDesk();
  // A pane that comes back is a new one, with nothing shown in it yet.
  const { source, reading } = usePanes();

  useEffect(() => {
    for (const side of SIDES) {
      const pane = link.view(side);
      if (pane === null) continue;
      const spansOf = (id: string): readonly Span[] =>
        (side === 'source' ? data.byId.get(id)?.spans : data.readingSpans.get(id)) ?? [];
      const all: Emphasis[] = [];
      for (const id of hovered) {
        for (const span of spansOf(id)) all.push({ ...span, look: 'hovered' });
      }
      if (currentId !== null) {
        for (const span of spansOf(currentId)) all.push({ ...span, look: 'current' });
      }
      if (selection !== null && selection.side !== side) {
        all.push(...linkedTo(selection, view));
      }
      showEmphasis(pane, all);
    }
  }, [link, view, data, currentId, hovered, selection, source, reading]);

  // What becomes current is brought into view on both sides, wherever it was chosen.
  useEffect(() => {
    const current = currentId === null ? undefined : data.byId.get(currentId);
    const inSource = current?.spans[0];
    if (current === undefined || inSource === undefined) return;
    link.reveal('source', inSource.start);
    const inReading = data.readingSpans.get(current.id)?.[0];
    if (inReading !== undefined) link.reveal('reading', inReading.start);
    // Only a change of what is current moves the texts, never a refetch.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [link, currentId]);

  useEffect(() => {
    if (selection !== null) link.alignAcross(selection.side, selection.start);
  }, [link, selection]);
}

function linkedTo(selection: PaneSelection, view: ArticleView): readonly Emphasis[] {
  if (selection.start < selection.end) {
    return acrossFrom(selection.side, view.reading, selection).map((span) => ({
      ...span,
      look: 'linked',
    }));
  }
  const at = offsetAcross(selection.side, view.reading, selection.start);
  const length =
    otherSideOf(selection.side) === 'source' ? view.source.text.length : view.reading.text.length;
  if (length === 0) return [];
  const start = Math.min(at, length - 1);
  return [{ start, end: start + 1, look: 'caret' }];
}
