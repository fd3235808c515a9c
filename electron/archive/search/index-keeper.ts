import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import type { Db } from '#db/open.ts';
import { archiveIdOf } from '#db/search/in-step.ts';
import { isIndexDamage, type IndexKey, type IndexOrigin } from '#db/search/index-file.ts';
import type { IndexStanding, IndexWriter, WriterOpened } from '#db/search/index-writer.ts';
import {
  bringIntoStep,
  compareArticles,
  isBeingBuilt,
  isInStep,
  isToBeRebuilt,
  type IndexProgress,
} from '#db/search/keep-in-step.ts';
import type { Remote } from '#db/search/remote.ts';
import { asStoreError } from '#db/store-error.ts';
import { turns } from '../in-turns.ts';
import { foldDigest, indexFileOf, tidyIndexes } from './index-files.ts';
import type { IndexState } from './index-state.ts';
import type { SearchedArchive } from './searched-archive.ts';
import type { Link } from './threads/link.ts';

/** An open archive and its index. */
interface Held {
  readonly archive: Db;
  readonly file: string;
  readonly key: IndexKey;
  origin: IndexOrigin;
  standing: IndexStanding;
  /** Looking for near-duplicates, which waits while there are changes to be written. */
  comparing: AsyncGenerator<IndexProgress, void> | null;
  /** False where making it anew in order has failed: it answers as it is. */
  mayBeRebuilt: boolean;
}

/** Milliseconds after which what failed is tried again. */
const RETRY = 30_000;

/** An index as readers open it. */
export interface ReadableIndex {
  readonly file: string;
  /** Another number says that it is another file by now. */
  readonly generation: number;
}

export interface KeeperOptions {
  /** Where indexes lie: see cache-folder.ts. */
  readonly folder: string;
  readonly startWriter: () => Link<IndexWriter>;
  /** Makes readers let go of the file before it is replaced. */
  readonly release: () => Promise<void>;
}

/**
 * Keeps the search index of whichever archive is open: makes it, goes on making it after a restart, brings
 * it into step after every change, makes it anew where it is damaged. The writer writes, this side reads the
 * archive in turns between which others are served; the archive is never changed and never waits.
 */
export class IndexKeeper {
  readonly #archives: SearchedArchive;
  readonly #options: KeeperOptions;
  readonly #listeners = new Set<(state: IndexState) => void>();
  #writer: Link<IndexWriter> | null = null;
  #held: Held | null = null;
  #generation = 0;
  #state: IndexState = { phase: 'closed' };
  #failedAt = 0;
  #working: Promise<void> | null = null;
  #woken = false;
  #damaged = false;
  #replacing: Promise<unknown> | null = null;
  #tidied = false;
  #disposed = false;

  constructor(archives: SearchedArchive, options: KeeperOptions) {
    this.#archives = archives;
    this.#options = options;
  }

  get state(): IndexState {
    return this.#state;
  }

