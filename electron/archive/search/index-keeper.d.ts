import type { ArchiveSide } from '#db/search/condition.ts';
import { type IndexDb } from '#db/search/index-file.ts';
import type { IndexState } from './index-state.ts';
import type { SearchedArchive } from './searched-archive.ts';
/**
 * Keeps the search index of whichever archive the session has open: makes it, goes on making it after a
 * restart, brings it into step after every change, makes it anew where it is damaged. It works in turns
 * between which the archive process answers; the archive is never changed and never waits.
 */
export declare class IndexKeeper {
  #private;
  /** `folder` is where indexes lie: see cache-folder.ts. */
  constructor(session: SearchedArchive, folder: string);
  get state(): IndexState;
  /** Told of every change of state; the answer ends that. */
  onState(listener: (state: IndexState) => void): () => void;
  /** Says that something may have changed. */
  wake(): void;
  /** Resolves when there is nothing left to do. */
  settled(): Promise<void>;
  /**
   * Asks the index, with all that was changed before in it. Null where it cannot answer for the whole
   * archive yet: `state` says why. What changes little is brought into step first.
   */
  ask<Answer>(question: (index: IndexDb, archive: ArchiveSide) => Answer): Answer | null;
  /** Closes the index. The archive may be open still. */
  dispose(): void;
}
