import { EditorSelection, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, type Command, type KeyBinding } from '@codemirror/view';
import type { Direction, Selected } from '#core/select/sides.ts';
import type { Unit } from '#core/select/units.ts';
import type { Side } from '../link.ts';
import { byCharacter, byLine, extendBy, toLineEnd, type Step } from './extend.ts';
import type { PaneUnits } from './pane-units.ts';

/**
 * Selection by character, word, clause, sentence and block in a pane, by keys and by further
 * clicks. `unitsNow` answers the units of the pane as they are.
 */
export function selectUnits(side: Side, unitsNow: () => PaneUnits): Extension {
  /** Where growing began, as long as nothing else has selected since. */
  let origin: { readonly caret: number; readonly shown: EditorSelection } | null = null;
  const units = () => unitsNow()(side);
  const originOf = ({ state: { selection } }: EditorView): number =>
    origin !== null && origin.shown.eq(selection) ? origin.caret : selection.main.head;

  const grow: Command = (view) => {
    const caret = originOf(view);
    const grown = units().grow(selectedIn(view));
    if (grown !== null) origin = { caret, shown: show(view, grown) };
    return true;
  };
  const shrink: Command = (view) => {
    const { main } = view.state.selection;
    const known = origin !== null && origin.shown.eq(view.state.selection);
    if (main.empty) return true;
    const caret = known ? originOf(view) : main.from;
    origin = { caret, shown: show(view, units().shrink(selectedIn(view), caret)) };
    return true;
  };
  const move =
    (unit: Unit, direction: Direction, extend: boolean): Command =>
    (view) => {
      show(view, units().move(selectedIn(view), unit, direction, extend), true);
      return true;
    };
  /** What is in parts is extended as the text runs; one stretch as it is drawn. */
  const extend =
    (step: Step, direction: Direction): Command =>
    (view) =>
      view.state.selection.ranges.length > 1
        ? step === byCharacter && move('character', direction, true)(view)
        : extendBy(view, step, direction === 'forward');

  const both = (unit: Unit, keys: Pick<KeyBinding, 'key' | 'mac'>, direction: Direction) => ({
    ...keys,
    run: move(unit, direction, false),
    shift: move(unit, direction, true),
  });
  return [
    EditorState.allowMultipleSelections.of(true),
    keymap.of([
      { key: 'Alt-Shift-ArrowRight', mac: 'Ctrl-Shift-ArrowRight', run: grow },
      { key: 'Alt-Shift-ArrowLeft', mac: 'Ctrl-Shift-ArrowLeft', run: shrink },
      both('word', { key: 'Ctrl-ArrowRight', mac: 'Alt-ArrowRight' }, 'forward'),
      both('word', { key: 'Ctrl-ArrowLeft', mac: 'Alt-ArrowLeft' }, 'backward'),
      both('sentence', { key: 'Mod-ArrowDown' }, 'forward'),
      both('sentence', { key: 'Mod-ArrowUp' }, 'backward'),
      { key: 'Alt-Shift-ArrowDown', run: move('clause', 'forward', true) },
      { key: 'Alt-Shift-ArrowUp', run: move('clause', 'backward', true) },
      { key: 'Shift-ArrowRight', run: extend(byCharacter, 'forward') },
      { key: 'Shift-ArrowLeft', run: extend(byCharacter, 'backward') },
      { key: 'Shift-ArrowDown', run: extend(byLine, 'forward') },
      { key: 'Shift-ArrowUp', run: extend(byLine, 'backward') },
      { key: 'Shift-End', run: extend(toLineEnd, 'forward') },
      { key: 'Shift-Home', run: extend(toLineEnd, 'backward') },
    ]),
    EditorView.mouseSelectionStyle.of((view, event) => {
      const unit = CLICKS[Math.min(event.detail, 4)];
      if (unit === undefined || event.button !== 0 || event.shiftKey) return null;
      const anchor = characterAt(view, event);
      return {
        get: (now) => selectionOf(units().between(unit, anchor, characterAt(view, now))),
        update: () => undefined,
      };
    }),
  ];
}

/** What the second, third and fourth click select. */
const CLICKS: Readonly<Record<number, Unit>> = { 2: 'word', 3: 'sentence', 4: 'block' };

/** The character under the pointer: the one before its nearest border where it is left of that. */
function characterAt(view: EditorView, event: MouseEvent): number {
  const { pos, assoc } = view.posAndSideAtCoords({ x: event.clientX, y: event.clientY }, false);
  return assoc < 0 ? Math.max(0, pos - 1) : pos;
}

function selectedIn({ state: { selection } }: EditorView): Selected {
  return {
    spans: selection.ranges.map(({ from, to }) => ({ start: from, end: to })),
    backward: selection.main.head < selection.main.anchor,
  };
}

function selectionOf({ spans, backward }: Selected): EditorSelection {
  const ranges = spans.map(({ start, end }) =>
    backward ? EditorSelection.range(end, start) : EditorSelection.range(start, end),
  );
  return EditorSelection.create(ranges, backward ? 0 : ranges.length - 1);
}

/** Selects; where an end was moved, it is brought into view. Answers what is selected now. */
function show(view: EditorView, selected: Selected, scrollIntoView = false): EditorSelection {
  view.dispatch({ selection: selectionOf(selected), scrollIntoView, userEvent: 'select' });
  return view.state.selection;
}
