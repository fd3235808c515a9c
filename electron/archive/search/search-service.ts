import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import type { Query } from '#core/search/query/query.ts';
import { isIndexDamage } from '#db/search/index-file.ts';
import {
  IndexReader,
  READER_CALLS,
  READER_CLOSED,
  type Question,
} from '#db/search/index-reader.ts';
import { IndexWriter, WRITER_CALLS } from '#db/search/index-writer.ts';
import type { FoldedPage } from '#db/search/folded.ts';
import type { ReprintGroup } from '#db/search/groups.ts';
import type { Spread } from '#db/search/spread.ts';
import type { FoundDoc } from '#db/search/read.ts';
import type { Remote } from '#db/search/remote.ts';
import { ArchiveAnswers } from './archive-answers.ts';
import { afterCursor, cursorAt, numberCursor, numberIn } from './cursor.ts';
import { IndexKeeper, type ReadableIndex } from './index-keeper.ts';
import type { IndexState } from './index-state.ts';
import { statesOf } from './states-of.ts';
import { ArchiveScan } from './archive-scan.ts';
import type { SearchedArchive } from './searched-archive.ts';
import { here, type Link } from './threads/link.ts';
import { startThread } from './threads/start-thread.ts';

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
  /** The near-duplicates that one of the page stands for. */
  readonly duplicates: ReadonlyMap<string, readonly string[]>;
  /** Where the next page begins; null behind the last one. */
  readonly next: string | null;
  /** False where what was just imported or changed is not in the index yet. */
  readonly inStep: boolean;
}

export interface SearchServiceOptions {
  /** Where indexes lie: see cache-folder.ts. */
  readonly folder: string;
  /** Threads of their own read and write the index; else this one does. */
  readonly threads: boolean;
}

/** So many milliseconds a search waits for an index that is nearly there. */
const PATIENCE = 200;
/** Beyond that many nobody looks for what fits best. */
const MOST_RELEVANT = 1000;
/** So often a search is begun anew whose index was replaced. */
const TRIES = 4;

/**
 * Answers searches in whichever archive is open, over its index. Where that cannot be had it reads every
 * article instead: slower, and the same articles.
 */
export class SearchService {
  readonly #archive: SearchedArchive;
  readonly #keeper: IndexKeeper;
  readonly #reader: Link<IndexReader>;
  readonly #answers: ArchiveAnswers;
  readonly #scan: ArchiveScan;
  readonly #slots = new Map<string, AbortController>();
  #open: ReadableIndex | null = null;
  #started = false;
  #ended = false;