  /** Told of every change of state; the answer ends that. */
  onState(listener: (state: IndexState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Says that something may have changed. */
  wake(): void {
    if (this.#disposed) return;
    this.#woken = true;
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
    });
  }

  /** Tries again where the index could not be had, if the last time is a while ago. */
  retry(): void {
    if (this.#state.phase === 'failed' && performance.now() - this.#failedAt > RETRY) this.wake();
  }

  /** Resolves when there is nothing left to do. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  /** The index where it can answer; null while it is being built, and where it cannot be had. */
  async readable(): Promise<ReadableIndex | null> {
    while (this.#replacing) await this.#replacing;
    const held = this.#held;
    if (!held || held.archive !== this.#archive || this.#damaged) return null;
    if (isBeingBuilt(held.archive, held.standing)) return null;
    return { file: held.file, generation: this.#generation };
  }

  /** True where the index has all that was changed before. */
  get isInStep(): boolean {
    const held = this.#held;
    if (!held || held.archive !== this.#archive || this.#damaged) return false;
    return isInStep(held.archive, held.standing);
  }

  /** Says that a reader found the index damaged: it is made anew. */
  foundDamaged(): void {
    this.#damaged = true;
    this.wake();
  }

  /** Does nothing more. The archive may be open still. */
  stop(): void {
    this.#disposed = true;
    this.#held = null;
    this.#tell({ phase: 'closed' });
  }

  /** Closes the index after it was stopped; resolves when that is done. */
  async close(): Promise<void> {
    const writer = this.#writer;
    this.#writer = null;
    if (!writer) return;
    await writer.calls.close().catch(() => undefined);
    writer.end();
  }

  get #archive(): Db | null {
    return this.#archives.isOpen ? this.#archives.db : null;
  }

  get #calls(): Remote<IndexWriter> {
    this.#writer ??= this.#options.startWriter();
    return this.#writer.calls;
  }

  async #work(): Promise<void> {
    let repairs = 0;
    while (this.#woken && !this.#disposed) {
      this.#woken = false;
      try {
        // Whoever made the change is answered first.
        await nextTurn();
        await this.#bringIntoStep();
      } catch (error) {
        if (this.#disposed) return;
        if (isIndexDamage(error) && repairs === 0) {
          repairs += 1;
          this.#damaged = true;
          this.#woken = true;
        } else {
          await this.#fail(error);
        }
      }
    }
  }

  async #bringIntoStep(): Promise<void> {
    const held = await this.#hold();
    if (!held) return;
    if (this.#damaged) await this.#replaceDamaged(held);
    if (!(await this.#run(held, this.#calls))) return;
    this.#tell({ phase: 'ready', origin: held.origin });
    if (held.mayBeRebuilt && isToBeRebuilt(held.standing)) await this.#rebuild(held);
    await this.#compare(held);
  }

  /** Looks for near-duplicates until there is something else to do; the index answers meanwhile. */
  async #compare(held: Held): Promise<void> {
    held.comparing ??= compareArticles(held.archive, this.#calls, turns());
    while (this.#isCurrent(held) && !this.#woken && !this.#damaged) {
      const { done, value } = await held.comparing.next();
      if (!this.#isCurrent(held)) return;
      if (done) {
        held.comparing = null;
        // Who shows articles folded asks again.
        if (this.#state.phase === 'comparing') this.#tell({ phase: 'ready', origin: held.origin });
        return;
      }
      this.#tell({ ...value, origin: held.origin });
      await nextTurn();
    }
  }

  /** Goes through all steps; false where the archive was closed on the way. */
  async #run(held: Held, writer: Remote<IndexWriter>): Promise<boolean> {
    const steps = bringIntoStep(held.archive, writer, held.standing, turns());
    for (;;) {
      const { done, value } = await steps.next();
      if (!this.#isCurrent(held)) return false;
      held.standing = done ? value : value.standing;
      if (done) return true;
      this.#tell({ ...value.progress, origin: held.origin });
      await nextTurn();
    }
  }

  /** Makes the index anew beside the old one, which answers until then, and goes on where this fails. */
  async #rebuild(held: Held): Promise<void> {
    const file = `${held.file}.next`;
    const link = this.#options.startWriter();
    try {
      const { standing } = await link.calls.open(file, held.key);
      for await (const _ of bringIntoStep(held.archive, link.calls, standing, turns())) {
        if (!this.#isCurrent(held)) return;
      }
      for await (const _ of compareArticles(held.archive, link.calls, turns())) {
        if (!this.#isCurrent(held)) return;
      }
    } catch {
      held.mayBeRebuilt = false;
      return;
    } finally {
      await link.calls.close().catch(() => undefined);
      link.end();
    }
    if (!this.#isCurrent(held)) return;
    await this.#replace(held, () => this.#calls.replace(held.file, file, held.key));
    if (await this.#run(held, this.#calls)) this.#tell({ phase: 'ready', origin: held.origin });
  }

  #isCurrent(held: Held): boolean {
    return !this.#disposed && held === this.#held && held.archive === this.#archive;
  }

  /** The open archive with its index, opened if it is not yet; null where no archive is open. */
  async #hold(): Promise<Held | null> {
    const archive = this.#archive;
    if (this.#held?.archive === archive) return this.#held;
    await this.#letGo();
    if (!archive || archive !== this.#archive || this.#disposed) return null;
    this.#damaged = false;
    const key = { archiveId: archiveIdOf(archive), fold: foldDigest() };
    const file = indexFileOf(this.#options.folder, key.archiveId, archive.name);
    if (!this.#tidied) tidyIndexes(this.#options.folder, file);
    this.#tidied = true;
    const { origin, standing } = await this.#calls.open(file, key);
    this.#generation += 1;
    this.#held = { archive, file, key, origin, standing, comparing: null, mayBeRebuilt: true };
    return this.#isCurrent(this.#held) ? this.#held : null;
  }

  async #letGo(): Promise<void> {
    const had = this.#held !== null;
    this.#held = null;
    this.#tell({ phase: 'closed' });
    if (!had) return;
    await this.#options.release();
    await this.#calls.close();
  }

  /** Puts an empty index in the place of a damaged one. */
  async #replaceDamaged(held: Held): Promise<void> {
    await this.#replace(held, () => this.#calls.remake(held.file, held.key));
    held.origin = 'damaged';
    this.#damaged = false;
  }

  /** Puts another file in the place of the index; nobody reads it meanwhile. */
  async #replace(held: Held, work: () => Promise<WriterOpened>): Promise<void> {
    const replacing = (async () => {
      await this.#options.release();
      const { standing } = await work();
      held.standing = standing;
      held.comparing = null;
      this.#generation += 1;
    })();
    this.#replacing = replacing.catch(() => undefined);
    try {
      await replacing;
    } finally {
      this.#replacing = null;
    }
  }

  async #fail(thrown: unknown): Promise<void> {
    const held = this.#held;
    this.#held = null;
    await this.#options.release();
    await this.#calls.close().catch(() => undefined);
    // An archive that was closed in the middle of a turn.
    if (held && !held.archive.open) return;
    const known = asStoreError(thrown, held ? path.basename(held.file) : '');
    const failure =
      known instanceof AppError ? known : new AppError('E-INTERNAL', { reason: String(thrown) });
    this.#failedAt = performance.now();
    this.#tell({ phase: 'failed', code: failure.code, values: failure.values });
  }

  #tell(state: IndexState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
