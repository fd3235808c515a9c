import { describe, expect, it } from 'vitest';
import { chordOf, typedCharacter, type KeyPress } from './keys.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more };
}

describe('chordOf', () => {
  it.each([
    [press('j'), 'j'],
    [press('A', { shiftKey: true }), 'Shift+a'],
    [press('z', { ctrlKey: true }), 'Mod+z'],
    [press('Z', { metaKey: true, shiftKey: true }), 'Mod+Shift+z'],
    [press('?', { shiftKey: true }), '?'],
    [press('ArrowDown', { altKey: true }), 'Alt+ArrowDown'],
    [press('Enter', { ctrlKey: true }), 'Mod+Enter'],
  ])('names %o', (event, chord) => expect(chordOf(event)).toBe(chord));

  it('names nothing while an input method holds the key', () => {
    expect(chordOf(press('Enter', { isComposing: true }))).toBe('');
    expect(chordOf(press('a', { keyCode: 229 }))).toBe('');
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
    press('Process', { keyCode: 229 }),
  ])('is nothing for %o', (event) => expect(typedCharacter(event)).toBeNull());
});
