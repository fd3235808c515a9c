import { describe, expect, it } from 'vitest';
import { chordOf, typedCharacter, type KeyPress } from './keys.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more };
}

describe('chordOf', () => {
  it.each([
    [press('j'), 'j'],
    [press('A', { shiftKey: true }), 'Shift+a'],
    [press('A'), 'a'],
    [press('z', { ctrlKey: true }), 'Mod+z'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+z'],
    [press('?', { shiftKey: true }), '?'],
    [press('>', { shiftKey: true, ctrlKey: true }), 'Mod+>'],
    [press('ArrowDown', { altKey: true }), 'Alt+ArrowDown'],
    [press('Enter', { ctrlKey: true }), 'Mod+Enter'],
    [press('F6', { shiftKey: true }), 'Shift+F6'],
  ])('names %o', (event, chord) => {
    expect(chordOf(event, 'win32')).toBe(chord);
    expect(chordOf(event, 'linux')).toBe(chord);
  });

  it('takes ⌘ for Mod on a Mac and Ctrl elsewhere, and never the other one', () => {
    expect(chordOf(press('z', { metaKey: true }), 'darwin')).toBe('Mod+z');
    expect(chordOf(press('z', { ctrlKey: true }), 'darwin')).toBe('Ctrl+z');
    expect(chordOf(press('z', { metaKey: true }), 'win32')).toBe('Meta+z');
    expect(chordOf(press('z', { ctrlKey: true }), 'win32')).toBe('Mod+z');
  });

  it('reads a letter with ⌥ from its place, whatever character a Mac makes of it', () => {
    const option = (key: string, code: string) => press(key, { code, altKey: true });
    expect(chordOf(option('∆', 'KeyJ'), 'darwin')).toBe('Alt+j');
    expect(chordOf(option('Dead', 'KeyN'), 'darwin')).toBe('Alt+n');
    expect(chordOf(option('[', 'Digit5'), 'darwin')).toBe('Alt+5');
    expect(chordOf(option('ArrowUp', 'ArrowUp'), 'darwin')).toBe('Alt+ArrowUp');
  });

  it('reads a held letter of another alphabet from its place, and trusts a Latin one', () => {
    expect(chordOf(press('я', { code: 'KeyZ', ctrlKey: true }), 'win32')).toBe('Mod+z');
    // German: what is called z lies where Americans have y.
    expect(chordOf(press('z', { code: 'KeyY', ctrlKey: true }), 'win32')).toBe('Mod+z');
    expect(chordOf(press('я', { code: 'KeyZ' }), 'win32')).toBe('я');
  });

  it('knows the keys of signs under Chinese punctuation', () => {
    expect(chordOf(press('、', { code: 'Slash' }), 'win32')).toBe('/');
    expect(chordOf(press('【', { code: 'BracketLeft' }), 'win32')).toBe('[');
    expect(chordOf(press('[', { code: 'BracketLeft', shiftKey: true }), 'win32')).toBe('{');
    expect(chordOf(press('？', { code: 'Slash', shiftKey: true }), 'win32')).toBe('?');
  });

  it('takes AltGr on Windows for typing, not for Ctrl and Alt', () => {
    const asked = press('@', {
      code: 'KeyQ',
      getModifierState: (key) => key === 'AltGraph',
    });
    expect(chordOf(asked, 'win32')).toBe('@');
    const bare = press('€', { code: 'KeyE', ctrlKey: true, altKey: true });
    expect(chordOf(bare, 'win32')).toBe('€');
    expect(typedCharacter(bare, 'win32')).toBe('€');
    expect(typedCharacter(asked, 'win32')).toBe('@');
  });

  it('names nothing while an input method holds the key', () => {
    expect(chordOf(press('Enter', { isComposing: true }))).toBe('');
    // Sogou: no composition is reported, only the code that says that the key is processed.
    expect(chordOf(press('Enter', { isComposing: false, keyCode: 229 }))).toBe('');
    expect(chordOf(press('Process', { keyCode: 229, ctrlKey: true }))).toBe('');
  });
});

describe('typedCharacter', () => {
  it('is what the key writes', () => {
    expect(typedCharacter(press('s'))).toBe('s');
    expect(typedCharacter(press('𠮷'))).toBe('𠮷');
  });

  it.each([
    press('Enter'),
    press(' '),
    press('a', { ctrlKey: true }),
    press('a', { metaKey: true }),
    press('Process', { keyCode: 229 }),
  ])('is nothing for %o', (event) => {
    expect(typedCharacter(event, 'darwin')).toBeNull();
    expect(typedCharacter(event, 'linux')).toBeNull();
  });
});
