/** A trie over UTF-16 code units with its edges in one open hash table of typed arrays. */
export interface Trie {
  /** By node: 1 + number of the word that ends there; 0 where none ends. */
  readonly wordAt: Int32Array;
  /** By node: a bit for each class of units that some edge leaves it by; most walks end at a look at this. */
  readonly leaving: Int32Array;
  readonly edges: Edges;
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

/** A trie without words that has room for `units` code units of words. */
export function emptyTrie(units: number): Trie {
  let size = 16;
  while (size < units * 2) size *= 2;
  return {
    wordAt: new Int32Array(units + 1),
    leaving: new Int32Array(units + 1),
    edges: {
      mask: size - 1,
      from: new Int32Array(size),
      unit: new Uint16Array(size),
      to: new Int32Array(size),
      count: 1,
    },
  };
}

/** Adds a word of at least one code unit under a number from 0. Only while the trie is being built. */
export function addWord(trie: Trie, word: string, number: number): void {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    trie.leaving[node] = (trie.leaving[node] ?? 0) | classOf(unit);
    node = step(trie.edges, node, unit);
  }
  trie.wordAt[node] = number + 1;
}

/** The node that `unit` leads to from `node`, or -1. */
export function walk(trie: Trie, node: number, unit: number): number {
  if (((trie.leaving[node] ?? 0) & classOf(unit)) === 0) return -1;
  const { from, unit: units, to, mask } = trie.edges;
  for (let slot = slotOf(node, unit) & mask; ; slot = (slot + 1) & mask) {
    const owner = from[slot] ?? 0;
    if (owner === 0) return -1;
    if (owner === node + 1 && units[slot] === unit) return to[slot] ?? -1;
  }
}

/** One of 32 classes of units, as a bit. */
function classOf(unit: number): number {
  return 1 << (unit & 31);
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
