import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createPane } from './create-pane.ts';
import { useDesk } from './desk-state.ts';
import type { Side } from './link.ts';
import type { PaneLink } from './pane-link.ts';
import { idsAt, showMarks, type PaneMarks } from './pane-marks.ts';
import { searchPhrases } from './search-phrases.ts';

interface TextPaneProps {
  readonly side: Side;
  readonly text: string;
  readonly label: string;
  readonly heading: string;
  readonly title: string;
  /** What this side shows besides marks; a new value makes the pane anew. */
  readonly extensions: Extension;
  readonly marks: PaneMarks;
  readonly link: PaneLink;
}

/** One of the two texts of the desk in a CodeMirror view. */
export function TextPane(props: TextPaneProps) {
  const { side, text, label, extensions, marks, link } = props;
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);

  useEffect(() => {
    const parent = place.current;
    if (parent === null) return;
    const made = createPane(parent, {
      text,
      label,
      phrases: searchPhrases(t),
      extensions: [extensions, deskEvents(side)],
    });
    const leave = link.join(side, made);
    setView(made);
    return () => {
      leave();
      made.destroy();
    };
  }, [side, text, label, extensions, link, t]);

  useEffect(() => {
    if (view !== null && link.view(side) === view) showMarks(view, marks);
  }, [view, marks, link, side]);

  return (
    <div className={`pane pane-${side}`}>
      <div className="pane-heading" title={props.title}>
        {props.heading}
      </div>
      <div ref={place} className="pane-text" data-testid={`${side}-pane`} />
    </div>
  );
}

/** Tells the desk what the pointer and the selection of a pane are on. */
function deskEvents(side: Side): Extension {
  return [
    EditorView.updateListener.of((update) => {
      if (!update.selectionSet) return;
      // The other pane is told through the desk; its own selection is left as the user made it.
      if (!update.view.hasFocus && !update.transactions.some((one) => one.isUserEvent('select'))) {
        return;
      }
      const { from, to } = update.state.selection.main;
      useDesk.getState().setSelection({ side, start: from, end: to });
    }),
    EditorView.domEventHandlers({
      mouseover: (event) => useDesk.getState().setHovered(idsAt(event.target)),
      mouseleave: () => useDesk.getState().setHovered([]),
      click: (event, view) => {
        if (!view.state.selection.main.empty) return;
        const ids = idsAt(event.target);
        if (ids.length === 0) return;
        const desk = useDesk.getState();
        // Where several lie over one another, each further click goes to the next longer one.
        const at = desk.currentId === null ? -1 : ids.indexOf(desk.currentId);
        desk.setCurrent(ids[(at + 1) % ids.length] ?? null);
      },
    }),
  ];
}
