import type Database from 'better-sqlite3';
import type { Pieces } from '#core/pieces.ts';
import { statement } from '../statement.ts';

/** The position of an archive in which nothing was ever done. */
export const BEGINNING = '-';

/** Changes of a step that are looked at in one piece. */
const AT_ONCE = 2000;

/** Steps that were made, undone or redone since the journal stood at a clock. Exported for the test of its plan. */
export const MOVED_SQL = `SELECT id FROM step WHERE clock > @clock
  UNION ALL SELECT step_id FROM head_move WHERE clock > @clock`;

/** Says of a change `c` which source it is about. */
export interface SourceOfChange {
  readonly sql: string;
  readonly entities: readonly string[];
}

/** The statement of a piece of a step's changes; apart, so that its plan can be looked at. */
export function piecesSql({ sql, entities }: SourceOfChange): string {
  return `SELECT DISTINCT ${sql} AS id FROM change c
    WHERE c.step_id = ? AND c.ord >= ? AND c.ord < ? AND c.entity IN (${entities.map((one) => `'${one}'`).join(', ')})`;
}

/**
 * The sources that steps were about which were made, undone or redone since the journal stood at `position`; yields
 * between pieces: an import of a hundred thousand files is thousands of steps.
 */
export function* sourcesMoved(
  db: Database.Database,
  position: string,
  about: SourceOfChange,
): Pieces<readonly string[]> {
  const clock = { clock: position === BEGINNING ? '' : position };
  const steps = statement<[typeof clock], string>(db, MOVED_SQL).pluck(true).all(clock);
  const last = statement<[string], number | null>(
    db,
    'SELECT max(ord) FROM change WHERE step_id = ?',
  ).pluck(true);
  const piece = statement<[string, number, number], string | null>(db, piecesSql(about)).pluck(
    true,
  );
  const found = new Set<string>();
  for (const step of new Set(steps)) {
    const most = last.get(step) ?? -1;
    for (let from = 0; from <= most; from += AT_ONCE) {
      for (const id of piece.all(step, from, from + AT_ONCE)) if (id !== null) found.add(id);
      yield;
    }
  }
  return [...found];
}
