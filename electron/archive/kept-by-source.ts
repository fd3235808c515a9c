import { SharedTexts, type Share } from '#core/text/shared-texts.ts';
import type { Db } from '#db/open.ts';
import { sourceIdsAfter, sourcesTouchedSince } from '#db/queries/touched-sources.ts';
import { journalPosition } from '#db/search/in-step.ts';
import { inTurns } from './in-turns.ts';
import type { Session } from './session.ts';

/** Sources read at once. */
const SOURCES_AT_ONCE = 100;

/** What is kept of the sources of one archive. */
export interface SourceKeeping<Value> {
  /** Reads sources anew; those that are withdrawn or gone have no value. Texts that many share go through `share`. */
  read(db: Db, sourceIds: readonly string[], share: Share): ReadonlyMap<string, Value>;
  /** The value of a source is another now; undefined where there was or is none. */
  replaced(old: Value | undefined, now: Value | undefined): void;
  /** All values are dropped: another archive, or so much has changed that nobody knows what. */
  emptied(): void;
}

/**
 * Keeps something of every source in memory, in step with the archive: read in full once, then again
 * for those sources alone that a step, or undoing or redoing one, was about. Nothing is read until
 * somebody asks.
 */
export class KeptBySource<Value> {
  readonly #session: Session;
  readonly #keeping: SourceKeeping<Value>;
  readonly #values = new Map<string, Value>();
  readonly #texts = new SharedTexts();
  #archive: Db | null = null;
  /** Where the journal stood at what was read so far; null where not everything was read. */
  #position: string | null = null;
  /** What is being read; whoever needs it at once reads the rest. */
  #work: Generator<undefined> | null = null;

  constructor(session: Session, keeping: SourceKeeping<Value>) {
    this.#session = session;
    this.#keeping = keeping;
  }

  get values(): ReadonlyMap<string, Value> {
    return this.#values;
  }

  /** Brings everything into step in turns, between which the archive process answers others. */
  inStep(): Promise<void> {
    return inTurns(this.#steps());
  }

  /** Brings everything into step at once, for whoever cannot wait for turns. */
  inStepNow(): void {
    while (!this.#step());
  }

  *#steps(): Generator<undefined, void> {
    while (!this.#step()) yield;
  }

  /** One piece of the work; true where nothing is left. */
  #step(): boolean {
    const { db } = this.#session;
    if (this.#archive !== db) {
      this.#archive = db;
      this.#position = null;
      this.#work = null;
      this.#empty();
    }
    if (this.#work === null) {
      const position = journalPosition(db);
      if (this.#position === position) return true;
      this.#work = this.#catchUp(db, position);
    }
    if (this.#work.next().done) this.#work = null;
    return false;
  }

  *#catchUp(db: Db, position: string): Generator<undefined> {
    if (this.#position === null) {
      this.#empty();
      // What changes while it is read is read again afterwards.
      for (let after: string | undefined = ''; after !== undefined;) {
        const ids = sourceIdsAfter(db, after, SOURCES_AT_ONCE);
        this.#take(db, ids);
        after = ids.at(-1);
        yield;
      }
    } else {
      const ids = yield* sourcesTouchedSince(db, this.#position);
      for (let at = 0; at < ids.length; at += SOURCES_AT_ONCE) {
        this.#take(db, ids.slice(at, at + SOURCES_AT_ONCE));
        yield;
      }
    }
    this.#position = position;
  }

  #empty(): void {
    this.#values.clear();
    this.#texts.clear();
    this.#keeping.emptied();
  }

  #take(db: Db, ids: readonly string[]): void {
    const read = this.#keeping.read(db, ids, this.#texts.share);
    for (const id of ids) {
      const old = this.#values.get(id);
      const now = read.get(id);
      if (now === undefined) this.#values.delete(id);
      else this.#values.set(id, now);
      if (old !== undefined || now !== undefined) this.#keeping.replaced(old, now);
    }
  }
}
