/** Characters of a passage; shorter ones repeat in any two reports of a campaign. */
const PASSAGE = 8;
/** Fewest passages of a text that can be told from others. */
const FEWEST = 20;
/** Least share of the shorter text's passages that makes two texts one. */
const ENOUGH = 0.6;
/** A text that is shorter than this share of another is a part of it, as in a digest, and no reprint. */
export const SHORTEST = 0.25;

/** Hashes of all passages of a text, ascending and each once; none of a text that is too short to be told. */
export type Passages = Uint32Array;

/** The passages of a folded text, of its characters, letters and digits only. */
export function passagesOf(folded: string): Passages {
  return distinct(hashesOf(folded));
}

/** Of every passage its hash, in the order of the text; none where there are too few of them. */
export function hashesOf(folded: string): Uint32Array {
  const ink = inkOf(folded);
  const count = ink.length - PASSAGE + 1;
  const hashes = new Uint32Array(count < FEWEST ? 0 : count);
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashAt(ink, at);
  return hashes;
}

const INK = /[\p{L}\p{N}]/u;
const UNKNOWN = 0;
const NO_INK = 1;
const IS_INK = 2;
/** Of every unit that was met whether it is a letter or a digit: asking a pattern takes longer than all else. */
const known = new Uint8Array(0x10000);

/** The letters and digits of a text. */
function inkOf(text: string): string {
  let ink = '';
  let from = 0;
  for (let at = 0; at < text.length;) {
    const end = at + (isPairAt(text, at) ? 2 : 1);
    if (!isInk(text, at, end)) {
      ink += text.slice(from, at);
      from = end;
    }
    at = end;
  }
  return from === 0 ? text : ink + text.slice(from);
}

function isInk(text: string, at: number, end: number): boolean {
  if (end - at > 1) return INK.test(text.slice(at, end));
  const unit = text.charCodeAt(at);
  if (known[unit] === UNKNOWN) known[unit] = INK.test(text.charAt(at)) ? IS_INK : NO_INK;
  return known[unit] === IS_INK;
}

function isPairAt(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

export function distinct(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.toSorted();
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    sorted[kept] = sorted[at] ?? 0;
    kept += 1;
  }
  return sorted.slice(0, kept);
}

/** FNV-1a over the code units of one passage; mixed, as its lowest bits depend on lowest bits only. */
function hashAt(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + PASSAGE; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The share of the shorter text's passages that the other holds, too: 0 to 1. */
export function likeness(one: Passages, two: Passages): number {
  const shorter = Math.min(one.length, two.length);
  return shorter === 0 ? 0 : countShared(one, two) / shorter;
}

/** True where two texts are one, printed twice, whatever was cut at either end. */
export function areReprints(one: Passages, two: Passages): boolean {
  return isWithinReach(one.length, two.length) && likeness(one, two) >= ENOUGH;
}

export function isWithinReach(one: number, two: number): boolean {
  return Math.min(one, two) >= Math.max(one, two, 1) * SHORTEST;
}

/** How many numbers two ascending lists have in common. */
export function countShared(one: Uint32Array, two: Uint32Array): number {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < two.length;) {
    const left = one[a] ?? 0;
    const right = two[b] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return shared;
}
