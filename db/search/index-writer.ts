import type { Fold } from '#core/text/fold.ts';
import { compareDocs, type Comparing, type RunningTexts } from './compare.ts';
import { BuildingWrites } from './building-writes.ts';
import { beginBulk, endBulk, freePages, mergeSegments } from './bulk.ts';
import {
  buildingSince,
  closeIndex,
  indexPosition,
  openIndex,
  removeIndex,
  replaceIndex,
  type IndexDb,
  type IndexKey,
  type IndexOrigin,
} from './index-file.ts';
import { countStrays } from './place.ts';
import {
  countDocs,
  indexedSources,
  setPosition,
  writeSources,
  type SourceEntries,
} from './write.ts';

/** How an index stands. */
export interface IndexStanding {
  /** Clock of the last journal step or move that is in it; empty while it is being built. */
  readonly position: string;
  /** Where the journal stood when the building began that is under way; empty where none is. */
  readonly building: string;
  /** Articles that are in it. */
  readonly docs: number;
  /** Those of them that stand out of order: see place.ts. */
  readonly strays: number;
}

/** How far comparing is; `more` is false where every article has been compared. */
export interface Compared extends Comparing {
  readonly more: boolean;
}

export interface WriterOpened {
  readonly origin: IndexOrigin;
  readonly standing: IndexStanding;
}

/** Pages of 4 KB merged at once: whoever closes the index waits no longer. */
const MERGED_PAGES = 1000;

/**
 * The one connection that writes an index. Its calls take and answer plain values, so that it may live in
 * a thread of its own: what it does takes seconds in all, and nobody must wait for that.
 */
export class IndexWriter {
  readonly #fold: Fold;
  #db: IndexDb | null = null;
  /** While the index is being built. */
  #building: BuildingWrites | null = null;
  #merging: Iterator<void> | null = null;
  #comparing: ReturnType<typeof compareDocs> | null = null;

  constructor(fold: Fold) {
    this.#fold = fold;
  }

  /** Opens or makes the index; closes the one before. Errors: those of `openIndex`. */
  open(file: string, key: IndexKey): WriterOpened {
    this.close();
    const { db, origin } = openIndex(file, key);
    this.#db = db;
    if (buildingSince(db) !== '') this.#building = new BuildingWrites(db, this.#fold);
    return { origin, standing: this.#standing() };
  }

  /** Puts an empty index in the place of one that cannot be trusted. Errors: those of `openIndex`. */
  remake(file: string, key: IndexKey): WriterOpened {
    this.close();
    removeIndex(file);
    return this.open(file, key);
  }

  /** Puts the closed index `by` in the place of this one. Errors: those of `openIndex`. */
  replace(file: string, by: string, key: IndexKey): WriterOpened {
    this.close();
    replaceIndex(file, by);
    return this.open(file, key);
  }

  /** Empties the index and begins to build it: see `beginBulk`. */
  begin(slots: number, building: string): IndexStanding {
    this.#building?.finish();
    beginBulk(this.#open, slots, building);
    this.#building = new BuildingWrites(this.#open, this.#fold);
    return this.#standing();
  }

  /**
   * Writes what the sources have to be found with now, in one transaction (see `writeSources`); while the index is
   * being built in one with what comes before and behind it (see `BuildingWrites`).
   */
  write(sources: readonly SourceEntries[], position: string | null): IndexStanding {
    if (this.#building && position === null) this.#building.write(sources);
    else writeSources(this.#open, this.#fold, sources, position);
    return this.#standing();
  }

  /** Says that nothing has changed up to there. */
  move(position: string): IndexStanding {
    setPosition(this.#open, position);
    return this.#standing();
  }

  /** Ends the building. */
  end(): IndexStanding {
    this.#building?.finish();
    this.#building = null;
    endBulk(this.#open);
    this.#merging = tidying(this.#open);
    return this.#standing();
  }

  /** Makes searches faster, a little at a time, after a building; true where there is more to do. */
  merge(): boolean {
    this.#merging ??= tidying(this.#open);
    const done = this.#merging.next().done ?? true;
    if (done) this.#merging = null;
    return !done;
  }

  /**
   * Looks for near-duplicates, a little at a time; `texts` are those that it wanted last. Others may write
   * meanwhile.
   */
  compare(texts: RunningTexts): Compared {
    this.#comparing ??= compareDocs(this.#open, this.#fold);
    const { done, value } = this.#comparing.next(texts);
    if (!done) return { ...value, more: true };
    this.#comparing = null;
    // The list of what was to be compared took some.
    for (const _ of freePages(this.#open, MERGED_PAGES));
    return { done: 0, total: 0, wanted: [], more: false };
  }

  /** Ids of the sources that it knows. */
  sources(): readonly string[] {
    return indexedSources(this.#open);
  }

  close(): void {
    this.#merging = null;
    this.#comparing = null;
    const building = this.#building;
    this.#building = null;
    try {
      building?.finish();
    } finally {
      if (this.#db) closeIndex(this.#db);
      this.#db = null;
    }
  }

  get #open(): IndexDb {
    if (!this.#db) throw new Error('no index is open');
    return this.#db;
  }

  #standing(): IndexStanding {
    const db = this.#open;
    return {
      position: indexPosition(db),
      building: buildingSince(db),
      docs: this.#building?.docs ?? countDocs(db),
      strays: countStrays(db),
    };
  }
}

function* tidying(db: IndexDb): Generator<void> {
  yield* mergeSegments(db, MERGED_PAGES);
  yield* freePages(db, MERGED_PAGES);
}

export const WRITER_CALLS = [
  'open',
  'remake',
  'replace',
  'begin',
  'write',
  'move',
  'end',
  'merge',
  'compare',
  'sources',
  'close',
] as const satisfies readonly (keyof IndexWriter)[];
