import { displayTitle } from '#core/export/export-data.ts';
import type { Annotation, AnnotationKind } from '#core/annotation/annotation.ts';
import { subjectOf, textKey } from '#core/annotation/ruling.ts';
import { AppError } from '#core/error/app-error.ts';
import { flatInPieces, type Pieces } from '#core/pieces.ts';
import type { SuggestionFilter, SuggestionGroupKey } from '#db/queries/suggestion-filter.ts';
import {
  progressOf,
  waitingById,
  waitingByRule,
  waitingPage,
  waitingPlaces,
  type QueueCursor,
  type WaitingPlace,
  type WaitingRow,
} from '#db/queries/suggestions.ts';
import { gatherGroups, type SuggestionGroup } from '#db/queries/suggestion-groups.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import type { QueueRow, ReviewGroups, ReviewQueue } from '../../contract.ts';
import { ofOneState } from '../one-state.ts';
import { KeptAtPosition } from '../kept-at-position.ts';
import { perSession } from '../per-session.ts';
import type { Session } from '../session.ts';
import { annotationView } from '../views.ts';
import { alikeFinder } from './alike.ts';
import { passageAround, suggestionInContext } from './context.ts';
import { gatheredQueue, pageOf, queueByContext } from './gathered-queue.ts';
import { wordsAhead, wordsSuggested } from './word-memory.ts';

/*
 * The queue of suggestions that wait, as the review screen reads it.
 */

export interface ReviewFilter {
  readonly kinds?: readonly AnnotationKind[] | undefined;
  readonly rules?: readonly string[] | undefined;
  readonly minConfidence?: number | undefined;
  readonly maxConfidence?: number | undefined;
  readonly theme?: string | undefined;
  readonly group?: SuggestionGroupKey | undefined;
  /** Stands in the quote or the label, in either script. */
  readonly text?: string | undefined;
}

export interface QueueInput {
  readonly filter: ReviewFilter;
  readonly sort: 'place' | 'confidence' | 'before' | 'after';
  readonly descending: boolean;
  readonly cursor: QueueCursor | null;
  readonly limit: number;
}

/** Units of the reading on either side of a row. */
const CONTEXT_UNITS = 48;
/** Units that decide the order by context. */
const ORDER_UNITS = 16;
/** More than this is not put in order by context: it would hold everybody else up. */
export const MOST_BY_CONTEXT = 20_000;
/** Units on either side of a passage that is looked at more closely. */
const PASSAGE_UNITS = 400;

/**
 * A page of what waits under a filter, with how far the review of it is. An order by the words
 * before or after falls back on the place where more than `MOST_BY_CONTEXT` wait. What no index answers is
 * gathered in turns.
 */
export async function reviewQueue(session: Session, input: QueueInput): Promise<ReviewQueue> {
  if (input.filter.text !== undefined) await wordsAhead(session);
  return ofOneState(session, () => queuePage(session, input));
}

function* queuePage(session: Session, input: QueueInput): Pieces<ReviewQueue> {
  const { db } = session;
  const filter = filterOf(session, input.filter);
  const { sort, descending, cursor: after, limit } = input;
  const gathered = isOfIndexes(filter) ? null : yield* gatheredQueue(session, filter, 'place');
  const progress = gathered?.progress ?? progressOf(db, filter);
  const order = sort === 'before' || sort === 'after' ? 'place' : sort;
  const shown = { descending, after, limit };
  const byContext = order !== sort && progress.all - progress.decided <= MOST_BY_CONTEXT;
  if (gathered === null && !byContext) {
    const { rows, next } = waitingPage(db, filter, { sort: order, ...shown });
    return yield* answered(session, rows, next, { ...progress, sort: order });
  }
  const queue =
    sort === 'before' || sort === 'after'
      ? byContext
        ? yield* queueByContext(session, filter, sort, (annotation, articleId) =>
            contextKey(session, { annotation, articleId }, sort),
          )
        : yield* gatheredQueue(session, filter, 'place')
      : yield* gatheredQueue(session, filter, sort);
  const { ids, next } = pageOf(queue.entries, shown);
  return yield* answered(session, waitingById(db, ids), next, {
    ...progress,
    sort: byContext ? sort : order,
  });
}

function* answered(
  session: Session,
  rows: readonly WaitingRow[],
  next: QueueCursor | null,
  rest: Omit<ReviewQueue, 'rows' | 'next'>,
): Pieces<ReviewQueue> {
  return {
    rows: [...(yield* flatInPieces(rows, (row) => [queueRow(session, row)]))],
    next: next === null ? null : [...next],
    ...rest,
  };
}

