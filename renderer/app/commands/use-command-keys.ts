import { useEffect } from 'react';
import { chordOf, isComposing, isTextField } from '../keys.ts';
import { isDialogOpen, isOverScreen } from '../over-screen.ts';
import { activeCommands, carryOut, isEnabled, type ActiveCommand } from './command-registry.ts';

/** Controls that Enter and Space press. */
const CONTROLS =
  'button, a[href], input, summary, [role=button], [role=combobox], [role=checkbox], [role=tab], [role=radio], [role=switch], [role=treeitem], [role=tree], [role=option], [role=slider]';

/** The keys of every command on the screen, and its entries in the native menu. */
export function useCommandKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', keepFromFields, { capture: true });
    window.addEventListener('keydown', onKey);
    const offMenu = window.juanzong.onMenuCommand(runFromMenu);
    return () => {
      window.removeEventListener('keydown', keepFromFields, { capture: true });
      window.removeEventListener('keydown', onKey);
      offMenu();
    };
  }, []);
}

/**
 * A key that an input method holds in a form field is for the input method alone: no control may
 * take it for Enter or Escape, not even those that know only half of `isComposing`.
 */
function keepFromFields(event: KeyboardEvent): void {
  if (isComposing(event) && isTextField(event.target)) event.stopImmediatePropagation();
}

function onKey(event: KeyboardEvent): void {
  const chord = chordOf(event);
  if (event.defaultPrevented || chord === '') return;
  const found = activeCommands().find(
    (one) => one.command.keys.includes(chord) && mayRun(one, chord, event) && isEnabled(one),
  );
  if (found === undefined) return;
  // The native menu must not carry out the same key a second time.
  event.preventDefault();
  carryOut(found);
}

function mayRun({ command }: ActiveCommand, chord: string, event: KeyboardEvent): boolean {
  const { target } = event;
  const inside = (place: string) => target instanceof Element && target.closest(place) !== null;
  if (command.overDialogs !== true && isOverScreen(target)) return false;
  if (isTextField(target) && (command.yieldsToFields === true || !isHeld(chord))) return false;
  return (chord !== 'Enter' && chord !== ' ') || !inside(CONTROLS);
}

/** True for chords that write nothing: with Ctrl or ⌘, and function keys. */
function isHeld(chord: string): boolean {
  return chord.startsWith('Mod+') || /(?:^|\+)F\d+$/u.test(chord);
}

function runFromMenu(id: string): void {
  const found = activeCommands().find(({ command }) => command.id === id);
  if (found === undefined) return;
  const { command } = found;
  if (isTextField(document.activeElement) && command.yieldsToFields === true) {
    // Undo and redo of the field itself: the native menu has taken the key from it.
    document.execCommand(id === 'edit.undo' ? 'undo' : 'redo');
    return;
  }
  if (command.overDialogs === true || !isDialogOpen()) carryOut(found);
}
