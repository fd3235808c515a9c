import { AppError } from '#core/error/app-error.ts';
import type { Query } from '#core/search/query/query.ts';
import { isCompared } from '#db/search/compare.ts';
import { reprintGroups, type ReprintGroup } from '#db/search/groups.ts';
import { mostRelevantFolded, searchFolded, type FoldedPage } from '#db/search/folded.ts';
import { mostRelevant, searchIndex, type FoundDoc } from '#db/search/read.ts';
import { afterCursor, cursorAt, relevantFrom } from './cursor.ts';
import { IndexKeeper } from './index-keeper.ts';
import type { IndexState } from './index-state.ts';
import type { SearchedArchive } from './searched-archive.ts';

export interface ArticlesWanted {
  readonly order: 'newest' | 'relevance';
  /** `folded`: of near-duplicates one stands for all. */
  readonly duplicates: 'folded' | 'shown';
  /** `next` of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

export interface ArticlesFound {
  readonly count: number;
  /** Articles after folding. */
  readonly groups: number;
  /** A page of them. */
  readonly ids: readonly string[];
  /** Those that one of the page stands for. */
  readonly duplicates: ReadonlyMap<string, readonly string[]>;
  /** Where the next page begins; null behind the last one. */
  readonly next: string | null;
}

/** So many milliseconds a search waits for an index that is nearly there. */
const PATIENCE = 200;
/** Beyond that many nobody looks for what fits best. */
const MOST_RELEVANT = 1000;
/** More rows than any index has. */
const ALL = 2 ** 31;

/** Answers searches in whichever archive is open, over its index. */
export class SearchService {
  readonly #archive: SearchedArchive;
  readonly #keeper: IndexKeeper;
  #started = false;

  /** `folder` is where indexes lie: see cache-folder.ts. */
  constructor(archive: SearchedArchive, folder: string) {
    this.#archive = archive;
    this.#keeper = new IndexKeeper(archive, folder);
  }

  /** Keeps the index of the open archive from now on; the first search does this too. */
  start(): void {
    this.#started = true;
    this.#keeper.wake();
  }

  /** To be called when the archive has changed, or another one is open. */
  changed(): void {
    if (this.#started) this.#keeper.wake();
  }

  get state(): IndexState {
    return this.#keeper.state;
  }

  /** What the index is doing, now and after every change; several changes at once may come as one. */
  async *states(signal?: AbortSignal): AsyncGenerator<IndexState> {
    let wake: () => void = () => undefined;
    const end = this.#keeper.onState(() => wake());
    const stop = (): void => wake();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      let told: IndexState | null = null;
      while (!signal?.aborted) {
        const { state } = this;
        if (told === state) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        told = state;
        yield state;
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      end();
    }
  }

  /**
   * Resolves when the index answers for the whole archive or cannot be had.
   * Errors: `E-NOARCHIVE`, `E-CANCELLED`.
   */
  async settled(signal?: AbortSignal): Promise<IndexState> {
    // Says so where none is open.
    void this.#archive.db;
    if (!this.#started || this.state.phase === 'closed') this.start();
    for await (const state of this.states(signal)) {
      if (!isOnItsWay(state)) return state;
    }
    throw new AppError('E-CANCELLED');
  }

  /** A page of the articles that a query finds; null where the index is not ready yet: `state` says why. */
  async articles(query: Query, wanted: ArticlesWanted): Promise<ArticlesFound | null> {
    await this.#patiently();
    const { fold } = this.#archive;
    return this.#keeper.ask((index, side) => {
      const { limit, after, order, duplicates } = wanted;
      if (order === 'relevance') {
        const from = relevantFrom(after);
        const most =
          duplicates === 'folded' ? MOST_RELEVANT : Math.min(from + limit, MOST_RELEVANT);
        const all =
          duplicates === 'folded'
            ? mostRelevantFolded(index, query, fold, side, most)
            : unfolded(
                searchIndex(index, query, fold, side, { limit: 0 }).count,
                mostRelevant(index, query, fold, side, most),
              );
        const docs = all.docs.slice(from, from + limit);
        const end = from + docs.length;
        const last = duplicates === 'folded' ? all.docs.length : Math.min(all.count, MOST_RELEVANT);
        return pageOf({ ...all, docs }, end < last ? `r.${end}` : null);
      }
      const begin = afterCursor(after);
      if (duplicates === 'folded') {
        const page = searchFolded(index, query, fold, side, { limit, after: begin });
        return pageOf(page, page.next && cursorAt(page.next));
      }
      const { count, docs } = searchIndex(index, query, fold, side, { limit, after: begin });
      const last = docs.at(-1);
      return pageOf(unfolded(count, docs), last && docs.length === limit ? cursorAt(last) : null);
    });
  }

  /** Every article that a query finds, the newest first; null where the index is not ready yet. */
  async allArticles(query: Query): Promise<readonly string[] | null> {
    await this.#patiently();
    const { fold } = this.#archive;
    return this.#keeper.ask((index, side) =>
      idsOf(searchIndex(index, query, fold, side, { limit: ALL, counted: false }).docs),
    );
  }

  /**
   * The groups of near-duplicates, once they have been looked for; null where the index cannot be had.
   * Errors: `E-NOARCHIVE`, `E-CANCELLED`.
   */
  async reprints(signal?: AbortSignal): Promise<readonly ReprintGroup[] | null> {
    for (;;) {
      const { phase } = await this.settled(signal);
      if (phase === 'failed') return null;
      const groups = this.#keeper.ask((index) => (isCompared(index) ? reprintGroups(index) : null));
      if (groups) return groups;
      this.#keeper.wake();
      await this.#keeper.settled();
    }
  }

  dispose(): void {
    this.#keeper.dispose();
  }

  /** Waits a little for what is being brought into step. */
  async #patiently(): Promise<void> {
    if (this.#started && !isOnItsWay(this.state)) return;
    const stop = AbortSignal.timeout(PATIENCE);
    await this.settled(stop).catch((error: unknown) => {
      if (!(error instanceof AppError && error.code === 'E-CANCELLED')) throw error;
    });
  }
}

function isOnItsWay({ phase }: IndexState): boolean {
  return phase !== 'ready' && phase !== 'failed';
}

function unfolded(count: number | null, docs: readonly FoundDoc[]): Omit<FoldedPage, 'next'> {
  const shown = docs.map((doc) => ({ ...doc, duplicates: [] }));
  return { count: count ?? 0, groups: count ?? 0, docs: shown };
}

function pageOf(page: Omit<FoldedPage, 'next'>, next: string | null): ArticlesFound {
  const { count, groups, docs } = page;
  const duplicates = new Map(docs.map((doc) => [doc.articleId, doc.duplicates]));
  return { count, groups, ids: idsOf(docs), duplicates, next };
}

function idsOf(docs: readonly FoundDoc[]): readonly string[] {
  return docs.map(({ articleId }) => articleId);
}
