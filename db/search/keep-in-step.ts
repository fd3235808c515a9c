import type Database from 'better-sqlite3';
import type { Fold } from '#core/text/fold.ts';
import { publishedDays } from '#core/search/query/date-range.ts';
import type { ArticleText } from '#core/search/query/facts.ts';
import { articleTextOf, entriesOf } from './archive-facts.ts';
import { beginBulk, endBulk, freePages, mergeSegments } from './bulk.ts';
import { compareDocs } from './compare.ts';
import { buildingSince, FIRST_SLOTS, indexPosition, type IndexDb } from './index-file.ts';
import { hasBeenAt, journalPosition, sourcesChangedSince, sourcesToIndex } from './in-step.ts';
import { countStrays, isOutOfOrder, slotsFor } from './place.ts';
import { countDocs, indexedSources, setPosition, writeSources } from './write.ts';

/** Articles written in one transaction: the archive process answers nobody meanwhile. */
const BATCH = 200;
/** Pages of 4 KB merged at once, for the same reason. */
const MERGED_PAGES = 1000;

export interface IndexProgress {
  /**
   * `building`: articles are missing; `updating`: changes are; `merging`: nothing is, searches get faster;
   * `comparing`: near-duplicates are being looked for.
   */
  readonly phase: 'building' | 'updating' | 'merging' | 'comparing';
  /** Articles that are in, of `total`; sources where it is updating. */
  readonly done: number;
  readonly total: number;
}

/**
 * Brings an index into step with its archive, whatever either went through: builds it, goes on building it,
 * or writes what has changed. Yields after every transaction; may be left at any time and taken up later,
 * also by another process. What changes meanwhile is written at the end, or by the next call.
 */
export function* bringIntoStep(
  archive: Database.Database,
  index: IndexDb,
  fold: Fold,
): Generator<IndexProgress> {
  if (isBeingBuilt(archive, index)) yield* build(archive, index, fold);
  for (;;) {
    const position = journalPosition(archive);
    if (indexPosition(index) === position) break;
    yield* update(archive, index, fold, position);
  }
  yield* compare(archive, index, fold);
}

/** Looks for near-duplicates; what changes meanwhile comes first. */
function* compare(
  archive: Database.Database,
  index: IndexDb,
  fold: Fold,
): Generator<IndexProgress> {
  const textOf = (articleId: string): ArticleText | null => articleTextOf(archive, articleId);
  for (const progress of compareDocs(index, fold, { textOf })) {
    yield progress;
    const position = journalPosition(archive);
    if (indexPosition(index) !== position) yield* update(archive, index, fold, position);
  }
}

/** True where nothing is missing in the index. */
export function isInStep(archive: Database.Database, index: IndexDb): boolean {
  return indexPosition(index) === journalPosition(archive);
}

/** True where so many articles stand out of order that the index had better be made anew: see place.ts. */
export function isToBeRebuilt(index: IndexDb): boolean {
  return isOutOfOrder(countStrays(index), countDocs(index));
}

/** True where the index answers for a part of the archive only, or for another state of it. */
export function isBeingBuilt(archive: Database.Database, index: IndexDb): boolean {
  const position = indexPosition(index);
  return position === '' || !hasBeenAt(archive, position);
}

function* build(archive: Database.Database, index: IndexDb, fold: Fold): Generator<IndexProgress> {
  const sources = sourcesToIndex(archive);
  const since = buildingSince(index);
  if (since === '' || !hasBeenAt(archive, since)) {
    beginBulk(index, slotsOf(sources), journalPosition(archive));
  }
  const total = sources.reduce((sum, { articles }) => sum + articles, 0);
  // What has changed in one of these since is written after the building.
  const finished = new Set(indexedSources(index));
  const missing = sources.filter(({ id }) => !finished.has(id));
  for (const batch of batchesOf(missing)) {
    const entries = batch.map(({ id }) => ({ sourceId: id, entries: entriesOf(archive, id) }));
    writeSources(index, fold, entries, null);
    yield { phase: 'building', done: Math.min(total, countDocs(index)), total };
  }
  endBulk(index);
  for (const _ of mergeSegments(index, MERGED_PAGES)) {
    yield { phase: 'merging', done: total, total };
  }
  for (const _ of freePages(index, MERGED_PAGES)) {
    yield { phase: 'merging', done: total, total };
  }
}

function* update(
  archive: Database.Database,
  index: IndexDb,
  fold: Fold,
  position: string,
): Generator<IndexProgress> {
  const sources = sourcesChangedSince(archive, indexPosition(index));
  for (let at = 0; at < sources.length;) {
    const entries = [];
    for (let articles = 0; at < sources.length && articles < BATCH; at++) {
      const sourceId = sources[at] ?? '';
      const of = entriesOf(archive, sourceId);
      // One that is gone costs a look-up too.
      articles += of.length + 1;
      entries.push({ sourceId, entries: of });
    }
    const isLast = at >= sources.length;
    writeSources(index, fold, entries, isLast ? position : null);
    yield { phase: 'updating', done: at, total: sources.length };
  }
  if (sources.length === 0) setPosition(index, position);
}

type SourceToIndex = ReturnType<typeof sourcesToIndex>[number];

function* batchesOf(sources: readonly SourceToIndex[]): Generator<readonly SourceToIndex[]> {
  let batch: SourceToIndex[] = [];
  let articles = 0;
  for (const source of sources) {
    batch.push(source);
    articles += source.articles;
    if (articles < BATCH) continue;
    yield batch;
    batch = [];
    articles = 0;
  }
  if (batch.length > 0) yield batch;
}

/** As many rowids as most days need: a few articles dated a century ago must not thin them out. */
function slotsOf(sources: readonly SourceToIndex[]): number {
  const dated = sources.flatMap(({ publishedOn, articles }) => {
    const published = publishedDays(publishedOn);
    return published ? [{ order: published.order, articles }] : [];
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
