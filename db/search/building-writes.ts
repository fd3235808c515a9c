import type { Fold } from '#core/text/fold.ts';
import type { IndexDb } from './index-file.ts';
import { countDocs, writeInto, type SourceEntries } from './write.ts';

/** So many articles are written in one transaction at most, and so large a share of those that are in. */
const MOST = 2000;
const SHARE = 0.25;

/**
 * What a building writes, many calls in one transaction: FTS5 makes a segment of each, and merging them costs more
 * the more there are. Transactions grow with the index, so whatever a killed process loses is a share of what it has
 * done.
 */
export class BuildingWrites {
  readonly #db: IndexDb;
  readonly #fold: Fold;
  #docs: number;
  #finished: number;

  constructor(db: IndexDb, fold: Fold) {
    this.#db = db;
    this.#fold = fold;
    this.#docs = countDocs(db);
    this.#finished = this.#docs;
  }

  /** Articles that are in; counting them takes longer the more there are. */
  get docs(): number {
    return this.#docs;
  }

  write(sources: readonly SourceEntries[]): void {
    const db = this.#db;
    if (!db.inTransaction) db.exec('BEGIN IMMEDIATE');
    try {
      const { written, removed } = writeInto(db, this.#fold, sources);
      this.#docs += written - removed;
      if (this.#docs - this.#finished >= Math.min(MOST, this.#finished * SHARE)) this.finish();
    } catch (error) {
      this.#undo();
      throw error;
    }
  }

  /** Ends the transaction that is under way. */
  finish(): void {
    if (this.#db.inTransaction) this.#db.exec('COMMIT');
    this.#finished = this.#docs;
  }

  #undo(): void {
    // SQLite may have done so by itself.
    if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
    this.#docs = this.#finished;
  }
}
