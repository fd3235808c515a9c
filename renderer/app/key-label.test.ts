import { describe, expect, it } from 'vitest';
import { acceleratorOf, keyLabel, shownKey } from './key-label.ts';

describe('keyLabel', () => {
  it.each([
    ['Mod+Shift+z', 'Ctrl+Shift+Z', '⇧⌘Z'],
    ['Mod+Alt+Shift+x', 'Ctrl+Alt+Shift+X', '⌥⇧⌘X'],
    ['Ctrl+Mod+f', 'Ctrl+F', '⌃⌘F'],
    ['Mod++', 'Ctrl++', '⌘+'],
    ['Mod+,', 'Ctrl+,', '⌘,'],
    ['Alt+ArrowUp', 'Alt+↑', '⌥↑'],
    ['Shift+a', 'Shift+A', '⇧A'],
    ['Delete', 'Del', '⌦'],
    ['Backspace', 'Backspace', '⌫'],
    ['Escape', 'Esc', '⎋'],
    [' ', 'Space', '␣'],
    ['F8', 'F8', 'F8'],
    ['?', '?', '?'],
    ['a … z', 'a … z', 'a … z'],
  ])('%s is %s on Windows and %s on a Mac', (chord, windows, mac) => {
    expect(keyLabel(chord, 'darwin')).toBe(mac);
    if (!chord.startsWith('Ctrl')) expect(keyLabel(chord, 'win32')).toBe(windows);
  });
});

describe('shownKey', () => {
  it('shows Macs the key that they have', () => {
    expect(shownKey(['Delete', 'Backspace'], 'darwin')).toBe('Backspace');
    expect(shownKey(['Delete', 'Backspace'], 'win32')).toBe('Delete');
    expect(shownKey([], 'win32')).toBeUndefined();
  });
});

describe('acceleratorOf', () => {
  it.each([
    ['Mod+Shift+z', 'CmdOrCtrl+Shift+Z'],
    ['Mod++', 'CmdOrCtrl+Plus'],
    ['Mod+,', 'CmdOrCtrl+,'],
    ['F1', 'F1'],
    ['Shift+F6', 'Shift+F6'],
  ])('%s is %s', (chord, accelerator) => expect(acceleratorOf(chord)).toBe(accelerator));

  it.each(['j', 'Enter', 'Shift+a', '?'])('a menu does not take %s from the text fields', (chord) =>
    expect(acceleratorOf(chord)).toBeNull(),
  );
});
