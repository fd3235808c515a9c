import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDark } from '../app/use-dark.ts';
import { MinusOutlined } from '@ant-design/icons';
import { createPane } from './create-pane.ts';
import { useDesk } from './desk-state.ts';
import { FindBar } from './find/find-bar.tsx';
import type { Side } from './link.ts';
import { Minimap } from './minimap.tsx';
import type { PaneLink } from './pane-link.ts';
import { idsAt, showMarks, type PaneMarks } from './pane-marks.ts';
import { usePanes } from './panes-state.ts';
import { resizeHandles, type OnResize } from './resize-handles.ts';

interface TextPaneProps {
  readonly side: Side;
  /** Of the source or the article: where its text was scrolled to is kept under it. */
  readonly textId: string;
  readonly text: string;
  readonly label: string;
  readonly heading: string;
  readonly title: string;
  /** What this side shows besides marks; a new value makes the pane anew. */
  readonly extensions: Extension;
  readonly marks: PaneMarks;
  readonly link: PaneLink;
  readonly onResize: OnResize;
}

/** One of the two texts of the desk in a CodeMirror view. */
export function TextPane(props: TextPaneProps) {
  const { side, textId, text, label, extensions, marks, link, onResize } = props;
  const { t } = useTranslation();
  const dark = useDark();
  const hide = usePanes((state) => state.toggle);
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);

  useEffect(() => {
    const parent = place.current;
    if (parent === null) return;
    const made = createPane(parent, {
      text,
      label,
      extensions: [extensions, deskEvents(side, link), resizeHandles(onResize)],
    });
    const leave = link.join(side, made, textId);
    setView(made);
    return () => {
      leave();
      made.destroy();
    };
  }, [side, textId, text, label, extensions, link, onResize]);

  useEffect(() => {
    if (view !== null && link.view(side) === view) showMarks(view, marks);
  }, [view, marks, link, side]);

  return (
    <div data-region="" className={`pane pane-${side}`}>
      <div className="pane-heading">
        <span className="pane-name" title={props.title}>
          {props.heading}
        </span>
        <button
          type="button"
          aria-label={t('workbench.hidePane', { name: label })}
          title={t('workbench.hidePane', { name: label })}
          data-testid={`hide-${side}`}
          onClick={() => hide(side)}
        >
          <MinusOutlined aria-hidden="true" />
        </button>
      </div>
      <FindBar side={side} text={text} link={link} />
      <div className="pane-body">
        <div ref={place} className="pane-text" data-testid={`${side}-pane`} />
        <Minimap side={side} link={link} marks={marks} scheme={dark ? 'dark' : 'light'} />
      </div>
    </div>
  );
}

/** Tells the desk what the pointer and the selection of a pane are on. */
function deskEvents(side: Side, link: PaneLink): Extension {
  return [
    EditorView.updateListener.of((update) => {
      if (update.viewportChanged || update.geometryChanged) link.tell(side, 'layout');
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
