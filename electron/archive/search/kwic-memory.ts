import type { Db } from '#db/open.ts';
import { journalPosition } from '#db/search/in-step.ts';
import type { Session } from '../session.ts';
import type { Concordance, KwicSort } from './kwic-order.ts';

/** Lists that are kept: of the last search its three orders, and one more. */
const KEPT = 4;

/** Concordances that were put together last, as long as the archive does not change. */
export class ConcordanceMemory {
  readonly #session: Session;
  readonly #lists = new Map<string, Concordance>();
  #archive: Db | null = null;
  #position = '';

  constructor(session: Session) {
    this.#session = session;
  }

  /** Where the journal stands; what was kept of another state is gone. */
  get position(): string {
    const { db } = this.#session;
    const position = journalPosition(db);
    if (db !== this.#archive || position !== this.#position) this.#lists.clear();
    this.#archive = db;
    this.#position = position;
    return position;
  }

  get(key: string, sort: KwicSort): Concordance | undefined {
    void this.position;
    return this.#lists.get(`${sort} ${key}`);
  }

  /** Keeps a list that was begun at a position, unless something has changed since. */
  keep(key: string, sort: KwicSort, list: Concordance, begunAt: string): void {
    if (this.position !== begunAt) return;
    this.#lists.set(`${sort} ${key}`, list);
    for (const old of [...this.#lists.keys()].slice(0, -KEPT)) this.#lists.delete(old);
  }
}

const memories = new WeakMap<Session, ConcordanceMemory>();

export function concordanceMemory(session: Session): ConcordanceMemory {
  const known = memories.get(session);
  if (known) return known;
  const memory = new ConcordanceMemory(session);
  memories.set(session, memory);
  return memory;
}
