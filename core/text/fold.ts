import { isLineBreak } from './white-space.ts';

/** Brings a text to the form in which it is compared. The length never changes. */
export type Fold = (text: string) => string;

const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** Longest run handed to `String.fromCharCode` at once; engines limit the number of arguments. */
const CHUNK = 8192;

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
const isControl = (unit: number) => unit < 0x20 || (unit >= 0x7f && unit <= 0x9f);
const isLatinUpper = /^(?=\p{Script=Latin})\p{Lu}$/u;

/**
 * Makes the fold: one UTF-16 code unit to one code unit, so every offset stays good.
 * Traditional becomes simplified (by `table`), full-width ASCII half-width, U+3000 a space, Latin
 * capitals small, a line break LF, any other control character a space. Folding twice changes
 * nothing more.
 *
 * `table`: lines of pairs of characters, the first read as the second (`萬万`); white space between
 * them does not matter, lines that start with `#` are comments. Pairs outside the Basic
 * Multilingual Plane are left out, as they would need two code units.
 */
export function makeFold(table: string): Fold {
  const map = foldMap(table);
  return (text) => {
    const { length } = text;
    let from = 0;
    while (from < length && map[text.charCodeAt(from)] === text.charCodeAt(from)) from++;
    if (from === length) return text;
    const units = new Uint16Array(Math.min(CHUNK, length - from));
    let folded = text.slice(0, from);
    for (let at = from; at < length; at += CHUNK) {
      const size = Math.min(CHUNK, length - at);
      for (let unit = 0; unit < size; unit++) units[unit] = map[text.charCodeAt(at + unit)] ?? 0;
      folded += stringOf(size === units.length ? units : units.subarray(0, size));
    }
    return folded;
  };
}

/** `String.fromCharCode.apply` takes an array-like of numbers as it is; spreading one is ten times slower. */
function stringOf(units: ArrayLike<number>): string {
  return String.fromCharCode.apply(null, units as number[]);
}

function foldMap(table: string): Uint16Array {
  const map = new Uint16Array(0x10000);
  for (let unit = 0; unit < map.length; unit++) map[unit] = foldedAlone(unit);
  for (const [from, to] of pairsOf(table)) map[from] = to;
  // A table may lead in steps (甲→乙, 乙→丙) or in a ring (着⇄著): follow it to its end, a ring to
  // its smallest member, so that one fold is enough.
  const settled = map.slice();
  for (let unit = 0; unit < map.length; unit++) {
    const seen = [unit];
    let at = map[unit] ?? unit;
    while (at !== (map[at] ?? at) && !seen.includes(at)) {
      seen.push(at);
      at = map[at] ?? at;
    }
    const ring = seen.indexOf(at);
    settled[unit] = ring >= 0 ? Math.min(...seen.slice(ring)) : at;
  }
  return settled;
}

function foldedAlone(unit: number): number {
  if (isLineBreak(unit)) return LINE_FEED;
  if (isControl(unit)) return SPACE;
  if (unit === 0x3000) return SPACE;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (isSurrogate(unit)) return unit;
  const char = String.fromCharCode(unit);
  if (!isLatinUpper.test(char)) return unit;
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function* pairsOf(table: string): Generator<readonly [number, number]> {
  for (const line of table.split(/\r\n|\r|\n/u)) {
    if (line.startsWith('#')) continue;
    const characters = [...line.replace(/[\s\uFEFF]/gu, '')];
    for (let at = 0; at + 1 < characters.length; at += 2) {
      const from = characters[at] ?? '';
      const to = characters[at + 1] ?? '';
      if (from.length === 1 && to.length === 1) yield [from.charCodeAt(0), to.charCodeAt(0)];
    }
  }
}
