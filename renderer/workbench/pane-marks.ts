import { StateEffect, StateField, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { Span } from '#core/text/span.ts';
import type { AnnotationView } from '#electron/contract.ts';
import { flattenMarks } from './flatten-marks.ts';
import { hueOf, patternOf, type ThesaurusLooks } from './looks.ts';
import { lineClasses } from './marks-theme.ts';

/** A stretch of a pane that something on the other side, or the pointer, points at. */
export interface Emphasis extends Span {
  readonly look: 'current' | 'hovered' | 'linked' | 'caret';
}

const setMarks = StateEffect.define<DecorationSet>();
const setEmphasis = StateEffect.define<DecorationSet>();

/** What a pane shows over its text; both are replaced as a whole, the text never changes. */
export const paneMarks: Extension = [fieldOf(setMarks), fieldOf(setEmphasis)];

function fieldOf(effect: typeof setMarks): Extension {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (marks, transaction) => {
      for (const one of transaction.effects) if (one.is(effect)) return one.value;
      return marks;
    },
    provide: (field) => EditorView.decorations.from(field),
  });
}

export function showMarks(view: EditorView, marks: DecorationSet): void {
  view.dispatch({ effects: setMarks.of(marks) });
}

export function showEmphasis(view: EditorView, emphasis: readonly Emphasis[]): void {
  const { length } = view.state.doc;
  const ranges: Range<Decoration>[] = [];
  for (const { start, end, look } of emphasis) {
    const to = Math.min(end, length);
    if (start < to) ranges.push(EMPHASIS[look].range(start, to));
  }
  view.dispatch({ effects: setEmphasis.of(Decoration.set(ranges, true)) });
}

const EMPHASIS: Readonly<Record<Emphasis['look'], Decoration>> = {
  current: Decoration.mark({ class: 'em-current' }),
  hovered: Decoration.mark({ class: 'em-hovered' }),
  linked: Decoration.mark({ class: 'em-linked' }),
  caret: Decoration.mark({ class: 'em-caret' }),
};

/**
 * Underlines for `annotations` in a text of `length` units. `spansOf` says where one stands in
 * that text: in the source its own spans, in a reading what they map to.
 */
export function marksOf(
  annotations: readonly AnnotationView[],
  spansOf: (annotation: AnnotationView) => readonly Span[],
  thesaurus: ThesaurusLooks,
  length: number,
): DecorationSet {
  const looks = new Map<string, readonly [hue: string, pattern: string]>();
  const passages = annotations.map((annotation) => {
    looks.set(annotation.id, [hueOf(annotation, thesaurus), patternOf(annotation)]);
    return { id: annotation.id, spans: spansOf(annotation), look: annotation.id };
  });
  const ranges: Range<Decoration>[] = [];
  for (const { start, end, ids, lines } of flattenMarks(passages)) {
    if (end > length) continue;
    const classes = lines.map(({ lane, look }) => {
      const [hue, pattern] = looks.get(look) ?? ['hue-note', 'solid'];
      return lineClasses(lane, hue, pattern);
    });
    ranges.push(
      Decoration.mark({
        class: `mk ${classes.join(' ')}`,
        attributes: { 'data-ids': ids.join(' ') },
      }).range(start, end),
    );
  }
  return Decoration.set(ranges);
}

/** Ids of the annotations under an element of a pane, shortest passage first. */
export function idsAt(target: EventTarget | null): readonly string[] {
  if (!(target instanceof Element)) return [];
  const ids = target.closest('[data-ids]')?.getAttribute('data-ids');
  return ids === null || ids === undefined ? [] : ids.split(' ');
}
