import type Database from 'better-sqlite3';
import { publishedDays } from '#core/search/query/date-range.ts';
import { articleTextOf, entriesOf } from './archive-facts.ts';
import { FIRST_SLOTS } from './index-file.ts';
import type { IndexStanding, IndexWriter } from './index-writer.ts';
import {
  hasBeenAt,
  journalPosition,
  oldestFirst,
  sourcesChangedSince,
  sourcesInPieces,
  type SourceToIndex,
} from './in-step.ts';
import { isOutOfOrder, slotsFor } from './place.ts';
import type { Remote } from './remote.ts';
import type { SourceEntries } from './write.ts';

/** Articles written in one transaction. */
const BATCH = 200;

export interface IndexProgress {
  /**
   * `building`: articles are missing; `updating`: changes are; `merging`: nothing is, searches get faster;
   * `comparing`: near-duplicates are being looked for.
   */
  readonly phase: 'building' | 'updating' | 'merging' | 'comparing';
  /** Articles that are in (that have been compared), of `total`; sources where it is updating. */
  readonly done: number;
  readonly total: number;
}

/** After a transaction: how far it is, and how the index stands. */
export interface IndexStep {
  readonly progress: IndexProgress;
  readonly standing: IndexStanding;
}

/** Leaves the event loop to others where a turn is over; awaited between small pieces of reading. */
export type Turn = () => Promise<void>;

/**
 * Brings an index into step with its archive, whatever either went through: builds it, goes on building it,
 * or writes what has changed. Yields after every transaction, and answers how the index stands in the end; may be
 * left at any time and taken up later, also by another process. What changes meanwhile is written at the
 * end, or by the next call.
 */
export async function* bringIntoStep(
  archive: Database.Database,
  writer: Remote<IndexWriter>,
  standing: IndexStanding,
  turn: Turn,
): AsyncGenerator<IndexStep, IndexStanding> {
  let stands = standing;
  if (isBeingBuilt(archive, stands)) stands = yield* build(archive, writer, stands, turn);
  while (!isInStep(archive, stands)) stands = yield* update(archive, writer, stands, turn);
  return stands;
}

/** True where nothing is missing in the index. */
export function isInStep(archive: Database.Database, { position }: IndexStanding): boolean {
  return position === journalPosition(archive);
}

/** True where so many articles stand out of order that the index had better be made anew: see place.ts. */
export function isToBeRebuilt({ strays, docs }: IndexStanding): boolean {
  return isOutOfOrder(strays, docs);
}

/** True where the index answers for a part of the archive only, or for another state of it. */
export function isBeingBuilt(archive: Database.Database, { position }: IndexStanding): boolean {
  return position === '' || !hasBeenAt(archive, position);
}

async function* build(
  archive: Database.Database,
  writer: Remote<IndexWriter>,
  standing: IndexStanding,
  turn: Turn,
): AsyncGenerator<IndexStep, IndexStanding> {
  // What changes while they are looked up is written after the building.
  const position = journalPosition(archive);
  const sources = await sourcesInTurns(archive, turn);
  let stands = standing;
  const since = standing.building;
  if (since === '' || !hasBeenAt(archive, since)) {
    stands = await writer.begin(slotsOf(sources), position);
  }
  const total = sources.reduce((sum, { articles }) => sum + articles, 0);
  // So is what has changed in one of these since.
  const finished = new Set(await writer.sources());
  const missing = sources.filter(({ id }) => !finished.has(id)).map(({ id }) => id);
  for await (const { entries, written } of writing(archive, writer, missing, turn)) {
    if (entries.length > 0) stands = await written(null);
    const progress = { phase: 'building', done: Math.min(total, stands.docs), total } as const;
    yield { progress, standing: stands };
  }
  stands = await writer.end();
  while (await writer.merge()) {
    yield { progress: { phase: 'merging', done: total, total }, standing: stands };
  }
  return stands;
}

async function* update(
  archive: Database.Database,
  writer: Remote<IndexWriter>,
  standing: IndexStanding,
  turn: Turn,
): AsyncGenerator<IndexStep, IndexStanding> {
  const position = journalPosition(archive);
  const sources = await inPieces(sourcesChangedSince(archive, standing.position), turn);
  const total = sources.length;
  if (total === 0) return writer.move(position);
  let stands = standing;
  let done = 0;
  for await (const { entries, written } of writing(archive, writer, sources, turn)) {
    done += entries.length;
    stands = await written(done === total ? position : null);
    yield { progress: { phase: 'updating', done, total }, standing: stands };
  }
  return stands;
}

/** What a work in pieces comes to, with turns between them. */
async function inPieces<Result>(work: Generator<undefined, Result>, turn: Turn): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await turn();
  }
}

/**
 * Looks for near-duplicates among the articles of an index. Yields after every few milliseconds; others may write
 * to it meanwhile, and whoever has it waits need not go on.
 */
export async function* compareArticles(
  archive: Database.Database,
  writer: Remote<IndexWriter>,
  turn: Turn,
): AsyncGenerator<IndexProgress, void> {
  let texts = new Map<string, string>();
  for (;;) {
    const { more, wanted, done, total } = await writer.compare(texts);
    if (!more) return;
    yield { phase: 'comparing', done, total };
    texts = new Map();
    for (const articleId of wanted) {
      await turn();
      const text = articleTextOf(archive, articleId);
      if (text) texts.set(articleId, text.sections.body);
    }
  }
}

interface Batch {
  readonly entries: readonly SourceEntries[];
  /** Writes them; resolves when that is done. */
  readonly written: (position: string | null) => Promise<IndexStanding>;
}

/** What is to be written of sources, in batches. */
async function* writing(
  archive: Database.Database,
  writer: Remote<IndexWriter>,
  sources: readonly string[],
  turn: Turn,
): AsyncGenerator<Batch> {
  let entries: SourceEntries[] = [];
  let articles = 0;
  const batch = (): Batch => {
    const these = entries;
    entries = [];
    articles = 0;
    return { entries: these, written: (position) => writer.write(these, position) };
  };
  for (const sourceId of sources) {
    await turn();
    const of = entriesOf(archive, sourceId);
    // One that is gone costs a look-up too.
    articles += of.length + 1;
    entries.push({ sourceId, entries: of });
    if (articles >= BATCH) yield batch();
  }
  if (entries.length > 0) yield batch();
}

async function sourcesInTurns(
  archive: Database.Database,
  turn: Turn,
): Promise<readonly SourceToIndex[]> {
  const sources: SourceToIndex[] = [];
  for (const piece of sourcesInPieces(archive)) {
    sources.push(...piece);
    await turn();
  }
  return oldestFirst(sources);
}

/** As many rowids as most days need: a few articles dated a century ago must not thin them out. */
function slotsOf(sources: readonly SourceToIndex[]): number {
  const orders = new Map<string, number | null>();
  const orderOf = (publishedOn: string): number | null => {
    const known = orders.get(publishedOn);
    if (known !== undefined) return known;
    const order = publishedDays(publishedOn)?.order ?? null;
    orders.set(publishedOn, order);
    return order;
  };
  const dated = sources.flatMap(({ publishedOn, articles }) => {
    const order = orderOf(publishedOn);
    return order === null ? [] : [{ order, articles }];
  });
  const aside = Math.floor(dated.length / 20);
  // They come by date.
  const most = dated.slice(aside, dated.length - aside);
  const [first] = most;
  const last = most.at(-1);
  if (!first || !last) return FIRST_SLOTS;
  const count = most.reduce((sum, { articles }) => sum + articles, 0);
  return slotsFor(count, { first: first.order, last: last.order });
}
