/** Bits in a word of a row. */
const WORD = 32;

/**
 * Which articles name which initiatives, a bit for each: two initiatives are compared 32 articles at a
 * time. Articles are known by small numbers, from 0.
 */
export class ArticleBits {
  readonly #rows = new Map<string, Int32Array>();

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
    row[word] = (row[word] ?? 0) | (1 << (article % WORD));
  }

  clear(initiativeId: string, article: number): void {
    const row = this.#rows.get(initiativeId);
    const word = Math.floor(article / WORD);
    if (row && word < row.length) row[word] = (row[word] ?? 0) & ~(1 << (article % WORD));
  }

  /** In how many articles an initiative stands, of those in `among` (all where null). */
  count(initiativeId: string, among: Int32Array | null = null): number {
    const row = this.#rows.get(initiativeId);
    if (row === undefined) return 0;
    return among === null ? bitsOf(row) : commonBits(row, among);
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

/** How many bits are set in both. */
export function commonBits(a: Int32Array, b: Int32Array): number {
  let sum = 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) sum += bitCount((a[at] ?? 0) & (b[at] ?? 0));
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
