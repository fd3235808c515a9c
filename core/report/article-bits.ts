/** Bits in a word of a row. */
const WORD = 32;

/**
 * Which articles name which initiatives, a bit for each: two initiatives are compared 32 articles at a
 * time, and where neither of them stands not at all. Articles are known by small numbers, from 0.
 */
export class ArticleBits {
  readonly #rows = new Map<string, Int32Array>();
  readonly #counts = new Map<string, number>();

  /** Initiatives that some article names. */
  get initiativeIds(): Iterable<string> {
    return this.#rows.keys();
  }

  set(initiativeId: string, article: number): void {
    const word = Math.floor(article / WORD);
    let row = this.#rows.get(initiativeId) ?? new Int32Array(0);
    if (word >= row.length) {
      const larger = new Int32Array(Math.max(64, word + 1, row.length * 2));
      larger.set(row);
      row = larger;
      this.#rows.set(initiativeId, row);
    }
    const bit = 1 << (article % WORD);
    const before = row[word] ?? 0;
    if ((before & bit) !== 0) return;
    row[word] = before | bit;
    this.#counts.set(initiativeId, this.count(initiativeId) + 1);
  }

  clear(initiativeId: string, article: number): void {
    const row = this.#rows.get(initiativeId);
    const word = Math.floor(article / WORD);
    const bit = 1 << (article % WORD);
    const before = row?.[word] ?? 0;
    if (row === undefined || (before & bit) === 0) return;
    row[word] = before & ~bit;
    this.#counts.set(initiativeId, this.count(initiativeId) - 1);
  }

  /** In how many articles an initiative stands, of those in `among` (all where null). */
  count(initiativeId: string, among: Int32Array | null = null): number {
    const all = this.#counts.get(initiativeId) ?? 0;
    return among === null || all === 0 ? all : bitsOf(this.row(initiativeId, among));
  }

  /** The row of an initiative within `among`, to be compared with many others. */
  row(initiativeId: string, among: Int32Array | null = null): Int32Array {
    const row = this.#rows.get(initiativeId) ?? new Int32Array(0);
    return among === null ? row : row.map((word, at) => word & (among[at] ?? 0));
  }
}

/** A set of articles in the form that rows are compared with. */
export function bitsOfArticles(articles: Iterable<number>, size: number): Int32Array {
  const bits = new Int32Array(Math.ceil(size / WORD));
  for (const article of articles) {
    const word = Math.floor(article / WORD);
    bits[word] = (bits[word] ?? 0) | (1 << (article % WORD));
  }
  return bits;
}

/** A row by its words that are not empty: of an initiative in few articles they are few. */
export interface ThinRow {
  readonly places: Int32Array;
  readonly words: Int32Array;
}

export function thinned(row: Int32Array): ThinRow {
  const places = new Int32Array(row.length);
  let used = 0;
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === 0) continue;
    places[used] = at;
    used += 1;
  }
  const kept = places.subarray(0, used);
  return { places: kept, words: kept.map((place) => row[place] ?? 0) };
}

/** How many bits are set in both; takes as long as the thin one is. */
export function commonBits(row: Int32Array, { places, words }: ThinRow): number {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1)
    sum += bitCount((row[places[at] ?? 0] ?? 0) & (words[at] ?? 0));
  return sum;
}

function bitsOf(row: Int32Array): number {
  let sum = 0;
  for (const word of row) sum += bitCount(word);
  return sum;
}

/** Bits set in a word (Warren, Hacker's Delight, 5-1). */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
