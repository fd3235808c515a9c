import { useEffect, useRef } from 'react';
import type { Role } from '#core/page/role.ts';
import type { ArticleView } from '#electron/contract.ts';
import { chordOf, isTextField } from '../../app/keys.ts';
import { useMend } from './mend-state.ts';
import type { MendActions } from './use-mend-actions.ts';

/** Roles by number key, the commonest first. */
export const ROLE_KEYS: readonly Role[] = [
  'title',
  'subtitle',
  'kicker',
  'heading',
  'body',
  'caption',
  'byline',
  'source',
  'boilerplate',
];

const ABOVE = '[role=dialog], [role=menu], .ant-select-dropdown';

/** The keys of mending, before those of the desk while the pane is open. F8 opens and closes it. */
export function useMendKeys(view: ArticleView, actions: MendActions): void {
  const latest = useRef({ view, actions });
  useEffect(() => {
    latest.current = { view, actions };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTextField(event.target)) return;
      if (event.target instanceof Element && event.target.closest(ABOVE) !== null) return;
      if (handled(event, latest.current.view, latest.current.actions)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

function handled(event: KeyboardEvent, view: ArticleView, actions: MendActions): boolean {
  const chord = chordOf(event);
  const mend = useMend.getState();
  if (chord === 'F8') {
    mend.toggle();
    return true;
  }
  if (!mend.open || chord === '') return false;
  if (mend.goes) return moveKey(chord, view, actions);
  const inPane = event.target instanceof Element && event.target.closest('.cm-editor') !== null;
  const onControl =
    event.target instanceof Element &&
    event.target.closest('button, [role=combobox], [role=checkbox]') !== null;
  const role = /^[1-9]$/u.test(chord) ? ROLE_KEYS[Number(chord) - 1] : undefined;
  if (role !== undefined) {
    actions.setRole(role);
    return true;
  }
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    j: () => actions.step(1),
    k: () => actions.step(-1),
    ArrowDown: inPane || onControl ? undefined : () => actions.step(1),
    ArrowUp: inPane || onControl ? undefined : () => actions.step(-1),
    'Alt+ArrowDown': () => actions.shift(1),
    'Alt+ArrowUp': () => actions.shift(-1),
    s: actions.split,
    m: actions.joinNext,
    g: () => mend.setGoes(true),
    x: actions.toggleMissing,
    c: actions.beginCorrection,
    '.': actions.again,
    q: actions.nextQuestion,
    Enter: inPane || onControl ? undefined : actions.confirm,
    Escape: mend.toggle,
  };
  const act = keys[chord];
  act?.();
  return act !== undefined;
}

/** After G: the number of an article, N for a new one, 0 for none. */
function moveKey(chord: string, view: ArticleView, actions: MendActions): boolean {
  useMend.getState().setGoes(false);
  if (chord === 'n') actions.moveTo('new');
  else if (chord === '0') actions.moveTo(null);
  else {
    const sibling = /^[1-9]$/u.test(chord) ? view.siblings[Number(chord) - 1] : undefined;
    if (sibling !== undefined) actions.moveTo(sibling.id);
  }
  return true;
}
