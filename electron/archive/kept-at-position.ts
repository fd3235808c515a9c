import type { Db } from '#db/open.ts';
import { journalPosition } from '#db/search/in-step.ts';
import type { SearchedArchive } from './search/searched-archive.ts';

/** The last few results that were worked out, as long as the same archive is open and its journal stands still. */
export class KeptAtPosition<Value> {
  readonly #archive: Pick<SearchedArchive, 'db'>;
  readonly #most: number;
  readonly #values = new Map<string, Value>();
  #db: Db | null = null;
  #position = '';

  constructor(archive: Pick<SearchedArchive, 'db'>, most: number) {
    this.#archive = archive;
    this.#most = most;
  }

  /** Where the journal stands; what was kept of another state is gone. Errors: `E-NOARCHIVE`. */
  get position(): string {
    const { db } = this.#archive;
    const position = journalPosition(db);
    if (db !== this.#db || position !== this.#position) this.#values.clear();
    this.#db = db;
    this.#position = position;
    return position;
  }

  get(key: string): Value | undefined {
    void this.position;
    return this.#values.get(key);
  }

  /** Keeps a result that was begun at a position, unless something has changed since: then it is good for once. */
  keep(key: string, value: Value, begunAt: string): void {
    if (this.position !== begunAt) return;
    this.#values.set(key, value);
    for (const old of [...this.#values.keys()].slice(0, -this.#most)) this.#values.delete(old);
  }
}
