import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { layer, type EditorView, type LayerMarker } from '@codemirror/view';
import type { Span } from '#core/text/span.ts';

export type Edge = 'start' | 'end';

/** Told while an edge of the current annotation is dragged, and once with `done` when it is let go. */
export type OnResize = (edge: Edge, offset: number, done: boolean) => void;

const setHandles = StateEffect.define<Span | null>();

const handlesField = StateField.define<Span | null>({
  create: () => null,
  update: (span, transaction) => {
    for (const one of transaction.effects) if (one.is(setHandles)) return one.value;
    return span;
  },
});

/**
 * Handles at both ends of the current annotation; dragging one moves that end. They lie in a layer
 * above the text: as widgets in it they would stop the caret.
 */
export function resizeHandles(onResize: OnResize): Extension {
  return [
    handlesField,
    layer({
      above: true,
      class: 'handles',
      markers: (view) => handlesOf(view, onResize),
      update: (update) =>
        update.docChanged ||
        update.geometryChanged ||
        update.viewportChanged ||
        update.startState.field(handlesField) !== update.state.field(handlesField),
    }),
  ];
}

/** Puts the handles at the ends of `span` (UTF-16 code units of the pane's text); none for null. */
export function showHandles(view: EditorView, span: Span | null): void {
  const { length } = view.state.doc;
  const fits = span !== null && span.end <= length;
  view.dispatch({ effects: setHandles.of(fits ? span : null) });
}

function handlesOf(view: EditorView, onResize: OnResize): readonly LayerMarker[] {
  const span = view.state.field(handlesField);
  if (span === null) return [];
  return (['start', 'end'] as const).flatMap((edge) => {
    const offset = span[edge];
    if (offset < view.viewport.from || offset > view.viewport.to) return [];
    const at = view.coordsAtPos(offset, edge === 'start' ? 1 : -1);
    if (at === null) return [];
    const scroller = view.scrollDOM.getBoundingClientRect();
    return [
      new Handle(view, edge, onResize, {
        left: at.left - scroller.left + view.scrollDOM.scrollLeft,
        top: at.top - scroller.top + view.scrollDOM.scrollTop,
        height: at.bottom - at.top,
      }),
    ];
  });
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

class Handle implements LayerMarker {
  readonly #view: EditorView;
  readonly #edge: Edge;
  readonly #onResize: OnResize;
  readonly #place: Place;

  constructor(view: EditorView, edge: Edge, onResize: OnResize, place: Place) {
    this.#view = view;
    this.#edge = edge;
    this.#onResize = onResize;
    this.#place = place;
  }

  eq(other: LayerMarker): boolean {
    return (
      other instanceof Handle &&
      this.#edge === other.#edge &&
      this.#onResize === other.#onResize &&
      this.#place.left === other.#place.left &&
      this.#place.top === other.#place.top &&
      this.#place.height === other.#place.height
    );
  }

  draw(): HTMLElement {
    const element = document.createElement('div');
    element.className = `handle handle-${this.#edge}`;
    element.dataset['testid'] = `handle-${this.#edge}`;
    element.setAttribute('aria-hidden', 'true');
    this.#put(element);
    element.addEventListener('pointerdown', (down) => this.#drag(down));
    return element;
  }

  update(element: HTMLElement, before: LayerMarker): boolean {
    if (!(before instanceof Handle) || before.#edge !== this.#edge) return false;
    if (before.#onResize !== this.#onResize) return false;
    this.#put(element);
    return true;
  }

  #put(element: HTMLElement): void {
    element.style.left = `${this.#place.left}px`;
    element.style.top = `${this.#place.top}px`;
    element.style.height = `${this.#place.height}px`;
  }

  #drag(down: PointerEvent): void {
    if (down.button !== 0) return;
    down.preventDefault();
    down.stopPropagation();
    const stop = new AbortController();
    const at = (event: PointerEvent) =>
      this.#view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
    // The element is drawn anew while the text scrolls: the window hears the pointer to the end.
    const options = { signal: stop.signal };
    window.addEventListener(
      'pointermove',
      (move) => this.#onResize(this.#edge, at(move), false),
      options,
    );
    window.addEventListener(
      'pointerup',
      (up) => {
        stop.abort();
        this.#onResize(this.#edge, at(up), true);
      },
      options,
    );
    window.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape') return;
        key.preventDefault();
        key.stopPropagation();
        stop.abort();
        this.#onResize(this.#edge, Number.NaN, true);
      },
      { ...options, capture: true },
    );
  }
}
