import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { seeded } from '../random.ts';
import { zipf } from './zipf.ts';

/** Draws a word; the same numbers draw the same words. */
export type Draw = (random: () => number) => string;

/** Draws of a list, the first words the most often. */
export function drawOf(words: readonly string[], exponent = 0.75): Draw {
  const place = zipf(words.length, exponent);
  return (random) => words[place(random)] ?? '';
}

/** The initiatives of the built-in thesaurus under all their labels, the commonest in no special order. */
export function initiativeLabels(): readonly string[] {
  const csv = fs.readFileSync(path.join(PROJECT_ROOT, 'assets', 'initiatives.csv'), 'utf8');
  const [, ...rows] = parse(csv) as readonly (readonly string[])[];
  const labels = rows.flatMap(([preferred = '', others = '']) => [
    preferred,
    ...others.split('|').slice(0, 1),
  ]);
  return shuffled(labels.filter((label) => label !== '' && label.length <= 16));
}

const COMPOUNDS = 60_000;

/**
 * Words that no dictionary has. A corpus of a hundred thousand pages is full of words that occur a
 * few times each (hamlets, brands, firms, nicknames); without them it would hold far fewer
 * different pairs of characters than any real one.
 */
export function inventedWords(): readonly string[] {
  const characters = shuffled(commonCharacters());
  const random = seeded(60_407);
  const place = zipf(characters.length, 0.55);
  const words = new Set<string>();
  while (words.size < COMPOUNDS) {
    const length = random() < 0.7 ? 2 : 3;
    words.add(Array.from({ length }, () => characters[place(random)] ?? '').join(''));
  }
  return [...words];
}

/** Characters of given names, of more or less good omen. */
export function givenCharacters(): readonly string[] {
  return shuffled(commonCharacters()).slice(0, 900);
}

/** The 3,755 characters of the first level of GB 2312. */
function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  return characters;
}

function shuffled(words: readonly string[]): readonly string[] {
  const random = seeded(words.length);
  return words
    .map((word) => [random(), word] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, word]) => word);
}
