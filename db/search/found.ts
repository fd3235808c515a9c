import type { Query } from '#core/search/query/query.ts';
import type { Fold } from '#core/text/fold.ts';
import { statement } from '../statement.ts';
import { asksArchive, type ArchiveSide } from './condition.ts';
import type { IndexDb } from './index-file.ts';
import { allRowids } from './read.ts';

/** Results that are kept: those of the last few searches, as long as nothing in the index changes. */
const KEPT = 4;

interface Kept {
  readonly version: string;
  readonly results: Map<string, FoundSet>;
}
const kept = new WeakMap<IndexDb, Kept>();

/** Every article that a query finds, by rowid in `doc`. */
export class FoundSet {
  /** Ascending. */
  readonly ids: Float64Array;
  #groups: number | null = null;

  constructor(ids: readonly number[]) {
    const all = Float64Array.from(ids);
    // FTS5 answers in that order.
    const isSorted = all.every((id, at) => at === 0 || (all[at - 1] ?? 0) < id);
    this.ids = isSorted ? all : all.toSorted();
  }

  /** How many are left when near-duplicates are folded; `compute` is asked once. */
  groups(compute: () => number): number {
    this.#groups ??= compute();
    return this.#groups;
  }

  has(id: number): boolean {
    const { ids } = this;
    let low = 0;
    for (let high = ids.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((ids[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return ids[low] === id;
  }
}

/**
 * Every article that a query finds: asked once for all that wants to know of them. What the archive answers may
 * change before the index does, so a query that it was asked for is not kept.
 */
export function foundSet(db: IndexDb, query: Query, fold: Fold, archive: ArchiveSide): FoundSet {
  if (asksArchive(query)) return new FoundSet(allRowids(db, query, fold, archive));
  const version = versionOf(db);
  const before = kept.get(db);
  const memory: Kept = before?.version === version ? before : { version, results: new Map() };
  kept.set(db, memory);
  const key = JSON.stringify(query);
  const known = memory.results.get(key);
  if (known) return known;
  const found = new FoundSet(allRowids(db, query, fold, archive));
  const oldest = memory.results.size >= KEPT ? memory.results.keys().next().value : undefined;
  if (oldest !== undefined) memory.results.delete(oldest);
  memory.results.set(key, found);
  return found;
}

/**
 * Says whether anything was written to the index, on this connection or another. Every step of the journal
 * is: the index keeps its clock.
 */
export function versionOf(db: IndexDb): string {
  const others = String(db.pragma('data_version', { simple: true }));
  const own = statement<[], { readonly n: number }>(db, 'SELECT total_changes() AS n').get()?.n;
  return `${others}.${own ?? 0}`;
}
