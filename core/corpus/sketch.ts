import { countShared, distinct, hashesOf, isWithinReach } from './passages.ts';

/*
 * Comparing every text with every other takes too long. Of each a sample of its passages is kept: those whose
 * hash ends in so many zeros that some dozens are left. Two samples are compared at the coarser of their
 * rates, so what they share says of any two texts how much the texts share.
 */

/** More passages than this are thinned out by half. */
const MOST = 48;
/** Least share of the smaller sample that calls for a comparison of the texts, well below what reprints share. */
const ENOUGH = 0.35;
const FEWEST = 2;

/** What is kept of a text to find its reprints. */
export interface Sketch {
  /** How many passages it has; 0 for a text that is too short to be told from others. */
  readonly passages: number;
  /** Hashes of some, ascending and each once. */
  readonly sample: Uint32Array;
}

export function sketchOf(folded: string): Sketch {
  const hashes = hashesOf(folded);
  const mask = maskOf(hashes.length);
  return {
    passages: hashes.length,
    sample: distinct(sampled(hashes, mask)),
  };
}

function sampled(hashes: Uint32Array, mask: number): Uint32Array {
  const sample: number[] = [];
  for (const hash of hashes) if ((hash & mask) === 0) sample.push(hash);
  return Uint32Array.from(sample);
}

/** The lowest bits that are zero in what is sampled of a text of so many passages. */
function maskOf(passages: number): number {
  let mask = 0;
  for (let left = passages; left > MOST; left /= 2) mask = (mask << 1) | 1;
  return mask;
}

/** True where the texts had better be compared: it depends on nothing but the two. */
export function mayBeReprints(one: Sketch, two: Sketch): boolean {
  if (!isWithinReach(one.passages, two.passages)) return false;
  const mask = maskOf(Math.max(one.passages, two.passages));
  const smaller = Math.min(countAt(one, mask), countAt(two, mask));
  return countShared(one.sample, two.sample) >= Math.max(FEWEST, smaller * ENOUGH);
}

function countAt({ sample }: Sketch, mask: number): number {
  let count = 0;
  for (const hash of sample) if ((hash & mask) === 0) count += 1;
  return count;
}

const EMPTY = -1;

/** Finds which of many sketches share passages with one, without looking at all of them. */
export class SketchTable {
  /** Open addressing: the place of a hash leads to the last posting with it, and each to the one before. */
  readonly #mask: number;
  readonly #heads: Int32Array;
  readonly #hashes: Uint32Array;
  readonly #before: Int32Array;
  readonly #owners: Int32Array;
  readonly #shared: Uint16Array;

  constructor(sketches: readonly Sketch[]) {
    const postings = sketches.reduce((sum, { sample }) => sum + sample.length, 0);
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, postings * 2)));
    this.#mask = size - 1;
    this.#heads = new Int32Array(size).fill(EMPTY);
    this.#hashes = new Uint32Array(size);
    this.#before = new Int32Array(postings);
    this.#owners = new Int32Array(postings);
    this.#shared = new Uint16Array(sketches.length);
    let posting = 0;
    sketches.forEach(({ sample }, owner) => {
      for (const hash of sample) {
        const place = this.#placeOf(hash);
        this.#hashes[place] = hash;
        this.#before[posting] = this.#heads[place] ?? EMPTY;
        this.#owners[posting] = owner;
        this.#heads[place] = posting;
        posting += 1;
      }
    });
  }

  /** Positions of the sketches that share something with this one, itself among them if it is there. */
  sharing({ sample }: Sketch): readonly number[] {
    const found: number[] = [];
    const shared = this.#shared;
    for (const hash of sample) {
      for (let at = this.#last(hash); at !== EMPTY; at = this.#before[at] ?? EMPTY) {
        const owner = this.#owners[at] ?? 0;
        const count = (shared[owner] ?? 0) + 1;
        shared[owner] = count;
        if (count === FEWEST) found.push(owner);
      }
    }
    for (const hash of sample) {
      for (let at = this.#last(hash); at !== EMPTY; at = this.#before[at] ?? EMPTY) {
        shared[this.#owners[at] ?? 0] = 0;
      }
    }
    return found;
  }

  #last(hash: number): number {
    return this.#heads[this.#placeOf(hash)] ?? EMPTY;
  }

  #placeOf(hash: number): number {
    // The lowest bits of what is sampled are zeros.
    let place = (Math.imul(hash, 0x9e3779b1) >>> 0) & this.#mask;
    while (this.#heads[place] !== EMPTY && this.#hashes[place] !== hash) {
      place = (place + 1) & this.#mask;
    }
    return place;
  }
}