/** True where a page and the counts of a filter are read off indexes. */
function isOfIndexes({ theme, group, words }: SuggestionFilter): boolean {
  return theme === undefined && words === undefined && (!group || group.by === 'article');
}

/** The words after, or those before read backwards, so that like stands beside like. */
function contextKey(session: Session, place: WaitingPlace, sort: 'before' | 'after'): string {
  const found = suggestionInContext(session, place.annotation, place.articleId, ORDER_UNITS);
  if (sort === 'after') return textKey(found.after, session.fold);
  return [...textKey(found.before, session.fold)].toReversed().join('');
}

function queueRow(session: Session, row: WaitingRow): QueueRow {
  const { before, match, after } = suggestionInContext(
    session,
    row.annotation,
    row.articleId,
    CONTEXT_UNITS,
  );
  return {
    annotation: annotationView(row),
    title: displayTitle(row),
    medium: row.medium,
    before,
    match,
    after,
  };
}

/** Ids of all that waits under a filter. */
export function waitingIds(session: Session, filter: ReviewFilter): readonly string[] {
  return waitingPlaces(session.db, filterOf(session, filter), -1).map(
    ({ annotation }) => annotation.id,
  );
}

/** The groups of what waits under a filter. */
export async function reviewGroups(
  session: Session,
  input: {
    readonly filter: ReviewFilter;
    readonly by: 'article' | 'label';
    readonly offset: number;
    readonly limit: number;
  },
): Promise<ReviewGroups> {
  if (input.filter.text !== undefined) await wordsAhead(session);
  const filter = filterOf(session, { ...input.filter, group: undefined });
  const found = await groupsNow(session, filter, input.by);
  const total = found.length;
  const groups = found.slice(input.offset, input.offset + input.limit);
  const { all, decided } = isOfIndexes(filter)
    ? progressOf(session.db, filter)
    : (await ofOneState(session, () => gatheredQueue(session, filter, 'place'))).progress;
  return { total, waiting: all - decided, groups: [...groups] };
}

/** What was gathered last: pages of it are asked for one after the other. */
const groupsMemory = perSession(
  (session) => new KeptAtPosition<readonly SuggestionGroup[]>(session, 1),
);

/** All groups under a filter, gathered in turns. */
async function groupsNow(
  session: Session,
  filter: SuggestionFilter,
  by: 'article' | 'label',
): Promise<readonly SuggestionGroup[]> {
  const memory = groupsMemory(session);
  const key = JSON.stringify([by, filter]);
  const { position } = memory;
  const known = memory.get(key);
  if (known) return known;
  const groups = await ofOneState(session, () => gatherGroups(session.db, filter, by));
  memory.keep(key, groups, position);
  return groups;
}

/** How many of each kind and rule wait. */
export function reviewFacets(session: Session) {
  return { rules: [...waitingByRule(session.db)] };
}

/** How many wait that a decision on this suggestion with a wide scope would reach, itself included. */
export function alikeWaiting(
  session: Session,
  id: string,
): { readonly article: number; readonly archive: number; readonly articles: number } {
  const { annotation, articleId } = suggestionNamed(session, id);
  const subject = subjectOf(annotation, session.fold);
  const alike = alikeFinder(session)(subject, null);
  return {
    article: alike.filter((one) => one.articleId === articleId).length,
    archive: alike.length,
    articles: new Set(alike.map((one) => one.articleId)).size,
  };
}

/** A suggestion with a good deal of what stands around it. Errors: `E-NOTFOUND`. */
export function passageOf(session: Session, id: string) {
  const { annotation, articleId } = suggestionNamed(session, id);
  return passageAround(session, annotation, articleId, PASSAGE_UNITS);
}

/** A suggestion and the article it stands in. Errors: `E-NOTFOUND`. */
export function suggestionNamed(
  session: Session,
  id: string,
): { readonly annotation: Annotation; readonly articleId: string | null } {
  const [row] = listAnnotations(session.db, { ids: [id], suggested: true }).rows;
  if (!row) throw new AppError('E-NOTFOUND', { what: 'suggestion', name: id });
  return row;
}

function filterOf(session: Session, { text = '', ...filter }: ReviewFilter): SuggestionFilter {
  const wanted = textKey(text, session.fold);
  if (wanted === '') return filter;
  const { quotes, labels } = wordsSuggested(session);
  const holding = (forms: ReadonlyMap<string, ReadonlySet<string>>) =>
    [...forms].flatMap(([key, words]) => (key.includes(wanted) ? [...words] : []));
  return { ...filter, words: { quotes: holding(quotes), labels: holding(labels) } };
}
