import { statement } from '../statement.ts';
import type { IndexDb } from './index-file.ts';

/*
 * FTS5 answers in the order of rowids at no cost, in any other only after reading every match. So the
 * rowid of an article ascends with its date: newest first is the table read backwards.
 *
 * Each day has a number of rowids of its own and may spread over those of the days behind it as long
 * as they are free. Articles without a date go below zero, where they come last. An article whose
 * place is taken becomes a stray, below everything; readers put the few strays where they belong, and
 * many of them are a reason to make the index anew. Rowids must stay close to each other: FTS5 keeps their
 * differences, and one byte more for each posting is a quarter of the index.
 */

/** Rowids below this are strays, whose order says nothing. */
export const STRAYS_BELOW = -(2 ** 40);

/**
 * A rowid for a new article, by the order of its date (`Published`), -1 for none. It must be used before the
 * next one is asked for.
 */
export function placeFor(db: IndexDb, order: number): number {
  if (order < 0) return Math.min(0, idOf(db, LOWEST_UNDATED)) - 1;
  const before =
    statement<[number], { readonly id: number | null }>(db, BEFORE).get(order)?.id ?? 0;
  const behind =
    statement<[number], { readonly id: number | null }>(db, BEHIND).get(order)?.id ?? Infinity;
  const own = Math.max(before + 1, order * slotsOf(db) + 1);
  if (own < behind) return own;
  if (before + 1 < behind) return before + 1;
  return Math.min(STRAYS_BELOW, idOf(db, LOWEST)) - 1;
}

const BEFORE = `SELECT id FROM doc WHERE published_order BETWEEN 0 AND ? AND id > 0
  ORDER BY published_order DESC, id DESC LIMIT 1`;
const BEHIND = `SELECT id FROM doc WHERE published_order > ? AND id > 0
  ORDER BY published_order, id LIMIT 1`;
const LOWEST = 'SELECT min(id) AS id FROM doc';
const LOWEST_UNDATED = `SELECT min(id) AS id FROM doc WHERE id BETWEEN ${STRAYS_BELOW} AND 0`;

function idOf(db: IndexDb, sql: string): number {
  return statement<[], { readonly id: number | null }>(db, sql).get()?.id ?? 0;
}

function slotsOf(db: IndexDb): number {
  return statement<[], { readonly slots: number }>(db, 'SELECT slots FROM meta').get()?.slots ?? 1;
}

/** How many articles stand out of order. */
export function countStrays(db: IndexDb): number {
  return (
    statement<[number], { readonly n: number }>(
      db,
      'SELECT count(*) AS n FROM doc WHERE id < ?',
    ).get(STRAYS_BELOW)?.n ?? 0
  );
}

/** Rowids for a day where `count` articles are spread over dates from the first to the last order. */
export function slotsFor(
  count: number,
  orders: { readonly first: number; readonly last: number },
): number {
  // A quarter stays free for what comes later: the wider rowids are apart, the larger is every posting.
  return Math.max(4, Math.ceil((1.25 * count) / (orders.last - orders.first + 1)));
}

/** True where so many articles are strays that the index had better be made anew. */
export function isOutOfOrder(strays: number, docs: number): boolean {
  return strays > Math.max(1000, docs / 50);
}
