import type { EditorView } from '@codemirror/view';
import type { Reading } from '#core/page/reading-text.ts';
import { offsetAcross, otherSideOf, type Side } from './link.ts';

/** Where in the height of a pane the two texts are held together: a third from the top. */
const ANCHOR = 1 / 3;

/** What a pane may tell: its text moved under the eye, or other lines of it are drawn. */
export type PaneEvent = 'scroll' | 'layout';

/**
 * Holds two panes together: scrolling one scrolls the other to the same passage. Only the pane
 * that the user touched last drives, so the two never push each other.
 */
export class PaneLink {
  readonly #panes: Record<Side, EditorView | null> = { source: null, reading: null };
  /** Where the pane of a text is scrolled to: it may be made anew over the same text. */
  readonly #places = new Map<string, number>();
  readonly #listeners = new Set<(side: Side, event: PaneEvent) => void>();
  #reading: Reading;
  #driver: Side = 'reading';
  #frame = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  setReading(reading: Reading): void {
    this.#reading = reading;
  }

  /** Takes a pane in; the answer lets it go again. */
  join(side: Side, view: EditorView, textId: string): () => void {
    this.#panes[side] = view;
    const drive = () => {
      this.#driver = side;
    };
    const follow = () => {
      // Not when it leaves: by then it is out of the document and at its top.
      this.#places.set(`${side} ${textId}`, offsetAtTop(view));
      this.tell(side, 'scroll');
      if (this.#driver === side) this.#schedule(side);
    };
    const touches = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;
    for (const touch of touches) view.dom.addEventListener(touch, drive, { passive: true });
    view.scrollDOM.addEventListener('scroll', follow, { passive: true });
    this.tell(side, 'layout');
    const before = this.#places.get(`${side} ${textId}`);
    if (before !== undefined && before <= view.state.doc.length) {
      scrollTo(view, heightAt(view, before));
      settle(view, before, 0);
    }
    return () => {
      for (const touch of touches) view.dom.removeEventListener(touch, drive);
      view.scrollDOM.removeEventListener('scroll', follow);
      cancelAnimationFrame(this.#frame);
      if (this.#panes[side] === view) this.#panes[side] = null;
    };
  }

  view(side: Side): EditorView | null {
    return this.#panes[side];
  }

  /** Calls `listener` whenever a pane scrolls or is laid out anew; the answer ends that. */
  listen(listener: (side: Side, event: PaneEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  tell(side: Side, event: PaneEvent): void {
    for (const listener of this.#listeners) listener(side, event);
  }

  /** Scrolls a pane so that `offset` is in view; where it is already, nothing moves. */
  reveal(side: Side, offset: number): void {
    const view = this.#panes[side];
    if (view === null) return;
    const { top, height } = visible(view);
    const y = heightAt(view, offset);
    if (y > top + height * 0.08 && y < top + height * 0.85) return;
    scrollTo(view, y - height * ANCHOR);
    settle(view, offset, height * ANCHOR);
  }

  /** Brings the passage at `offset` of `side` beside itself in the other pane. */
  alignAcross(side: Side, offset: number): void {
    this.reveal(otherSideOf(side), offsetAcross(side, this.#reading, offset));
  }

  #schedule(from: Side): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#follow(from));
  }

  #follow(from: Side): void {
    const driver = this.#panes[from];
    const follower = this.#panes[otherSideOf(from)];
    if (driver === null || follower === null) return;
    const { top, height } = visible(driver);
    const anchor = anchorOf(top, height, driver.contentHeight);
    const offset = offsetAtHeight(driver, top + anchor);
    const across = Math.min(offsetAcross(from, this.#reading, offset), follower.state.doc.length);
    scrollTo(follower, heightAt(follower, across) - anchor);
  }
}

/** Where the line at the upper border of a pane begins. */
function offsetAtTop(view: EditorView): number {
  const block = view.lineBlockAtHeight(view.scrollDOM.scrollTop);
  return block.from;
}

/** The offset of the line of text that is drawn at a height of the document. */
function offsetAtHeight(view: EditorView, y: number): number {
  const box = view.contentDOM.getBoundingClientRect();
  const drawn = view.posAtCoords({ x: box.left + box.width / 2, y: view.documentTop + y }, false);
  const block = view.lineBlockAtHeight(y);
  return Math.min(Math.max(drawn, block.from), block.to);
}

/** Where in the height of the document an offset stands: exactly where it is drawn, else estimated. */
function heightAt(view: EditorView, offset: number): number {
  const at = Math.min(offset, view.state.doc.length);
  const block = view.lineBlockAt(at);
  if (at >= view.viewport.from && at <= view.viewport.to) {
    const drawn = view.coordsAtPos(at);
    if (drawn !== null) return (drawn.top + drawn.bottom) / 2 - view.documentTop;
  }
  const fraction = block.to === block.from ? 0 : (at - block.from) / (block.to - block.from);
  return block.top + block.height * fraction;
}

/** Once the lines around `offset` are drawn, puts it where it should stand: heights were estimates. */
function settle(view: EditorView, offset: number, fromTop: number): void {
  view.requestMeasure({
    read: () => heightAt(view, offset) - fromTop,
    write: (top) => {
      if (Math.abs(view.scrollDOM.scrollTop - top) > 8) scrollTo(view, top);
    },
  });
}

function visible(view: EditorView): { readonly top: number; readonly height: number } {
  return { top: view.scrollDOM.scrollTop, height: view.scrollDOM.clientHeight };
}

/** At the very top the tops are held together, at the very bottom the bottoms. */
function anchorOf(top: number, height: number, content: number): number {
  const range = Math.max(1, content - height);
  const near = Math.min(height / 2, range / 2);
  if (top < near) return height * ANCHOR * (top / near);
  const left = range - top;
  if (left < near) return height * (1 - (1 - ANCHOR) * (Math.max(0, left) / near));
  return height * ANCHOR;
}

function scrollTo(view: EditorView, top: number): void {
  view.scrollDOM.scrollTop = Math.max(0, top);
}
