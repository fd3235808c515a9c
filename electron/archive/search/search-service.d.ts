import type { Query } from '#core/search/query/query.ts';
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
/** Answers searches in whichever archive is open, over its index. */
export declare class SearchService {
  #private;
  /** `folder` is where indexes lie: see cache-folder.ts. */
  constructor(archive: SearchedArchive, folder: string);
  /** Keeps the index of the open archive from now on; the first search does this too. */
  start(): void;
  /** To be called when the archive has changed, or another one is open. */
  changed(): void;
  get state(): IndexState;
  /** What the index is doing, now and after every change; several changes at once may come as one. */
  states(signal?: AbortSignal): AsyncGenerator<IndexState>;
  /**
   * Resolves when the index answers for the whole archive or cannot be had.
   * Errors: `E-NOARCHIVE`, `E-CANCELLED`.
   */
  settled(signal?: AbortSignal): Promise<IndexState>;
  /** A page of the articles that a query finds; null where the index is not ready yet: `state` says why. */
  articles(query: Query, wanted: ArticlesWanted): Promise<ArticlesFound | null>;
  /** Every article that a query finds, the newest first; null where the index is not ready yet. */
  allArticles(query: Query): Promise<readonly string[] | null>;
  dispose(): void;
}
