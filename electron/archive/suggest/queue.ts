import { displayTitle } from '#core/export/export-data.ts';
import type { Annotation, AnnotationKind } from '#core/annotation/annotation.ts';
import { subjectOf, textKey } from '#core/annotation/ruling.ts';
import { AppError } from '#core/error/app-error.ts';
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
import { journalPosition } from '#db/search/in-step.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import type { QueueRow, ReviewGroups, ReviewQueue } from '../../contract.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { annotationView } from '../views.ts';
import { alikeFinder } from './alike.ts';
import { passageAround, suggestionInContext } from './context.ts';
import { wordsSuggested } from './word-memory.ts';

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
 * before or after falls back on the place where more than `MOST_BY_CONTEXT` wait.
 */
export function reviewQueue(session: Session, input: QueueInput): ReviewQueue {
  const { db } = session;
  const filter = filterOf(session, input.filter);
  const progress = progressOf(db, filter);
  const { sort, descending, cursor, limit } = input;
  const byContext = sort === 'before' || sort === 'after';
  if (byContext && progress.all - progress.decided <= MOST_BY_CONTEXT) {
    const page = pageByContext(session, filter, { ...input, sort });
    return { ...page, ...progress, sort };
  }
  const order = { sort: byContext ? 'place' : sort, descending, after: cursor, limit } as const;
  const { rows, next } = waitingPage(db, filter, order);
  return {
    rows: rows.map((row) => queueRow(session, row)),
    next: next === null ? null : [...next],
    ...progress,
    sort: order.sort,
  };
}

function pageByContext(
  session: Session,
  filter: SuggestionFilter,
  input: QueueInput & { readonly sort: 'before' | 'after' },
): Pick<ReviewQueue, 'rows' | 'next'> {
  const keyed = waitingPlaces(session.db, filter, MOST_BY_CONTEXT).map((place) => ({
    id: place.annotation.id,
    key: contextKey(session, place, input.sort),
  }));
  const [key, id] = input.cursor ?? [];
  const by = input.descending ? -1 : 1;
  const ordered = keyed
    .filter(
      (one) => key === undefined || by * compare(one, { key: String(key), id: String(id) }) > 0,
    )
    .toSorted((a, b) => by * compare(a, b));
  const page = ordered.slice(0, input.limit);
  const last = ordered.length > input.limit ? page.at(-1) : undefined;
  const rows = waitingById(
    session.db,
    page.map((one) => one.id),
  );
  return {
    rows: rows.map((row) => queueRow(session, row)),
    next: last === undefined ? null : [last.key, last.id],
  };
}

interface Keyed {
  readonly key: string;
  readonly id: string;
}

function compare(a: Keyed, b: Keyed): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
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
  const filter = filterOf(session, { ...input.filter, group: undefined });
  const found = await groupsNow(session, filter, input.by);
  const total = found.length;
  const groups = found.slice(input.offset, input.offset + input.limit);
  const { all, decided } = progressOf(session.db, filter);
  return { total, waiting: all - decided, groups: [...groups] };
}

interface GroupsGathered {
  readonly key: string;
  readonly position: string;
  readonly groups: readonly SuggestionGroup[];
}
/** What was gathered last: pages of it are asked for one after the other. */
const gathered = new WeakMap<Session, GroupsGathered>();

/** All groups under a filter, gathered in turns. */
async function groupsNow(
  session: Session,
  filter: SuggestionFilter,
  by: 'article' | 'label',
): Promise<readonly SuggestionGroup[]> {
  const key = JSON.stringify([by, filter]);
  const position = journalPosition(session.db);
  const known = gathered.get(session);
  if (known?.key === key && known.position === position) return known.groups;
  const groups = await inTurns(gatherGroups(session.db, filter, by));
  gathered.set(session, { key, position, groups });
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
