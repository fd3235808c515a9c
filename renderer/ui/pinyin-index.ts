import { pinyin } from 'pinyin-pro';
import type { IndexedLabel } from './pinyin-match.ts';

const known = new Map<string, IndexedLabel>();

/** Prepares a label for `matchLabel`; asked again for the same text, answers from memory. */
export function indexLabel(text: string): IndexedLabel {
  const found = known.get(text);
  if (found !== undefined) return found;
  const characters = [...text.toLowerCase()];
  const label = { text, characters, syllables: characters.map(syllablesOf) };
  known.set(text, label);
  return label;
}

/** Every reading of a character, without tones; `ü` is typed as `v`. */
function syllablesOf(character: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(character)) return [];
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  return [...new Set(readings.filter((reading) => reading !== character))];
}
