import type { EditorView } from '@codemirror/view';
import type { Reading } from '#core/page/reading-text.ts';
import { offsetAcross, otherSideOf, type Side } from './link.ts';

/** Where in the height of a pane the two texts are held together: a third from the top. */
const ANCHOR = 1 / 3;

/**
 * Holds two panes together: scrolling one scrolls the other to the same passage. Only the pane
 * that the user touched last drives, so the two never push each other.
 */
export class PaneLink {
  readonly #panes: Record<Side, EditorView | null> = { source: null, reading: null };
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
  join(side: Side, view: EditorView): () => void {
    this.#panes[side] = view;
    const drive = () => {
      this.#driver = side;
    };
    const follow = () => {
      if (this.#driver === side) this.#schedule(side);
    };
    const touches = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;
    for (const touch of touches) view.dom.addEventListener(touch, drive, { passive: true });
    view.scrollDOM.addEventListener('scroll', follow, { passive: true });
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

  /** Scrolls a pane so that `offset` is in view; where it is already, nothing moves. */
  reveal(side: Side, offset: number): void {
    const view = this.#panes[side];
    if (view === null) return;
    const { top, height } = visible(view);
    const block = view.lineBlockAt(Math.min(offset, view.state.doc.length));
    const y = block.top + block.height * fractionAt(block, offset);
    if (y > top + height * 0.08 && y < top + height * 0.85) return;
    scrollTo(view, y - height * ANCHOR);
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
    const block = driver.lineBlockAtHeight(top + anchor);
    const into = block.height === 0 ? 0 : (top + anchor - block.top) / block.height;
    const length = block.to - block.from;
    const offset = block.from + Math.round(length * Math.min(Math.max(into, 0), 1));
    const across = Math.min(offsetAcross(from, this.#reading, offset), follower.state.doc.length);
    const target = follower.lineBlockAt(across);
    scrollTo(follower, target.top + target.height * fractionAt(target, across) - anchor);
  }
}

interface Block {
  readonly from: number;
  readonly to: number;
}

function fractionAt(block: Block, offset: number): number {
  return block.to === block.from ? 0 : (offset - block.from) / (block.to - block.from);
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
