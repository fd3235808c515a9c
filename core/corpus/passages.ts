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
  const ink = folded.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const count = ink.length - PASSAGE + 1;
  const hashes = new Uint32Array(count < FEWEST ? 0 : count);
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashAt(ink, at);
  return hashes;
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
