import { platform, type Platform } from './platform.ts';

/** Signs of Apple's keyboards, and its order of modifiers. */
const MAC_MODIFIERS = [
  ['Ctrl', '⌃'],
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['Mod', '⌘'],
] as const;

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const MAC_KEYS: Readonly<Record<string, string>> = {
  ...ARROWS,
  ' ': '␣',
  Enter: '↩',
  Escape: '⎋',
  Tab: '⇥',
  Backspace: '⌫',
  Delete: '⌦',
  Home: '↖',
  End: '↘',
  PageUp: '⇞',
  PageDown: '⇟',
};

const PC_KEYS: Readonly<Record<string, string>> = {
  ...ARROWS,
  ' ': 'Space',
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/**
 * A chord as the keyboards of `on` name it: `Mod+Shift+z` is `Ctrl+Shift+Z`, and `⇧⌘Z` on a Mac
 * (order ⌃⌥⇧⌘ of Apple's Human Interface Guidelines).
 */
export function keyLabel(chord: string, on: Platform = platform): string {
  const { modifiers, key } = partsOf(chord);
  const named = (names: Readonly<Record<string, string>>) =>
    names[key] ?? (/^[a-z]$/u.test(key) ? key.toUpperCase() : key);
  if (on === 'darwin') {
    const signs = MAC_MODIFIERS.flatMap(([name, sign]) => (modifiers.includes(name) ? sign : []));
    return signs.join('') + named(MAC_KEYS);
  }
  const names = ['Mod', 'Alt', 'Shift'].filter((name) => modifiers.includes(name));
  return [...names.map((name) => (name === 'Mod' ? 'Ctrl' : name)), named(PC_KEYS)].join('+');
}

/** Of keys that do the same, the one to show: Macs have no Delete but where Backspace stands. */
export function shownKey(keys: readonly string[], on: Platform = platform): string | undefined {
  if (on === 'darwin' && keys.includes('Backspace')) return 'Backspace';
  return keys[0];
}

/** `label (key)` for a tooltip. */
export function withKey(label: string, chord: string): string {
  return `${label} (${keyLabel(chord)})`;
}

/**
 * A chord in Electron's notation for the native menu; null for keys that type, which a menu would
 * take away from the text fields.
 */
export function acceleratorOf(chord: string): string | null {
  const { modifiers, key } = partsOf(chord);
  if (!modifiers.includes('Mod') && !/^F\d+$/u.test(key)) return null;
  const names = modifiers.map((name) => (name === 'Mod' ? 'CmdOrCtrl' : name));
  const named = key === '+' ? 'Plus' : /^[a-z]$/u.test(key) ? key.toUpperCase() : key;
  return [...names, named].join('+');
}

function partsOf(chord: string): { readonly modifiers: readonly string[]; readonly key: string } {
  const [, held = '', key = ''] = /^((?:(?:Mod|Alt|Shift|Ctrl|Meta)\+)*)(.+)$/su.exec(chord) ?? [];
  return { modifiers: held.split('+').filter((name) => name !== ''), key };
}