  constructor(archive: SearchedArchive, { folder, threads }: SearchServiceOptions) {
    this.#archive = archive;
    this.#reader = threads
      ? startThread<IndexReader>('reader', READER_CALLS)
      : here<IndexReader>(new IndexReader((text) => archive.fold(text)), READER_CALLS);
    this.#answers = new ArchiveAnswers(archive);
    this.#scan = new ArchiveScan(archive);
    this.#keeper = new IndexKeeper(archive, {
      folder,
      startWriter: () =>
        threads
          ? startThread<IndexWriter>('writer', WRITER_CALLS)
          : here<IndexWriter>(new IndexWriter((text) => archive.fold(text)), WRITER_CALLS),
      release: async () => {
        if (this.#open) await this.#reader.calls.close();
        this.#open = null;
      },
    });
  }

  /** Keeps the index of the open archive from now on; the first search does this too. */
  start(): void {
    // A thread takes its time to start: not that of the first search.
    if (!this.#started) this.#reader.calls.close().catch(() => undefined);
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

  /** What the index is doing, now and from now on: see `statesOf`. */
  states(signal?: AbortSignal): AsyncGenerator<IndexState> {
    return statesOf(this.#keeper, signal);
  }

  /**
   * Resolves when the index has all that was changed before, or cannot be had; tells the states on the way.
   * Errors: `E-NOARCHIVE`, `E-CANCELLED`.
   */
  async settled(
    signal?: AbortSignal,
    onState: (state: IndexState) => void = () => undefined,
  ): Promise<IndexState> {
    // Says so where none is open.
    void this.#archive.db;
    if (this.#isSettled) return this.state;
    this.start();
    let end: () => void = () => undefined;
    const settled = new Promise<void>((resolve, reject) => {
      const cancel = (): void => reject(new AppError('E-CANCELLED'));
      if (signal?.aborted) cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      const ended = this.#keeper.onState((state) => {
        onState(state);
        if (this.#isSettled) resolve();
      });
      end = () => {
        ended();
        signal?.removeEventListener('abort', cancel);
      };
      this.#keeper.settled().then(resolve, reject);
    });
    try {
      await settled;
    } finally {
      end();
    }
    return this.state;
  }

  /** A newer search of the same slot takes the place of this one: its signal is then aborted. */
  taking(slot: string | undefined, signal: AbortSignal | undefined): AbortSignal | undefined {
    if (slot === undefined) return signal;
    this.#slots.get(slot)?.abort();
    const own = new AbortController();
    this.#slots.set(slot, own);
    return signal ? AbortSignal.any([signal, own.signal]) : own.signal;
  }

  /**
   * A page of the articles that a query finds; null where the index is not ready yet: `state` says why.
   * Errors: `E-NOARCHIVE`, `E-CANCELLED`, `E-LIST` for a cursor that is none.
   */
  async articles(
    query: Query,
    wanted: ArticlesWanted,
    signal?: AbortSignal,
  ): Promise<ArticlesFound | null> {
    await this.#patiently(signal);
    if (this.state.phase === 'failed') {
      const ids = await this.#scan.find(query, signal);
      const from = numberIn(wanted.after, 's');
      const page = ids.slice(from, from + wanted.limit);
      const end = from + page.length;
      const next = end < ids.length ? numberCursor('s', end) : null;
      const count = ids.length;
      return { count, groups: count, ids: page, duplicates: new Map(), next, inStep: true };
    }
    const found = await this.#ask(query, signal, (reader, question) =>
      wanted.order === 'relevance'
        ? relevant(reader, question, wanted)
        : newest(reader, question, wanted),
    );
    return found && { ...found, inStep: this.#keeper.isInStep };
  }

  /**
   * Every article that a query finds, the newest first, with all that was changed before; `behind` allows what
   * `articles` would answer. Null where the index is not ready yet: `state` says why.
   * Errors: `E-NOARCHIVE`, `E-CANCELLED`.
   */
  async allArticles(
    query: Query,
    {
      signal,
      behind = false,
    }: { readonly signal?: AbortSignal | undefined; readonly behind?: boolean } = {},
  ): Promise<readonly string[] | null> {
    await this.#patiently(signal);
    if (this.state.phase === 'failed') return this.#scan.find(query, signal);
    if (!behind && !this.#keeper.isInStep) return null;
    return this.#ask(query, signal, async (reader, question) => {
      const lines = await reader.all(question);
      return lines === '' ? [] : lines.split('\n');
    });
  }

  /** All that a query finds, to be counted; null where the index is not ready yet. Errors: those of `articles`. */
  async spread(query: Query, signal?: AbortSignal): Promise<Spread | null> {
    await this.#patiently(signal);
    if (this.state.phase !== 'failed') {
      return this.#ask(query, signal, (reader, question) => reader.spread(question));
    }
    const ids = await this.#scan.find(query, signal);
    const count = ids.length;
    return {
      articleIds: ids.join('\n'),
      groupOf: Float64Array.from(ids.keys()),
      count,
      groups: count,
    };
  }

  /**
   * The groups of near-duplicates, once they have been looked for; null where the index cannot be had.
   * Errors: `E-NOARCHIVE`, `E-CANCELLED`.
   */
  async reprints(signal?: AbortSignal): Promise<readonly ReprintGroup[] | null> {
    for (;;) {
      const { phase } = await this.settled(signal);
      if (phase === 'failed') return null;
      const groups = await this.#looking(async (reader) => reader.reprints());
      if (signal?.aborted) throw new AppError('E-CANCELLED');
      if (groups) return groups;
      this.#keeper.wake();
      await this.#keeper.settled();
      await nextTurn();
      if (this.#ended) throw new AppError('E-CANCELLED');
    }
  }

  /** Lets the index go; resolves when its files are closed. */
  async dispose(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    for (const slot of this.#slots.values()) slot.abort();
    this.#keeper.stop();
    // Readers first: only a writer that closes last writes its -wal back. The index is disposable.
    if (this.#open) await this.#reader.calls.close().catch(() => undefined);
    this.#reader.end();
    await this.#keeper.close();
  }

  get #isSettled(): boolean {
    return this.#started && (this.state.phase === 'failed' || this.#keeper.isInStep);
  }

  /** Asks the index, if it can be asked; one that is found damaged is made anew. */
  async #ask<Answer>(
    query: Query,
    signal: AbortSignal | undefined,
    look: (reader: Remote<IndexReader>, question: Question) => Promise<Answer>,
  ): Promise<Answer | null> {
    return this.#looking(async (reader) => {
      const answers = await this.#answers.to(query, reader, signal);
      if (signal?.aborted) throw new AppError('E-CANCELLED');
      return look(reader, { query, answers });
    });
  }

  async #looking<Answer>(
    look: (reader: Remote<IndexReader>) => Promise<Answer>,
  ): Promise<Answer | null> {
    for (let tried = 1; ; tried += 1) {
      try {
        const reader = await this.#readerNow();
        if (!reader) return null;
        return await look(reader);
      } catch (error) {
        if (isIndexDamage(error)) {
          this.#keeper.foundDamaged();
          return null;
        }
        // The file was replaced between two looks.
        if (!wasClosed(error) || tried === TRIES) throw error;
      }
    }
  }

  /** The reader of the index as it is now; null where there is none that answers. */
  async #readerNow(): Promise<Remote<IndexReader> | null> {
    const index = await this.#keeper.readable();
    if (!index) return null;
    if (this.#open?.generation !== index.generation) {
      this.#open = index;
      await this.#reader.calls.open(index.file);
    }
    return this.#reader.calls;
  }

  /** Waits a little for what is being brought into step. */
  async #patiently(signal: AbortSignal | undefined): Promise<void> {
    void this.#archive.db;
    if (signal?.aborted) throw new AppError('E-CANCELLED');
    if (this.state.phase === 'failed') this.#keeper.retry();
    if (this.#isSettled) return;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      await this.settled(signal ? AbortSignal.any([signal, patience.signal]) : patience.signal);
    } catch (error) {
      if (!patience.signal.aborted || signal?.aborted) throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

function wasClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === READER_CLOSED;
}

