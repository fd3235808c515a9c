import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { ArticleView } from '#electron/contract.ts';
import type { DeskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';
import type { Side } from './link.ts';
import type { PaneLink } from './pane-link.ts';
import { usePanes } from './panes-state.ts';
import { showResize } from './pane-marks.ts';
import { hullIn, stepEdge, targetOf, withEdge } from './resize.ts';
import { showHandles, type Edge, type OnResize } from './resize-handles.ts';
import type { DeskActions } from './use-desk-actions.ts';

const SIDES: readonly Side[] = ['source', 'reading'];

export interface Resize {
  readonly onSource: OnResize;
  readonly onReading: OnResize;
  /** Moves an edge of the current annotation by one character; false where there is none. */
  readonly step: (edge: Edge, by: 1 | -1) => boolean;
}

/** Handles on the current annotation in both panes, and what dragging them or a key does. */
export function useResize(
  view: ArticleView,
  data: DeskData,
  link: PaneLink,
  actions: DeskActions,
): Resize {
  const currentId = useDesk((state) => state.currentId);
  const { source, reading } = usePanes();
  const latest = useRef({ view, data, link, actions });
  // Before the frame is painted: the next key may come with it, and would move the edge from where it was.
  useLayoutEffect(() => {
    latest.current = { view, data, link, actions };
  });

  useEffect(() => {
    const current = currentId === null ? undefined : data.byId.get(currentId);
    const place = () => {
      for (const side of SIDES) {
        const pane = link.view(side);
        if (pane !== null) {
          showHandles(pane, current === undefined ? null : hullIn(side, data, current));
        }
      }
    };
    place();
  }, [currentId, data, link, source, reading]);

  const onResize = useCallback((side: Side, edge: Edge, offset: number, done: boolean) => {
    const now = latest.current;
    const pane = now.link.view(side);
    const id = useDesk.getState().currentId;
    const current = id === null ? undefined : now.data.byId.get(id);
    const hull = current === undefined ? null : hullIn(side, now.data, current);
    if (pane === null || current === undefined || hull === null) return;
    const text = textOf(now.view, side);
    const next = Number.isNaN(offset) ? hull : withEdge(text, hull, edge, offset);
    showResize(pane, done ? null : next);
    if (!done) return;
    const spans = targetOf(now.view, side, next, current.spans);
    if (spans !== null) void now.actions.resize(current.id, spans);
  }, []);

  const step = useCallback((edge: Edge, by: 1 | -1): boolean => {
    const now = latest.current;
    const id = useDesk.getState().currentId;
    const current = id === null ? undefined : now.data.byId.get(id);
    if (current === undefined) return false;
    const side = hullIn('reading', now.data, current) === null ? 'source' : 'reading';
    const hull = hullIn(side, now.data, current);
    if (hull === null) return false;
    const next = stepEdge(textOf(now.view, side), hull, edge, by);
    const spans = targetOf(now.view, side, next, current.spans);
    if (spans !== null) void now.actions.resize(current.id, spans);
    return true;
  }, []);

  const onSource: OnResize = useCallback((...of) => onResize('source', ...of), [onResize]);
  const onReading: OnResize = useCallback((...of) => onResize('reading', ...of), [onResize]);
  return { onSource, onReading, step };
}

function textOf(view: ArticleView, side: Side): string {
  return side === 'source' ? view.source.text : view.reading.text;
}
