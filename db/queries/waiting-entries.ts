import type Database from 'better-sqlite3';
import type { AnnotationStatus } from '#core/annotation/annotation.ts';
import { sortedInPieces, type Pieces } from '#core/pieces.ts';
import { statement } from '../statement.ts';
import { sourcesBehind, type SourcePlace } from './touched-sources.ts';
import { whereOf, type SuggestionFilter } from './suggestion-filter.ts';
import type { Progress, QueueCursor, QueueOrder } from './suggestions.ts';

/** A suggestion that waits, with the keys that put it in order (those of `waitingPage`). */
export interface WaitingEntry {
  readonly id: string;
  readonly keys: QueueCursor;
}

export interface GatheredQueue {
  /** In ascending order. */
  readonly entries: readonly WaitingEntry[];
  readonly progress: Progress;
}

/** Sources whose suggestions are read in one piece. */
const SOURCES_AT_ONCE = 200;

interface Row {
  readonly id: string;
  readonly status: AnnotationStatus;
  readonly filename: string;
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/**
 * All that wait under a filter that no index answers in order, and how far the review of it is; some
 * hundred sources in a piece.
 */
export function* gatherWaiting(
  db: Database.Database,
  filter: SuggestionFilter,
  sort: QueueOrder['sort'],
): Pieces<GatheredQueue> {
  const entries: WaitingEntry[] = [];
  let all = 0;
  const { sql, values } = entriesSql(filter);
  const rows = statement<(string | number)[], Row>(db, sql);
  for (let after: SourcePlace | undefined = { filename: '', id: '' }; after !== undefined;) {
    const page: readonly SourcePlace[] = sourcesBehind(db, after, SOURCES_AT_ONCE);
    for (const row of rows.all(JSON.stringify(page.map(({ id }) => id)), ...values)) {
      all += 1;
      if (row.status === 'pending') entries.push({ id: row.id, keys: keysOf(row, sort) });
    }
    after = page.at(-1);
    yield;
  }
  return {
    // Sources come in the order of places.
    entries: sort === 'place' ? entries : yield* sortedInPieces(entries, byKeys),
    progress: { all, decided: all - entries.length },
  };
}

/** Apart, so that its plan can be looked at. */
export function entriesSql(filter: SuggestionFilter): {
  readonly sql: string;
  readonly values: readonly (string | number)[];
} {
  const initiative = filter.group?.by === 'initiative' ? filter.group.key : null;
  const where = whereOf(initiative === null ? filter : { ...filter, group: undefined });
  const from =
    initiative === null
      ? 'json_each(?) j CROSS JOIN annotation a ON a.source_id = j.value'
      : `json_each(?) j CROSS JOIN annotation_initiative i
           ON i.source_id = j.value AND i.initiative_id = ?
         CROSS JOIN annotation a ON a.id = i.annotation_id`;
  return {
    sql: `SELECT a.id, a.status, s.filename, a.source_id, a.start, a.end, a.confidence
      FROM ${from} CROSS JOIN source s ON s.id = a.source_id
      WHERE ${where.sql} ORDER BY s.filename, s.id, a.start, -a.end, a.id`,
    values: [...(initiative === null ? [] : [initiative]), ...where.values],
  };
}

function keysOf(row: Row, sort: QueueOrder['sort']): QueueCursor {
  const { id, filename, source_id, start, end, confidence } = row;
  return sort === 'place'
    ? [filename, source_id, start, -end, id]
    : [confidence, source_id, start, id];
}

/** The order of keys, as SQLite has it: numbers by size, texts by their units. */
export function compareKeys(a: QueueCursor, b: QueueCursor): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (other === undefined || one === other) continue;
    return one < other ? -1 : 1;
  }
  return 0;
}

function byKeys(a: WaitingEntry, b: WaitingEntry): number {
  return compareKeys(a.keys, b.keys);
}
