import { useTranslation } from 'react-i18next';
import type { InitiativeRow } from '#electron/contract.ts';
import { useDesk, type PaletteTask } from './desk-state.ts';
import { NameForm } from './name-form.tsx';
import { NoteForm } from './note-form.tsx';
import type { PaneLink } from './pane-link.ts';
import { PaletteBox } from './palette-box.tsx';
import type { Anchor } from './palette-place.ts';
import { scopeQuote } from './scope-quote.ts';
import { TagForm } from './tag-form.tsx';
import type { Said } from './said.ts';
import type { DeskActions } from './use-desk-actions.ts';

interface PaletteProps {
  readonly rows: readonly InitiativeRow[];
  readonly themes: readonly string[];
  readonly actions: DeskActions;
  readonly link: PaneLink;
}

/** Opens beside the selected text: find an initiative to tag it with, or write a note on it. */
export function Palette({ rows, themes, actions, link }: PaletteProps) {
  const { t } = useTranslation();
  const task = useDesk((state) => state.palette);
  const close = useDesk((state) => state.closePalette);
  if (task === null) return null;

  const leave = () => {
    close();
    const side = useDesk.getState().selection?.side ?? 'reading';
    link.view(side)?.focus();
  };
  // What was selected is marked now: keys mean the new annotation, no longer the selection.
  const done = () => {
    const { selection, setSelection } = useDesk.getState();
    const pane = selection === null ? null : link.view(selection.side);
    if (pane !== null) pane.dispatch({ selection: { anchor: pane.state.selection.main.head } });
    leave();
    setSelection(null);
  };
  return (
    <PaletteBox label={t('palette.tag')} anchor={() => anchorOf(link)} onLeave={leave}>
      <PaletteTaskForm task={task} rows={rows} themes={themes} actions={actions} onDone={done} />
    </PaletteBox>
  );
}

const NOTHING: Said = { initiativeIds: [], newInitiatives: [], note: '' };

function PaletteTaskForm(props: {
  readonly task: PaletteTask;
  readonly rows: readonly InitiativeRow[];
  readonly themes: readonly string[];
  readonly actions: DeskActions;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { task, rows, themes, actions, onDone } = props;
  const thesaurus = { rows, themes, onDone };
  switch (task.does) {
    case 'tag':
      return (
        <TagForm
          {...thesaurus}
          quote={task.quote}
          typed={task.typed}
          onTag={(said) => actions.annotate(task.spans, said)}
        />
      );
    case 'tag-article':
      return (
        <TagForm
          {...thesaurus}
          quote={`${t('whole.card')} · ${task.quote}`}
          typed=""
          onTag={actions.tagArticle}
        />
      );
    case 'relabel':
      return (
        <TagForm
          {...thesaurus}
          quote={task.quote}
          typed=""
          named={task.initiatives}
          note={task.note}
          onTag={(said) => actions.relabel(task.annotationId, said)}
        />
      );
    case 'note':
      return (
        <NoteForm
          quote={task.quote}
          note=""
          onSave={(note) => actions.annotate(task.spans, { ...NOTHING, note })}
          onDone={onDone}
        />
      );
    case 'accept-changed':
      return task.kind === 'initiative' ? (
        <TagForm
          {...thesaurus}
          quote={scopeQuote(t, task.scope, task.quote)}
          typed=""
          onTag={(said) => actions.acceptAs(task.annotationId, said, task.scope)}
        />
      ) : (
        <NameForm
          quote={task.quote}
          name={task.name}
          onName={(label) => actions.acceptNamed(task.annotationId, label)}
          onDone={onDone}
        />
      );
    case 'edit-note':
      return (
        <NoteForm
          quote={task.quote}
          note={task.note}
          onSave={(note) => actions.editNote(task.annotationId, note)}
          onDone={onDone}
        />
      );
  }
}

/** The end of the selected text, or of the current passage, on the screen. */
function anchorOf(link: PaneLink): Anchor {
  const { selection } = useDesk.getState();
  const side = selection?.side ?? 'reading';
  const view = link.view(side);
  const at = selection === null ? null : view?.coordsAtPos(selection.end);
  if (at !== null && at !== undefined) return { left: at.left, top: at.top, bottom: at.bottom };
  const pane = view?.dom.getBoundingClientRect();
  return {
    left: (pane?.left ?? 0) + 60,
    top: (pane?.top ?? 0) + 60,
    bottom: (pane?.top ?? 0) + 90,
  };
}
