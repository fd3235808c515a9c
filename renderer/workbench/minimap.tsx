import type { EditorView } from '@codemirror/view';
import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from './flatten-marks.ts';
import type { Side } from './link.ts';
import type { PaneLink } from './pane-link.ts';
import type { PaneMarks } from './pane-marks.ts';
import './minimap.css';

const WIDTH = 14;
/** Strokes are drawn once nothing has changed for so long (ms): the map may lag, the text may not. */
const REST = 120;

interface MinimapProps {
  readonly side: Side;
  readonly link: PaneLink;
  readonly marks: PaneMarks;
  /** What colours depend on besides the marks: a new value draws anew. */
  readonly scheme: string;
}

/** All annotations of a text at a glance beside its scroll bar; a click goes there. */
export function Minimap({ side, link, marks, scheme }: MinimapProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer = 0;
    const draw = () => {
      const view = link.view(side);
      if (view !== null && canvas.current !== null) drawMarks(canvas.current, view, marks.items);
    };
    const rest = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(draw, REST);
    };
    const follow = () => {
      const view = link.view(side);
      if (view !== null && frame.current !== null) showFrame(frame.current, view);
    };
    rest();
    follow();
    const leave = link.listen((of, event) => {
      if (of !== side) return;
      follow();
      if (event === 'layout') rest();
    });
    const watch = new ResizeObserver(rest);
    if (canvas.current !== null) watch.observe(canvas.current);
    return () => {
      window.clearTimeout(timer);
      watch.disconnect();
      leave();
    };
  }, [side, link, marks, scheme]);

  const go = (event: PointerEvent<HTMLDivElement>) => {
    const view = link.view(side);
    if (view === null || (event.type === 'pointermove' && event.buttons !== 1)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientY - box.top) / box.height;
    const { scrollHeight, clientHeight } = view.scrollDOM;
    // As if the user had touched the pane: it drives, the other follows.
    view.dom.dispatchEvent(new Event('pointerdown'));
    view.scrollDOM.scrollTop = share * scrollHeight - clientHeight / 2;
  };
  return (
    <div
      className="minimap"
      // A second way to what the pane's own scrolling does.
      aria-hidden="true"
      title={t('workbench.minimap')}
      data-testid={`${side}-minimap`}
      onPointerDown={go}
      onPointerMove={go}
    >
      <canvas ref={canvas} width={WIDTH} />
      <div ref={frame} className="minimap-view" />
    </div>
  );
}

function drawMarks(
  canvas: HTMLCanvasElement,
  view: EditorView,
  passages: readonly Passage[],
): void {
  const height = canvas.clientHeight;
  const scale = window.devicePixelRatio;
  canvas.width = WIDTH * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(scale, scale);
  const style = getComputedStyle(canvas);
  const colours = new Map<string, string>();
  const full = Math.max(1, view.scrollDOM.scrollHeight);
  const above =
    view.documentTop - view.scrollDOM.getBoundingClientRect().top + view.scrollDOM.scrollTop;
  const { length } = view.state.doc;
  let block = view.lineBlockAt(0);
  for (const { start, hue, pattern } of passages) {
    if (start > length) break;
    if (start < block.from || start > block.to) block = view.lineBlockAt(start);
    const into = block.to === block.from ? 0 : (start - block.from) / (block.to - block.from);
    const y = ((above + block.top + block.height * into) / full) * height;
    const colour = colours.get(hue) ?? style.getPropertyValue(`--${hue}`);
    colours.set(hue, colour);
    context.fillStyle = colour;
    // What waits is short, what is accepted goes across.
    const waits = pattern === 'dotted';
    context.fillRect(waits ? 8 : 2, Math.round(y), waits ? 4 : 10, 2);
  }
}

function showFrame(frame: HTMLElement, view: EditorView): void {
  const { scrollTop, clientHeight, scrollHeight } = view.scrollDOM;
  frame.style.top = `${(scrollTop / scrollHeight) * 100}%`;
  frame.style.height = `${Math.min(1, clientHeight / scrollHeight) * 100}%`;
}
