import { keyLabel } from '../app/key-label.ts';

/** The keys that the palettes' lines of help name, as this machine's keyboard names them. */
export function paletteKeys() {
  return {
    enter: keyLabel('Enter'),
    another: keyLabel('Mod+Enter'),
    newLine: keyLabel('Shift+Enter'),
    tab: keyLabel('Tab'),
    escape: keyLabel('Escape'),
  };
}
