/** The parts of a keyboard event that decide a shortcut; DOM and React events both fit. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
}

/**
 * True while an input method holds the key. Chromium reports `isComposing` false for the first key
 * of a composition and keyCode 229 instead, so both count.
 */
export function isComposing(press: KeyPress): boolean {
  return press.isComposing === true || press.keyCode === 229;
}

/** True for Ctrl, or ⌘ on a Mac, held alone or with Shift. */
export function isCommand(press: KeyPress): boolean {
  return (press.ctrlKey || press.metaKey) && !press.altKey;
}

/**
 * Name of a key press in the notation of the shortcut tables: `Mod+Shift+z`, `j`, `Shift+a`,
 * `Enter`. Empty while an input method holds the key.
 */
export function chordOf(press: KeyPress): string {
  if (isComposing(press)) return '';
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const mod = press.ctrlKey || press.metaKey ? 'Mod+' : '';
  const alt = press.altKey ? 'Alt+' : '';
  // Shift is part of a sign such as ? already; it is named for letters and named keys only.
  const shift = press.shiftKey && (key.length > 1 || /[a-z]/.test(key)) ? 'Shift+' : '';
  return `${mod}${alt}${shift}${key}`;
}

/** The character a key press would write, or null where it writes none. */
export function typedCharacter(press: KeyPress): string | null {
  if (isComposing(press) || press.ctrlKey || press.metaKey || press.altKey) return null;
  return [...press.key].length === 1 && press.key !== ' ' ? press.key : null;
}

/** True where typing belongs to a form field and no bare-letter shortcut may take it. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) {
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  }
  // The text panes are content-editable for their caret but never take text.
  return target.isContentEditable && target.closest('.cm-editor') === null;
}
