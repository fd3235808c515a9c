import { walk, type Trie } from './trie.ts';

/** The kind of word that has one unit only; words of more are of 31 kinds by their first two. */
const ALONE = 1 << 31;
const KINDS = 31;

/**
 * Two numbers for each code unit, side by side so that a look is one line of the cache: a bit for each kind of word
 * that it may be the second unit of, and one for each that it may be the first of. Where no kind is in both of two
 * neighbours, no word begins.
 */
export function kindsOfUnits(
  words: readonly string[],
  folded: Uint16Array,
  passed: number,
): Int32Array {
  const first = new Int32Array(0x10000);
  const second = new Int32Array(0x10000).fill(ALONE);
  for (const word of words) {
    const [one, two] = [word.charCodeAt(0), word.charCodeAt(1)];
    const kind = word.length === 1 ? ALONE : 1 << ((Math.imul(one, 31) + two) % KINDS);
    first[one] = (first[one] ?? 0) | kind;
    if (word.length > 1) second[two] = (second[two] ?? 0) | kind;
  }
  // What is passed over may be followed by anything.
  second[passed] = -1;
  const kinds = new Int32Array(2 * folded.length);
  folded.forEach((unit, at) => {
    kinds[2 * at] = second[unit] ?? 0;
    kinds[2 * at + 1] = first[unit] ?? 0;
  });
  return kinds;
}

/** True where the kinds that a unit leads say that it may be a word by itself. */
export function mayBeAlone(leading: number): boolean {
  return (leading & ALONE) !== 0;
}

/** The nodes of a trie that the first two units of its words lead to, in an open hash table. */
export interface PairNodes {
  readonly mask: number;
  /** Both units of a pair in one number, then its node; 0 marks an empty slot. */
  readonly slots: Int32Array;
  /** 1 for each unit that is a word by itself: where it stands, no pair decides. */
  readonly alone: Uint8Array;
}

/** `words` of at least one unit each, none of them U+0000, all in `trie`. */
export function pairNodes(trie: Trie, words: readonly string[]): PairNodes {
  let size = 16;
  while (size < words.length * 2) size *= 2;
  const [mask, slots, alone] = [size - 1, new Int32Array(2 * size), new Uint8Array(0x10000)];
  for (const word of words) {
    const [one, two] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length === 1) {
      alone[one] = 1;
      continue;
    }
    const pair = (one << 16) | two;
    let slot = slotOf(pair) & mask;
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== pair) slot = (slot + 1) & mask;
    slots[2 * slot] = pair;
    slots[2 * slot + 1] = walk(trie, walk(trie, 0, one), two);
  }
  return { mask, slots, alone };
}

/** The node that two units lead to from the root, or -1. */
export function nodeOfPair({ mask, slots }: PairNodes, one: number, two: number): number {
  const pair = (one << 16) | two;
  for (let slot = slotOf(pair) & mask; ; slot = (slot + 1) & mask) {
    const known = slots[2 * slot] ?? 0;
    if (known === 0) return -1;
    if (known === pair) return slots[2 * slot + 1] ?? -1;
  }
}

/** Multiplicative hashing (Knuth): 2^32 divided by the golden ratio. */
function slotOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> 16;
}
