import { useEffect, useRef, type RefObject } from 'react';
import type { DeskData } from '../desk-data.ts';
import { useDesk } from '../desk-state.ts';
import { hueOf, type ThesaurusLooks } from '../looks.ts';
import type { Side } from '../link.ts';
import type { PaneLink } from '../pane-link.ts';

interface ConnectorProps {
  readonly data: DeskData;
  readonly looks: ThesaurusLooks;
  readonly link: PaneLink;
  readonly side: Side;
  /** The element that holds both the panes and the margin. */
  readonly within: RefObject<HTMLDivElement | null>;
}

/** A line from the passage that the pointer is on (else the current one) to its card. */
export function Connector({ data, looks, link, side, within }: ConnectorProps) {
  const hovered = useDesk((state) => state.hovered[0]);
  const currentId = useDesk((state) => state.currentId);
  const path = useRef<SVGPathElement>(null);
  const id = hovered ?? currentId;
  const annotation = id === null || id === undefined ? undefined : data.byId.get(id);

  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const line =
        annotation === undefined ? null : lineTo(annotation.id, data, link, side, within);
      path.current?.setAttribute('d', line ?? '');
    };
    const schedule = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    schedule();
    // Rows move once more when an open card says how tall it is.
    const later = window.setTimeout(schedule, 60);
    const leave = link.listen(schedule);
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(later);
      leave();
    };
  }, [annotation, data, link, side, within]);

  return (
    <svg
      className={`connector ${annotation === undefined ? '' : hueOf(annotation, looks)}`}
      aria-hidden="true"
    >
      <path ref={path} data-testid="connector" />
    </svg>
  );
}

function lineTo(
  id: string,
  data: DeskData,
  link: PaneLink,
  side: Side,
  within: RefObject<HTMLDivElement | null>,
): string | null {
  const view = link.view(side);
  const spans = side === 'source' ? data.byId.get(id)?.spans : data.readingSpans.get(id);
  const start = spans?.[0]?.start;
  const origin = within.current?.getBoundingClientRect();
  const card = within.current?.querySelector(`.margin-row [data-annotation-id="${id}"]`);
  if (view === null || start === undefined || origin === undefined || !card) return null;
  if (start < view.viewport.from || start > view.viewport.to) return null;
  const from = view.coordsAtPos(start, 1);
  const pane = view.scrollDOM.getBoundingClientRect();
  if (from === null || from.bottom < pane.top || from.bottom > pane.bottom) return null;
  const to = card.getBoundingClientRect();
  const x = (value: number) => Math.round(value - origin.left);
  const y = (value: number) => Math.round(value - origin.top) + 0.5;
  const under = from.bottom + 2;
  const edge = view.contentDOM.getBoundingClientRect().right - 16;
  return `M${x(from.left)} ${y(under)}H${x(edge)}L${x(to.left)} ${y(to.top + 11)}`;
}
