import { AppError } from '#core/error/app-error.ts';
import type { Query } from '#core/search/query/query.ts';
import { mostRelevant, searchIndex, type FoundDoc } from '#db/search/read.ts';
import { afterCursor, cursorAt, relevantFrom } from './cursor.ts';
import { IndexKeeper } from './index-keeper.ts';
import type { IndexState } from './index-state.ts';
import type { SearchedArchive } from './searched-archive.ts';

export interface ArticlesWanted {
  readonly order: 'newest' | 'relevance';
  /** `next` of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

export interface ArticlesFound {
  readonly count: number;
  /** A page of them. */
  readonly ids: readonly string[];
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
      const { limit, after, order } = wanted;
      if (order === 'relevance') {
        const from = relevantFrom(after);
        const { count } = searchIndex(index, query, fold, side, { limit: 0 });
        const most = Math.min(from + limit, MOST_RELEVANT);
        const docs = mostRelevant(index, query, fold, side, most).slice(from);
        const end = from + docs.length;
        const next = end < Math.min(count ?? 0, MOST_RELEVANT) ? `r.${end}` : null;
        return { count: count ?? 0, ids: idsOf(docs), next };
      }
      const begin = afterCursor(after);
      const { count, docs } = searchIndex(index, query, fold, side, { limit, after: begin });
      const last = docs.at(-1);
      const next = last && docs.length === limit ? cursorAt(last) : null;
      return { count: count ?? 0, ids: idsOf(docs), next };
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

function idsOf(docs: readonly FoundDoc[]): readonly string[] {
  return docs.map(({ articleId }) => articleId);
}
