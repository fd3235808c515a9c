import { useEffect, useRef } from 'react';
import type { ArticleView } from '#electron/contract.ts';
import { isComposing, isTextField, typedCharacter } from '../app/keys.ts';
import { isOverScreen } from '../app/over-screen.ts';
import { beginTag } from './begin-task.ts';
import { TEXT_COMMANDS } from './desk-commands.ts';
import { isRange, useDesk } from './desk-state.ts';
import { useMend } from './mend/mend-state.ts';

/**
 * With text selected, whatever is typed begins a tag; all other keys of the desk are commands
 * (use-desk-commands.ts). Before those, because a letter that reviews means a tag now.
 */
export function useTypeToTag(view: ArticleView): void {
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (typed(event, latest.current)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

function typed(event: KeyboardEvent, view: ArticleView): boolean {
  const { selection } = useDesk.getState();
  if (!isRange(selection) || useMend.getState().open || isTextField(event.target)) return false;
  if (isOverScreen(event.target)) return false;
  if (isComposing(event)) {
    // With an input method on, a letter is held by it: the palette must have the focus before the
    // composition begins, for the panes take no text.
    if (event.keyCode === 229 && /^Key[A-Z]$/u.test(event.code)) beginTag(view, selection, '');
    return false;
  }
  const character = typedCharacter(event);
  if (character === null || !/[\p{L}\p{N}]/u.test(character)) return false;
  const means = character.toLowerCase();
  const { commands } = TEXT_COMMANDS;
  // T and N have a meaning of their own where text is selected.
  const own = commands.filter(({ id }) => id === 'texts.tag' || id === 'texts.note');
  // And Shift+T means the article as a whole.
  if (event.shiftKey && means === 't') return false;
  if (!event.shiftKey && own.some(({ keys }) => (keys as readonly string[]).includes(means))) {
    return false;
  }
  return beginTag(view, selection, character);
}
