import { platform, type Platform } from './platform.ts';

/** The parts of a keyboard event that decide a shortcut; DOM and React events both fit. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly code?: string;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
  getModifierState?(key: string): boolean;
}

/**
 * True while an input method holds the key. Chromium reports `isComposing` false for the first key
 * of a composition, and some input methods (Sogou) for every one; keyCode is 229 then, so both count.
 */
export function isComposing(press: KeyPress): boolean {
  return press.isComposing === true || press.keyCode === 229;
}

/**
 * Name of a key press in the notation of the command tables: `Mod+Shift+z`, `j`, `Shift+a`, `Enter`.
 * `Mod` is ⌘ on a Mac and Ctrl elsewhere; the other of the two is named too, so that it is no `Mod`.
 * Empty while an input method holds the key.
 */
export function chordOf(press: KeyPress, on: Platform = platform): string {
  if (isComposing(press)) return '';
  const plain = isAltGraph(press, on);
  const mac = on === 'darwin';
  const mod = !plain && (mac ? press.metaKey : press.ctrlKey) ? 'Mod+' : '';
  const other = !plain && (mac ? press.ctrlKey : press.metaKey) ? (mac ? 'Ctrl+' : 'Meta+') : '';
  const alt = !plain && press.altKey ? 'Alt+' : '';
  const key = keyOf(press, mac && alt !== '', mod + alt !== '');
  // Shift is part of a sign such as ? already; it is named for letters and named keys only.
  const shift = press.shiftKey && (key.length > 1 || /[a-z]/.test(key)) ? 'Shift+' : '';
  return `${mod}${other}${alt}${shift}${key}`;
}

/** The character a key press would write, or null where it writes none. */
export function typedCharacter(press: KeyPress, on: Platform = platform): string | null {
  if (isComposing(press)) return null;
  const held = press.ctrlKey || press.metaKey || press.altKey;
  if (held && !isAltGraph(press, on)) return null;
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

/** AltGr writes a character; Windows reports it as Ctrl and Alt where a program does not ask further. */
function isAltGraph(press: KeyPress, on: Platform): boolean {
  if (on === 'darwin') return false;
  if (press.getModifierState?.('AltGraph') === true) return true;
  return on === 'win32' && press.ctrlKey && press.altKey && press.key.length === 1;
}

/** What Chinese punctuation writes on the keys of the signs that commands have. */
const SIGNS: Readonly<Record<string, string>> = {
  '【': '[',
  '】': ']',
  '「': '{',
  '」': '}',
  '、': '/',
  '？': '?',
  '，': ',',
  '。': '.',
  '《': '<',
  '》': '>',
};

const SHIFTED: Readonly<Record<string, string>> = { '[': '{', ']': '}' };

function keyOf(press: KeyPress, macAlt: boolean, held: boolean): string {
  const sign = SIGNS[press.key] ?? press.key;
  // Input methods with brackets of their own tell no shifted from an unshifted one.
  const written = press.shiftKey ? (SHIFTED[sign] ?? sign) : sign;
  const key = written.length === 1 ? written.toLowerCase() : written;
  // On a Mac ⌥ with a letter writes another character or a dead accent. And with a Cyrillic layout,
  // say, no key is called z: there too the place on the keyboard tells which one is meant.
  const strange = held && (key === 'Dead' || /^[^ -~]$/u.test(key));
  if (!macAlt && !strange) return key;
  const [, onKeyboard] = /^(?:Key|Digit)([A-Z0-9])$/u.exec(press.code ?? '') ?? [];
  return onKeyboard?.toLowerCase() ?? key;
}
