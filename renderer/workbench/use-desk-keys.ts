import { useEffect, useRef } from 'react';
import type { ArticleView } from '#electron/contract.ts';
import { chordOf, isTextField, typedCharacter } from '../app/keys.ts';
import { fusible } from '#core/annotation/fuse.ts';
import { useView } from '../app/view-state.ts';
import { useReview } from '../review/review-state.ts';
import { stepFrom, type DeskData } from './desk-data.ts';
import { useDesk, type PaneSelection } from './desk-state.ts';
import { beginNote, beginRelabel, beginTag } from './begin-task.ts';
import { useFind } from './find/find-state.ts';
import { otherSideOf, type Side } from './link.ts';
import { idsAround } from './pane-marks.ts';
import { DESK_PANES, usePanes } from './panes-state.ts';
import type { Edge } from './resize-handles.ts';
import type { Resize } from './use-resize.ts';
import type { PaneLink } from './pane-link.ts';
import type { DeskActions } from './use-desk-actions.ts';

interface DeskKeysInput {
  readonly view: ArticleView;
  readonly data: DeskData;
  readonly actions: DeskActions;
  readonly link: PaneLink;
  readonly stepEdge: Resize['step'];
  readonly runRules: () => Promise<void>;
  /** Accepts what passes the filter; asks first where that is a good many. */
  readonly acceptVisible: () => void;
  readonly undo: () => Promise<void>;
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
    moveKey(chord, input) || selectionKey(event, chord, input) || reviewKey(event, chord, input);
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
    case 'F6':
    case 'Shift+F6':
      stepPane(link, chord === 'F6' ? 1 : -1);
      return true;
    case 'Alt+1':
    case 'Alt+2':
    case 'Alt+3': {
      const pane = DESK_PANES[Number(chord.at(-1)) - 1];
      if (pane !== undefined) usePanes.getState().toggle(pane);
      return true;
    }
    case 'Mod+f':
      beginFind(view, link);
      return true;
    case 'F3':
    case 'Shift+F3': {
      const find = useFind.getState();
      if (find.side === null) beginFind(view, link);
      else find.go(find.at + (chord === 'F3' ? 1 : -1));
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

function reviewKey(event: KeyboardEvent, chord: string, input: DeskKeysInput): boolean {
  const { data, actions, link, runRules, stepEdge } = input;
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
    case 'o':
      return cycleUnderCaret(link);
    case 'u':
      void input.undo();
      return true;
    case 'v':
      input.acceptVisible();
      return true;
    case 's': {
      const { scope, setScope } = useReview.getState();
      setScope(scope === 'article' ? 'archive' : 'article');
      return true;
    }
    case 'Escape':
      if (!useView.getState().goBack()) desk.setCurrent(null);
      return true;
    default:
      break;
  }
  if (current === undefined) return false;
  const edge = EDGE_KEYS[event.code];
  if (edge !== undefined && /^(?:Shift\+)?.$/u.test(chord)) {
    return stepEdge(edge, (edge === 'start') === event.shiftKey ? 1 : -1);
  }
  if (current.status === 'pending') {
    switch (chord) {
      case 'a':
        void actions.decide([current.id], 'accepted');
        return true;
      case 'x':
        void actions.decide([current.id], 'rejected');
        return true;
      case 'Shift+a':
      case 'Shift+x':
        void actions.decideAlike(
          current,
          chord === 'Shift+a' ? 'accepted' : 'rejected',
          useReview.getState().scope,
        );
        return true;
      case 'l':
        return beginRelabel(current, 'occurrence');
      case 'Shift+l':
        return beginRelabel(current, useReview.getState().scope);
      default:
        return false;
    }
  }
  switch (chord) {
    case 'f':
      if (fusible(current, data.accepted).length === 0) return false;
      void actions.fuse(current.id);
      return true;
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

/**
 * Brackets pull the edge that they look like outwards; with Shift, inwards. By the place of the key:
 * an input method writes other signs there.
 */
const EDGE_KEYS: Readonly<Record<string, Edge>> = { BracketLeft: 'start', BracketRight: 'end' };

/** The pane that has the focus; the reading, or what is shown of the two, where none has. */
function focusedSide(link: PaneLink): Side {
  if (link.view('source')?.hasFocus === true) return 'source';
  return link.view('reading') === null ? 'source' : 'reading';
}

function stepPane(link: PaneLink, by: 1 | -1): void {
  const margin = document.querySelector<HTMLElement>('[data-cards]');
  const panes = [link.view('source'), link.view('reading'), margin].filter((one) => one !== null);
  const at = panes.findIndex((one) =>
    one instanceof HTMLElement ? one === document.activeElement : one.hasFocus,
  );
  const next = at === -1 ? 0 : (at + by + panes.length) % panes.length;
  panes[next]?.focus();
}

/** Opens the find bar of the pane in use, with what is selected there. */
function beginFind(view: ArticleView, link: PaneLink): void {
  const side = focusedSide(link);
  const pane = link.view(side) === null ? otherSideOf(side) : side;
  const selection = link.view(pane)?.state.selection.main;
  const text = pane === 'source' ? view.source.text : view.reading.text;
  const selected = selection === undefined ? '' : text.slice(selection.from, selection.to);
  useFind.getState().open(pane, selected.length > 100 ? '' : selected.trim());
}

/** Goes from annotation to annotation of those that lie over one another at the caret. */
function cycleUnderCaret(link: PaneLink): boolean {
  const pane = link.view(focusedSide(link));
  const ids = pane === null ? [] : idsAround(pane, pane.state.selection.main.head);
  if (ids.length === 0) return false;
  const desk = useDesk.getState();
  const at = desk.currentId === null ? -1 : ids.indexOf(desk.currentId);
  desk.setCurrent(ids[(at + 1) % ids.length] ?? null);
  return true;
}
