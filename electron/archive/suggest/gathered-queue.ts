import type { Annotation } from '#core/annotation/annotation.ts';
import { flatInPieces, sortedInPieces, type Pieces } from '#core/pieces.ts';
import type { SuggestionFilter } from '#db/queries/suggestion-filter.ts';
import { waitingById, type QueueCursor } from '#db/queries/suggestions.ts';
import {
  compareKeys,
  gatherWaiting,
  type GatheredQueue,
  type WaitingEntry,
} from '#db/queries/waiting-entries.ts';
import { KeptAtPosition } from '../kept-at-position.ts';
import { perSession } from '../per-session.ts';
import type { Session } from '../session.ts';

/** Queues kept: the one that is paged through, and what was looked at beside it. */
const KEPT = 3;
const memoryOf = perSession((session) => new KeptAtPosition<GatheredQueue>(session, KEPT));

/** Suggestions whose context is read in one piece. */
const PIECE = 50;

/** Words of a suggestion that put it in order. */
export type ContextKey = (annotation: Annotation, articleId: string | null) => string;

/** What waits under a filter that no index answers, gathered once as long as nothing changes. */
export function gatheredQueue(
  session: Session,
  filter: SuggestionFilter,
  sort: 'place' | 'confidence',
): Pieces<GatheredQueue> {
  return remembered(session, [sort, filter], () => gatherWaiting(session.db, filter, sort));
}

/** The same by the words that stand around each. */
export function queueByContext(
  session: Session,
  filter: SuggestionFilter,
  sort: 'before' | 'after',
  keyOf: ContextKey,
): Pieces<GatheredQueue> {
  return remembered(session, [sort, filter], function* () {
    const { entries, progress } = yield* gatheredQueue(session, filter, 'place');
    const keyed: WaitingEntry[] = [];
    for (let from = 0; from < entries.length; from += PIECE) {
      const ids = entries.slice(from, from + PIECE).map(({ id }) => id);
      const some = yield* flatInPieces(
        waitingById(session.db, ids),
        ({ annotation, articleId }): readonly WaitingEntry[] => [
          { id: annotation.id, keys: [keyOf(annotation, articleId), annotation.id] },
        ],
      );
      for (const one of some) keyed.push(one);
    }
    const compare = (a: WaitingEntry, b: WaitingEntry): number => compareKeys(a.keys, b.keys);
    return { entries: yield* sortedInPieces(keyed, compare), progress };
  });
}

/** The entries of a page, and where it ends; null where nothing follows. */
export function pageOf(
  entries: readonly WaitingEntry[],
  {
    after,
    descending,
    limit,
  }: { readonly after: QueueCursor | null; readonly descending: boolean; readonly limit: number },
): { readonly ids: readonly string[]; readonly next: QueueCursor | null } {
  const from =
    after === null ? (descending ? entries.length : 0) : placeOf(entries, after, descending);
  const page = descending
    ? entries.slice(Math.max(0, from - limit), from).toReversed()
    : entries.slice(from, from + limit);
  const follows = descending ? from > limit : from + limit < entries.length;
  return { ids: page.map(({ id }) => id), next: follows ? (page.at(-1)?.keys ?? null) : null };
}

/** How many entries stand before a place; descending those before it without what stands on it. */
function placeOf(entries: readonly WaitingEntry[], keys: QueueCursor, descending: boolean): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareKeys(entries[middle]?.keys ?? [], keys);
    if (order < 0 || (order === 0 && !descending)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* remembered(
  session: Session,
  asked: readonly unknown[],
  gather: () => Pieces<GatheredQueue>,
): Pieces<GatheredQueue> {
  const memory = memoryOf(session);
  const key = JSON.stringify(asked);
  const begunAt = memory.position;
  const known = memory.get(key);
  if (known) return known;
  const queue = yield* gather();
  memory.keep(key, queue, begunAt);
  return queue;
}
