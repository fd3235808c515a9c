import type { KeyboardEvent } from 'react';
import { chordOf } from '../app/keys.ts';

/** From a filter to what it lists: on arrow down, Enter and Escape. What was typed stays. */
export function leadOn(event: KeyboardEvent, toList: () => void): void {
  const chord = chordOf(event.nativeEvent);
  if (chord !== 'ArrowDown' && chord !== 'Enter' && chord !== 'Escape') return;
  event.preventDefault();
  toList();
}
