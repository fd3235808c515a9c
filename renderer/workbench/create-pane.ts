import { EditorState, type Extension } from '@codemirror/state';
import {
  Decoration,
  drawSelection,
  EditorView,
  keymap,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { cspNonce } from '../app/csp-nonce.ts';
import { LINE_SEPARATOR, viewText } from './cm-offsets.ts';
import { marksTheme } from './marks-theme.ts';
import { paneMarks } from './pane-marks.ts';

export interface PaneOptions {
  readonly text: string;
  readonly label: string;
  readonly extensions: Extension;
}

/**
 * A read-only text with a caret and selection by keyboard. Positions are offsets
 * of `text` (see cm-offsets.ts).
 */
export function createPane(parent: HTMLElement, options: PaneOptions): EditorView {
  const { text, label, extensions } = options;
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: viewText(text),
      extensions: [
        EditorState.lineSeparator.of(LINE_SEPARATOR),
        EditorState.readOnly.of(true),
        EditorView.cspNonce.of(cspNonce),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-readonly': 'true',
          // Reached by Tab, and said so: an editable host alone is not seen as focusable by every reader.
          tabindex: '0',
          'data-region-start': '',
          spellcheck: 'false',
        }),
        // Its own selection layer stays visible while the palette has the focus.
        drawSelection({ cursorBlinkRate: 0 }),
        keymap.of(caretKeys),
        hiddenSigns,
        marksTheme,
        paneMarks,
        extensions,
      ],
    }),
  });
}

/** Only the lines in view are in the document; what the browser does natively would stop there. */
const caretKeys = [
  { key: 'Mod-a', run: (view: EditorView) => select(view, 0, view.state.doc.length) },
  { key: 'Mod-Home', run: (view: EditorView) => select(view, 0, 0) },
  {
    key: 'Mod-End',
    run: (view: EditorView) => select(view, view.state.doc.length, view.state.doc.length),
  },
];

function select(view: EditorView, anchor: number, head: number): boolean {
  view.dispatch({
    selection: { anchor, head },
    scrollIntoView: anchor === head,
    userEvent: 'select',
  });
  return true;
}

/** The CR of a CR LF has an offset but no look. */
const carriageReturns = new MatchDecorator({ regexp: /\r/gu, decoration: Decoration.replace({}) });

const hiddenSigns = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = carriageReturns.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = carriageReturns.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
