import { useEffect, type RefObject } from 'react';
import type { AnnotationView } from '#electron/contract.ts';
import type { DeskData } from './desk-data.ts';
import type { PaneLink } from './pane-link.ts';

/** Lets the cards follow the reading: the first passage in view has its card at the top. */
export function useVisibleCard(
  list: RefObject<HTMLDivElement | null>,
  link: PaneLink,
  data: DeskData,
  shown: readonly AnnotationView[],
): void {
  useEffect(() => {
    const pane = link.view('reading');
    if (pane === null) return;
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const top = pane.lineBlockAtHeight(pane.scrollDOM.scrollTop).from;
        const first = shown.find(
          ({ id }) => (data.readingSpans.get(id)?.[0]?.start ?? Infinity) >= top,
        );
        const card =
          first === undefined
            ? null
            : list.current?.querySelector<HTMLElement>(`[data-annotation-id="${first.id}"]`);
        if (card !== null && card !== undefined && list.current !== null) {
          list.current.scrollTop = card.offsetTop - list.current.offsetTop;
        }
      });
    };
    pane.scrollDOM.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      pane.scrollDOM.removeEventListener('scroll', follow);
    };
  }, [list, link, data, shown]);
}
