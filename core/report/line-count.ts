import { emWidth } from './em-width.ts';

/** A stretch of text in one size; widths in points. */
export interface SetText {
  readonly text: string;
  /** Points to the em. */
  readonly size: number;
  /** Points added to each character. */
  readonly spacing: number;
}

export interface Measure {
  /** Points of the first line and of the others. */
  readonly first: number;
  readonly rest: number;
  /** Punctuation at the end of a line may stand outside. */
  readonly hangs: boolean;
}

/** What may not begin a line (UAX 14: CL, CP, EX, IS, NS, QU) … */
const NO_START = /^[\p{Pe}\p{Pf}、，。；：！？…—·,.;:!?%‰℃々〻]$/u;
/** … or end one (OP, QU). */
const NO_END = /^[\p{Ps}\p{Pi}]$/u;
const HANGING = /^[、，。；：！？,.;:!?]$/u;
const WORD = /^[A-Za-z0-9_.,'@#$&*+=~^|<>%:;\\]$/u;
const LETTER = /^[A-Za-z]$/u;
const LATIN = /^[A-Za-z0-9]$/u;
const HAN = /^\p{Script=Han}$/u;
/** Between Han characters and Latin programs put about a fifth of an em. */
export const BETWEEN_SCRIPTS = 0.2;

/**
 * On how many lines a paragraph is set, broken as LibreOffice and Word break Chinese: anywhere
 * between Han characters, never inside a word or a number, never before closing or behind opening
 * punctuation. Line feeds start lines.
 */
export function lineCount(pieces: readonly SetText[], { first, rest, hangs }: Measure): number {
  let lines = 1;
  let used = 0;
  let room = first;
  let cluster = 0;
  let last = 0;
  let previous = '';
  const endLine = (): void => {
    lines += 1;
    room = rest;
    used = 0;
  };
  const place = (): void => {
    if (cluster === 0) return;
    const needed = hangs && HANGING.test(previous) ? cluster - last : cluster;
    if (used > 0 && used + needed > room + TOLERANCE) endLine();
    // What is longer than a line is broken where the line ends.
    while (cluster > room + TOLERANCE && used === 0 && needed > room + TOLERANCE) {
      cluster -= room;
      endLine();
    }
    used += cluster;
    cluster = 0;
  };
  for (const { text, size, spacing } of pieces) {
    for (const character of text) {
      if (character === '\n') {
        place();
        endLine();
        previous = '';
        continue;
      }
      if (breaksBetween(previous, character)) place();
      last = emWidth(character) * size + spacing;
      // A space at the end of a line takes no room there.
      if (character === ' ' && used + last > room) last = 0;
      cluster += last + (partedScripts(previous, character) ? BETWEEN_SCRIPTS * size : 0);
      previous = character;
    }
  }
  place();
  return lines;
}

const TOLERANCE = 0.05;

function breaksBetween(one: string, other: string): boolean {
  if (one === '' || other === ' ' || NO_START.test(other) || NO_END.test(one)) return false;
  if (one === '-' || one === '/') return LETTER.test(other) || HAN.test(other);
  if (other === '-' || other === '/') return false;
  return !(WORD.test(one) && WORD.test(other));
}

/** Whether programs put a little space between two neighbours. */
export function partedScripts(one: string, other: string): boolean {
  return (HAN.test(one) && LATIN.test(other)) || (/^[A-Za-z0-9%]$/u.test(one) && HAN.test(other));
}
