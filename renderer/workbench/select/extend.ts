import { EditorSelection, type SelectionRange } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** Where the moving end of a selection goes to. */
export type Step = (view: EditorView, range: SelectionRange, forward: boolean) => SelectionRange;

/** One character as it is drawn: the CR of a CR LF is hidden, so both are passed in one step. */
export const byCharacter: Step = (view, range, forward) => {
  const next = view.moveByChar(range, forward);
  const { from, to } = forward
    ? { from: range.head, to: next.head + 1 }
    : { from: next.head - 1, to: range.head };
  const passed = view.state.sliceDoc(Math.max(0, from), to);
  return passed === '\r\n' ? view.moveByChar(next, forward) : next;
};

export const byLine: Step = (view, range, forward) => view.moveVertically(range, forward);

export const toLineEnd: Step = (view, range, forward) => view.moveToLineBoundary(range, forward);

/**
 * Extends the one stretch that is selected. Not left to the browser: CodeMirror hears of what the
 * browser selects only in a later task, and a key that acts on the selection may come before it.
 */
export function extendBy(view: EditorView, step: Step, forward: boolean): true {
  const { main } = view.state.selection;
  const { head, goalColumn } = step(view, main, forward);
  view.dispatch({
    selection: EditorSelection.create([
      EditorSelection.range(main.anchor, head, goalColumn, main.bidiLevel ?? undefined),
    ]),
    scrollIntoView: true,
    userEvent: 'select',
  });
  return true;
}
