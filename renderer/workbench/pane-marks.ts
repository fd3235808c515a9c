import {
  RangeSetBuilder,
  StateEffect,
  StateField,
  type Extension,
  type Range,
} from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { spanClusters, type SpanClusters } from '#core/annotation/span-clusters.ts';
import type { Span } from '#core/text/span.ts';
import type { AnnotationView } from '#electron/contract.ts';
import { flattenMarks, type Passage, type Piece } from './flatten-marks.ts';
import { hueOf, patternOf, type ThesaurusLooks } from './looks.ts';
import { depthClass, lineClasses, lineDepthClass } from './marks-theme.ts';

/** A stretch of a pane that something on the other side, or the pointer, points at. */
export interface Emphasis extends Span {
  readonly look: 'current' | 'hovered' | 'linked' | 'caret';
}

/** All passages of a text; which are drawn is decided by what is in view. */
export type PaneMarks = SpanClusters<Passage>;

const NO_MARKS: PaneMarks = spanClusters([]);

const setMarks = StateEffect.define<PaneMarks>();
const setEmphasis = StateEffect.define<DecorationSet>();
const setFound = StateEffect.define<DecorationSet>();
const setResize = StateEffect.define<DecorationSet>();

const marksField = StateField.define<PaneMarks>({
  create: () => NO_MARKS,
  update: (marks, transaction) => {
    for (const one of transaction.effects) if (one.is(setMarks)) return one.value;
    return marks;
  },
});

/** Decorations that are replaced as a whole by an effect. */
function fieldOf(effect: typeof setEmphasis): Extension {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (marks, transaction) => {
      for (const one of transaction.effects) if (one.is(effect)) return one.value;
      return marks;
    },
    provide: (field) => EditorView.decorations.from(field),
  });
}

/**
 * Draws the passages that are in view. Ten thousand of them cost no more than the fifty that can be
 * seen: their lanes depend on nothing outside their cluster.
 */
const drawnMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update(update: ViewUpdate): void {
      const changed =
        update.viewportChanged ||
        update.startState.field(marksField) !== update.state.field(marksField);
      if (changed) this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

/** What a pane shows over its text; the text itself never changes. */
export const paneMarks: Extension = [
  marksField,
  drawnMarks,
  fieldOf(setEmphasis),
  fieldOf(setFound),
  fieldOf(setResize),
];

export function showMarks(view: EditorView, marks: PaneMarks): void {
  view.dispatch({ effects: setMarks.of(marks) });
}

/** All passages that a pane knows, in order of start. */
export function marksIn(view: EditorView): PaneMarks {
  return view.state.field(marksField);
}

function decorate(view: EditorView): DecorationSet {
  const { from, to } = view.viewport;
  const { doc } = view.state;
  const pieces = flattenMarks(view.state.field(marksField).within(from, to)).filter(
    ({ start, end }) => end > from && start < to && end <= doc.length,
  );
  const depths = new Map<number, number>();
  for (const piece of pieces) {
    const depth = depthOf(piece);
    for (let line = doc.lineAt(piece.start); ; line = doc.line(line.number + 1)) {
      depths.set(line.from, Math.max(depths.get(line.from) ?? 0, depth));
      if (line.to >= piece.end || line.number === doc.lines) break;
    }
  }
  const ranges: Range<Decoration>[] = pieces.map((piece) =>
    markOf(piece).range(piece.start, piece.end),
  );
  for (const [at, depth] of depths) {
    const name = lineDepthClass(depth);
    if (name !== null) ranges.push(Decoration.line({ class: name }).range(at));
  }
  return Decoration.set(ranges, true);
}

function depthOf({ lines }: Piece): number {
  return lines.reduce((deepest, { lane }) => Math.max(deepest, lane + 1), 0);
}

function markOf(piece: Piece): Decoration {
  const classes = piece.lines.map(({ lane, passage }) =>
    lineClasses(lane, passage.hue, passage.pattern),
  );
  return Decoration.mark({
    class: `${depthClass(depthOf(piece))} ${classes.join(' ')}`,
    attributes: { 'data-ids': piece.ids.join(' ') },
  });
}

export function showEmphasis(view: EditorView, emphasis: readonly Emphasis[]): void {
  const { length } = view.state.doc;
  const builder = new RangeSetBuilder<Decoration>();
  for (const { start, end, look } of emphasis.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    const to = Math.min(end, length);
    if (start < to) builder.add(start, to, EMPHASIS[look]);
  }
  view.dispatch({ effects: setEmphasis.of(builder.finish()) });
}

const EMPHASIS: Readonly<Record<Emphasis['look'], Decoration>> = {
  current: Decoration.mark({ class: 'em-current' }),
  hovered: Decoration.mark({ class: 'em-hovered' }),
  linked: Decoration.mark({ class: 'em-linked' }),
  caret: Decoration.mark({ class: 'em-caret' }),
};

const FOUND = Decoration.mark({ class: 'em-found' });
const FOUND_NOW = Decoration.mark({ class: 'em-found em-found-now' });
const RESIZE = Decoration.mark({ class: 'em-resize' });

/** Shows what was found, in order of place, the one at `now` above the others. */
export function showFound(view: EditorView, spans: readonly Span[], now: number): void {
  const { length } = view.state.doc;
  const ranges = spans.flatMap(({ start, end }, at) =>
    end <= length ? [(at === now ? FOUND_NOW : FOUND).range(start, end)] : [],
  );
  view.dispatch({ effects: setFound.of(Decoration.set(ranges)) });
}

/** Shows what an annotation would cover once the edge that is being dragged is let go. */
export function showResize(view: EditorView, span: Span | null): void {
  const marks =
    span === null ? Decoration.none : Decoration.set([RESIZE.range(span.start, span.end)]);
  view.dispatch({ effects: setResize.of(marks) });
}

/**
 * Passages for `annotations`. `spansOf` says where one stands in the text of the pane: in the
 * source its own spans, in a reading what they map to; nowhere where it answers none.
 */
export function marksOf(
  annotations: readonly AnnotationView[],
  spansOf: (annotation: AnnotationView) => readonly Span[],
  thesaurus: ThesaurusLooks,
): PaneMarks {
  const passages: Passage[] = [];
  for (const annotation of annotations) {
    const spans = spansOf(annotation);
    const first = spans[0];
    if (first === undefined) continue;
    let { start, end } = first;
    for (const span of spans) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
    passages.push({
      id: annotation.id,
      start,
      end,
      spans,
      hue: hueOf(annotation, thesaurus),
      pattern: patternOf(annotation),
    });
  }
  return spanClusters(passages);
}

/** Ids of the annotations under an element of a pane, shortest passage first. */
export function idsAt(target: EventTarget | null): readonly string[] {
  if (!(target instanceof Element)) return [];
  const ids = target.closest('[data-ids]')?.getAttribute('data-ids');
  return ids === null || ids === undefined ? [] : ids.split(' ');
}

/** Ids of the annotations that hold the unit at `offset` or end at it, shortest passage first. */
export function idsAround(view: EditorView, offset: number): readonly string[] {
  const near = flattenMarks(marksIn(view).within(Math.max(0, offset - 1), offset + 1));
  const piece =
    near.find(({ start, end }) => start <= offset && offset < end) ??
    near.find(({ end }) => end === offset);
  return piece?.ids ?? [];
}
