import { useEffect, useRef } from 'react';
import type { ArticleView } from '#electron/contract.ts';
import { chordOf, isTextField, typedCharacter } from '../app/keys.ts';
import { sameLabel, stepFrom, type DeskData } from './desk-data.ts';
import { useDesk, type PaneSelection } from './desk-state.ts';
import { beginNote, beginTag } from './begin-task.ts';
import type { PaneLink } from './pane-link.ts';
import type { DeskActions } from './use-desk-actions.ts';

interface DeskKeysInput {
  readonly view: ArticleView;
  readonly data: DeskData;
  readonly actions: DeskActions;
  readonly link: PaneLink;
  readonly runRules: () => Promise<void>;
  readonly openArticle: (articleId: string) => void;
}

/** What is open above the desk and has keys of its own. */
const ABOVE = '[role=dialog], [role=menu], .ant-select-dropdown';

/**
 * The keys of the desk, wherever on the window the focus is. With text selected, letters begin a
 * tag (Enter and T an empty one, N a note); with none, they review suggestions.
 */
export function useDeskKeys(input: DeskKeysInput): void {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => handleKey(event, latest.current);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function handleKey(event: KeyboardEvent, input: DeskKeysInput): void {
  if (event.defaultPrevented || isTextField(event.target)) return;
  const isIn = (place: string) =>
    event.target instanceof Element && event.target.closest(place) !== null;
  if (isIn(ABOVE) || isDialogOpen()) return;
  const chord = chordOf(event);
  if (chord === '') {
    // With an input method on, a letter is held by it: the palette must have the focus before the
    // composition begins, for the panes take no text.
    const { selection } = useDesk.getState();
    const letter = event.keyCode === 229 && /^Key[A-Z]$/u.test(event.code);
    if (letter && isRange(selection)) beginTag(input.view, selection, '');
    return;
  }
  // Enter and Space press the control that has the focus.
  if (isIn('button, [role=combobox]') && (chord === 'Enter' || chord === ' ')) return;
  const handled =
    moveKey(chord, input) || selectionKey(event, chord, input) || reviewKey(chord, input);
  if (handled) event.preventDefault();
}

/** A dialog once opened stays in the document, hidden. */
function isDialogOpen(): boolean {
  return [...document.querySelectorAll('[aria-modal=true]')].some((one) => one.checkVisibility());
}

function isRange(selection: PaneSelection | null): selection is PaneSelection {
  return selection !== null && selection.start < selection.end;
}

function moveKey(chord: string, { view, link, openArticle }: DeskKeysInput): boolean {
  switch (chord) {
    case 'F6': {
      const next = link.view('source')?.hasFocus === true ? 'reading' : 'source';
      if (link.view('reading')?.hasFocus === true) {
        document.querySelector<HTMLElement>('[data-cards]')?.focus();
      } else link.view(next)?.focus();
      return true;
    }
    case 'Alt+ArrowUp':
    case 'Alt+ArrowDown': {
      const at = view.siblings.findIndex(({ id }) => id === view.article.id);
      const to = view.siblings[at + (chord === 'Alt+ArrowDown' ? 1 : -1)];
      if (to !== undefined) openArticle(to.id);
      return true;
    }
    default:
      return false;
  }
}

function selectionKey(event: KeyboardEvent, chord: string, { view, link }: DeskKeysInput): boolean {
  const { selection, setSelection } = useDesk.getState();
  if (!isRange(selection)) return false;
  if (chord === 'Enter' || chord === 't') return beginTag(view, selection, '');
  if (chord === 'n') return beginNote(view, selection);
  if (chord === 'Escape') {
    const pane = link.view(selection.side);
    pane?.dispatch({ selection: { anchor: pane.state.selection.main.head } });
    setSelection(null);
    return true;
  }
  const typed = typedCharacter(event);
  return typed !== null && /[\p{L}\p{N}]/u.test(typed) && beginTag(view, selection, typed);
}

function reviewKey(chord: string, { data, actions, runRules }: DeskKeysInput): boolean {
  const desk = useDesk.getState();
  const current = desk.currentId === null ? undefined : data.byId.get(desk.currentId);
  switch (chord) {
    case 'j':
    case 'k':
      desk.showCards('pending');
      desk.setCurrent(stepFrom(data.pending, desk.currentId, chord === 'j' ? 1 : -1));
      return true;
    case 'r':
      void runRules();
      return true;
    case 'Escape':
      desk.setCurrent(null);
      return true;
    default:
      break;
  }
  if (current === undefined) return false;
  if (current.status === 'pending') {
    switch (chord) {
      case 'a':
        void actions.decide([current.id], 'accepted');
        return true;
      case 'x':
        void actions.decide([current.id], 'rejected');
        return true;
      case 'Shift+a':
        void actions.decide(
          sameLabel(data.pending, current).map(({ id }) => id),
          'accepted',
        );
        return true;
      default:
        return false;
    }
  }
  switch (chord) {
    case 'Delete':
    case 'Backspace':
      void actions.remove(current.id);
      return true;
    case 'e':
      desk.openPalette({
        does: 'edit-note',
        annotationId: current.id,
        quote: current.quote,
        note: current.note,
      });
      return true;
    default:
      return false;
  }
}
