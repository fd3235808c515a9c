/**
 * A trie over UTF-16 code units with its edges in one open hash table of typed arrays, and a
 * filter over the first two units of every word, so that most places of a text cost two look-ups.
 */
export interface Trie {
  /** By first unit of a word: 0 no word, 1 only words of two units or more, 2 also a word of one. */
  readonly starts: Uint8Array;
  /** By node: 1 + number of the word that ends there; 0 where none ends. */
  readonly wordAt: Int32Array;
  readonly edges: Edges;
  /** A bit for the first two units of every word, at a place that other pairs may share. */
  readonly pairs: Uint8Array;
}

interface Edges {
  readonly mask: number;
  /** Node the edge leaves, plus 1; 0 marks an empty slot. */
  readonly from: Int32Array;
  readonly unit: Uint16Array;
  readonly to: Int32Array;
  /** Number of nodes so far; node 0 is the root. */
  count: number;
}

const PAIR_BITS = 20;

/** A trie without words that has room for `units` code units of words. */
export function emptyTrie(units: number): Trie {
  let size = 16;
  while (size < units * 2) size *= 2;
  return {
    starts: new Uint8Array(0x10000),
    wordAt: new Int32Array(units + 1),
    edges: {
      mask: size - 1,
      from: new Int32Array(size),
      unit: new Uint16Array(size),
      to: new Int32Array(size),
      count: 1,
    },
    pairs: new Uint8Array(1 << (PAIR_BITS - 3)),
  };
}

/** Adds a word of at least one code unit under a number from 0. Only while the trie is being built. */
export function addWord(trie: Trie, word: string, number: number): void {
  const first = word.charCodeAt(0);
  trie.starts[first] = Math.max(trie.starts[first] ?? 0, word.length === 1 ? 2 : 1);
  if (word.length > 1) {
    const bit = pairBit(first, word.charCodeAt(1));
    trie.pairs[bit >> 3] = (trie.pairs[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  let node = 0;
  for (let at = 0; at < word.length; at++) node = step(trie.edges, node, word.charCodeAt(at));
  trie.wordAt[node] = number + 1;
}

/**
 * False where no word starts with these two units (-1: the text ends behind the first). True may be wrong: the
 * walk tells.
 */
export function mayStart(trie: Trie, first: number, second: number): boolean {
  if (trie.starts[first] === 2) return true;
  if (second < 0) return false;
  const bit = pairBit(first, second);
  return ((trie.pairs[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** The node that `unit` leads to from `node`, or -1. */
export function walk(trie: Trie, node: number, unit: number): number {
  const { from, unit: units, to, mask } = trie.edges;
  for (let slot = slotOf(node, unit) & mask; ; slot = (slot + 1) & mask) {
    const owner = from[slot] ?? 0;
    if (owner === 0) return -1;
    if (owner === node + 1 && units[slot] === unit) return to[slot] ?? -1;
  }
}

function step(edges: Edges, node: number, unit: number): number {
  let slot = slotOf(node, unit) & edges.mask;
  while (edges.from[slot] !== 0) {
    if (edges.from[slot] === node + 1 && edges.unit[slot] === unit) return edges.to[slot] ?? 0;
    slot = (slot + 1) & edges.mask;
  }
  edges.from[slot] = node + 1;
  edges.unit[slot] = unit;
  edges.to[slot] = edges.count;
  return edges.count++;
}

/** Multiplicative hashing (Knuth): 2^32 divided by the golden ratio. */
function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function pairBit(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - PAIR_BITS);
}
