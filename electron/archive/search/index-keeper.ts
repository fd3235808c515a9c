import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import type { Db } from '#db/open.ts';
import { articleTextOf } from '#db/search/archive-facts.ts';
import type { ArchiveSide } from '#db/search/condition.ts';
import { archiveIdOf } from '#db/search/in-step.ts';
import {
  closeIndex,
  isIndexDamage,
  openIndex,
  removeIndex,
  replaceIndex,
  type IndexDb,
  type IndexKey,
  type IndexOrigin,
} from '#db/search/index-file.ts';
import { bringIntoStep, isBeingBuilt, isInStep, isToBeRebuilt } from '#db/search/keep-in-step.ts';
import { articlesSaying } from '#db/search/saying.ts';
import { INDEX_FORMAT } from '#db/search/schema.ts';
import { asStoreError } from '#db/store-error.ts';
import { readScriptTable } from '../assets.ts';
import type { IndexState } from './index-state.ts';
import type { SearchedArchive } from './searched-archive.ts';

/** An open archive and its index. */
interface Held {
  readonly archive: Db;
  readonly file: string;
  index: IndexDb;
  origin: IndexOrigin;
  /** False where making it anew in order has failed: it answers as it is. */
  mayBeRebuilt: boolean;
}

/** So many transactions a search waits for, so that what was just changed is found. */
const WAITED_FOR = 3;

/**
 * Keeps the search index of whichever archive the session has open: makes it, goes on making it after a
 * restart, brings it into step after every change, makes it anew where it is damaged. It works in turns
 * between which the archive process answers; the archive is never changed and never waits.
 */
export class IndexKeeper {
  readonly #session: SearchedArchive;
  readonly #folder: string;
  readonly #listeners = new Set<(state: IndexState) => void>();
  #held: Held | null = null;
  #state: IndexState = { phase: 'closed' };
  #working: Promise<void> | null = null;
  #woken = false;
  #disposed = false;

  /** `folder` is where indexes lie: see cache-folder.ts. */
  constructor(session: SearchedArchive, folder: string) {
    this.#session = session;
    this.#folder = folder;
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
    this.#woken = true;
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
    });
  }

  /** Resolves when there is nothing left to do. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  /**
   * Asks the index, with all that was changed before in it. Null where it cannot answer for the whole
   * archive yet: `state` says why. What changes little is brought into step first.
   */
  ask<Answer>(question: (index: IndexDb, archive: ArchiveSide) => Answer): Answer | null {
    const held = this.#held;
    if (!held || held.archive !== this.#archive || this.#state.phase === 'failed') return null;
    try {
      return this.#catchUp(held) ? question(held.index, this.#side(held)) : null;
    } catch (error) {
      if (!isIndexDamage(error)) throw error;
      if (this.#replaceDamaged(held)) this.wake();
      return null;
    }
  }

  /** Closes the index. The archive may be open still. */
  dispose(): void {
    this.#disposed = true;
    this.#letGo();
  }

  get #archive(): Db | null {
    return this.#session.isOpen ? this.#session.db : null;
  }

  /** True where the index is in step, if need be after a few transactions. */
  #catchUp({ archive, index }: Held): boolean {
    if (isInStep(archive, index)) return true;
    if (isBeingBuilt(archive, index)) return false;
    const steps = bringIntoStep(archive, index, this.#session.fold);
    for (let step = 0; step < WAITED_FOR; step += 1) {
      if (steps.next().done) return true;
      if (isInStep(archive, index)) return true;
    }
    return false;
  }

  #side({ archive }: Held): ArchiveSide {
    return {
      saying: (term) => articlesSaying(archive, term, this.#session.fold),
      textOf: (articleId) => articleTextOf(archive, articleId),
    };
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
        const held = this.#held;
        if (held && isIndexDamage(error) && repairs === 0) {
          repairs += 1;
          this.#woken = this.#replaceDamaged(held);
        } else {
          this.#fail(error, held);
        }
      }
    }
  }

  async #bringIntoStep(): Promise<void> {
    const held = this.#hold();
    if (!held) return;
    if (!(await this.#run(held, held.index, true))) return;
    if (held.mayBeRebuilt && isToBeRebuilt(held.index)) await this.#rebuild(held);
    if (this.#isCurrent(held)) this.#tell({ phase: 'ready', origin: held.origin });
  }

  /** Goes through all steps, in turns; false where the archive was closed on the way. */
  async #run(held: Held, index: IndexDb, told: boolean): Promise<boolean> {
    for (const progress of bringIntoStep(held.archive, index, this.#session.fold)) {
      if (told) this.#tell({ ...progress, origin: held.origin });
      await nextTurn();
      if (!this.#isCurrent(held)) return false;
    }
    return true;
  }

  /** Makes the index anew beside the old one, which answers until then, and goes on where this fails. */
  async #rebuild(held: Held): Promise<void> {
    const file = `${held.file}.next`;
    let next: IndexDb | null = null;
    try {
      next = openIndex(file, this.#keyOf(held.archive)).db;
      if (!(await this.#run(held, next, false))) return;
    } catch {
      held.mayBeRebuilt = false;
      return;
    } finally {
      if (next) closeIndex(next);
    }
    closeIndex(held.index);
    replaceIndex(held.file, file);
    held.index = openIndex(held.file, this.#keyOf(held.archive)).db;
  }

  #isCurrent(held: Held): boolean {
    return !this.#disposed && held === this.#held && held.archive === this.#archive;
  }

  /** The open archive with its index, opened if it is not yet; null where no archive is open. */
  #hold(): Held | null {
    const archive = this.#archive;
    if (this.#held && this.#held.archive === archive && this.#held.index.open) return this.#held;
    this.#letGo();
    if (!archive || this.#disposed) return null;
    const file = this.#fileOf(archive);
    const { db: index, origin } = openIndex(file, this.#keyOf(archive));
    this.#held = { archive, file, index, origin, mayBeRebuilt: true };
    return this.#held;
  }

  #letGo(): void {
    if (this.#held) closeIndex(this.#held.index);
    this.#held = null;
    this.#tell({ phase: 'closed' });
  }

  /** Puts an empty index in the place of a damaged one; false where that fails too. */
  #replaceDamaged(held: Held): boolean {
    try {
      closeIndex(held.index);
      removeIndex(held.file);
      held.index = openIndex(held.file, this.#keyOf(held.archive)).db;
      held.origin = 'damaged';
      return true;
    } catch (error) {
      this.#fail(error, held);
      return false;
    }
  }

  #fail(error: unknown, held: Held | null): void {
    // An archive that was closed in the middle of a turn.
    if (held && !held.archive.open) return;
    if (held) closeIndex(held.index);
    this.#held = null;
    const known = asStoreError(error, held ? path.basename(held.file) : '');
    const failure =
      known instanceof AppError ? known : new AppError('E-INTERNAL', { reason: String(error) });
    this.#tell({ phase: 'failed', code: failure.code, values: failure.values });
  }

  #tell(state: IndexState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  #keyOf(archive: Db): IndexKey {
    return { archiveId: archiveIdOf(archive), fold: foldDigest() };
  }

  /** Two copies of an archive have one id; each has its own index. */
  #fileOf(archive: Db): string {
    const place = digest(fs.realpathSync(archive.name)).slice(0, 8);
    return path.join(this.#folder, `${archiveIdOf(archive)}-${place}-v${INDEX_FORMAT}.db`);
  }
}

/** What folding depends on: our table, and the runtime's idea of capitals. */
function foldDigest(): string {
  return digest(`${process.versions['unicode'] ?? ''}\n${readScriptTable()}`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
