import { useEffect, useRef } from 'react';
import type { Role } from '#core/page/role.ts';
import type { ArticleView } from '#electron/contract.ts';
import { useScreenCommands } from '../../app/commands/command-registry.ts';
import { chordOf, isTextField } from '../../app/keys.ts';
import { isOverScreen } from '../../app/over-screen.ts';
import { MEND_COMMANDS } from './mend-commands.ts';
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

/** The commands of mending, and its keys that are none: digits, arrows, and what follows G. */
export function useMendCommands(view: ArticleView, actions: MendActions): void {
  const open = useMend((state) => state.open);
  const mending = (run: () => unknown) => ({ run, enabled: () => open });
  useScreenCommands(MEND_COMMANDS, {
    'mend.next': mending(() => actions.step(1)),
    'mend.last': mending(() => actions.step(-1)),
    'mend.split': mending(actions.split),
    'mend.joinNext': mending(actions.joinNext),
    'mend.up': mending(() => actions.shift(-1)),
    'mend.down': mending(() => actions.shift(1)),
    'mend.moveTo': mending(() => useMend.getState().setGoes(true)),
    'mend.missing': mending(actions.toggleMissing),
    'mend.correct': mending(actions.beginCorrection),
    'mend.again': mending(actions.again),
    'mend.question': mending(actions.nextQuestion),
    'mend.confirm': { run: actions.confirm, enabled: () => open && !isIn('.cm-editor') },
    'mend.close': mending(() => useMend.getState().toggle()),
  });

  const latest = useRef({ view, actions });
  useEffect(() => {
    latest.current = { view, actions };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTextField(event.target) || isOverScreen(document.activeElement)) return;
      if (handled(event, latest.current.view, latest.current.actions)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

/** Whether the focus is within what the selector names. */
function isIn(place: string): boolean {
  return (document.activeElement?.closest(place) ?? null) !== null;
}

function handled(event: KeyboardEvent, view: ArticleView, actions: MendActions): boolean {
  const chord = chordOf(event);
  const mend = useMend.getState();
  if (!mend.open || chord === '') return false;
  if (mend.goes) return moveKey(chord, view, actions);
  const role = /^[1-9]$/u.test(chord) ? ROLE_KEYS[Number(chord) - 1] : undefined;
  if (role !== undefined) {
    actions.setRole(role);
    return true;
  }
  if (chord !== 'ArrowDown' && chord !== 'ArrowUp') return false;
  if (isIn('.cm-editor, button, [role=combobox], [role=checkbox]')) return false;
  actions.step(chord === 'ArrowDown' ? 1 : -1);
  return true;
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