type FoundPage = Omit<ArticlesFound, 'inStep'>;

async function newest(
  reader: Remote<IndexReader>,
  question: Question,
  { after, limit, duplicates }: ArticlesWanted,
): Promise<FoundPage> {
  const wanted = { limit, after: afterCursor(after) };
  if (duplicates === 'folded') {
    const page = await reader.folded(question, wanted);
    return pageOf(page, page.next && cursorAt(page.next));
  }
  const { count, docs } = await reader.page(question, wanted);
  const last = docs.at(-1);
  return pageOf(unfolded(count, docs), last && docs.length === limit ? cursorAt(last) : null);
}

async function relevant(
  reader: Remote<IndexReader>,
  question: Question,
  { after, limit, duplicates }: ArticlesWanted,
): Promise<FoundPage> {
  const from = numberIn(after, 'r');
  const end = from + limit;
  if (duplicates === 'folded') {
    const found = await reader.relevantFolded(question, MOST_RELEVANT);
    const docs = found.docs.slice(from, end);
    return pageOf({ ...found, docs }, end < found.docs.length ? numberCursor('r', end) : null);
  }
  const { count } = await reader.page(question, { limit: 0 });
  const docs = await reader.relevant(question, Math.min(end, MOST_RELEVANT));
  const more = docs.length < Math.min(count ?? 0, MOST_RELEVANT);
  const next = more ? numberCursor('r', docs.length) : null;
  return pageOf(unfolded(count, docs.slice(from)), next);
}

function unfolded(count: number | null, docs: readonly FoundDoc[]): Omit<FoldedPage, 'next'> {
  const shown = docs.map((doc) => ({ ...doc, duplicates: [] }));
  return { count: count ?? 0, groups: count ?? 0, docs: shown };
}

function pageOf(page: Omit<FoldedPage, 'next'>, next: string | null): FoundPage {
  const { count, groups, docs } = page;
  const duplicates = new Map(docs.map((doc) => [doc.articleId, doc.duplicates]));
  return { count, groups, ids: idsOf(docs), duplicates, next };
}

function idsOf(docs: readonly FoundDoc[]): readonly string[] {
  return docs.map(({ articleId }) => articleId);
}
