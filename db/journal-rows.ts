import type Database from 'better-sqlite3';
import type { Change, Json } from '#core/journal/change.ts';
import { statement } from './statement.ts';

export type StepParams = Readonly<Record<string, string | number>>;

export interface JournalStep {
  readonly id: string;
  readonly parentId: string | null;
  readonly at: string;
  readonly author: string;
  readonly kind: string;
  readonly params: StepParams;
  readonly reversible: boolean;
  /** Its place in the order of all steps (core/journal/clock.ts). */
  readonly clock: string;
  readonly undone: boolean;
  /** The earlier step that this one takes back, alone. */
  readonly reverts: string | null;
}

/** A row of `step`. */
export interface StepRow {
  readonly id: string;
  readonly parent_id: string | null;
  readonly at: string;
  readonly author: string;
  readonly kind: string;
  readonly params: string;
  readonly reversible: number;
  readonly clock: string;
  readonly standing: number;
  readonly reverts: string | null;
}

export function stepOf(row: StepRow): JournalStep {
  return {
    id: row.id,
    parentId: row.parent_id,
    at: row.at,
    author: row.author,
    kind: row.kind,
    params: JSON.parse(row.params) as StepParams,
    reversible: row.reversible === 1,
    clock: row.clock,
    undone: row.standing === 0,
    reverts: row.reverts,
  };
}

/** One step; null where there is none of that id. */
export function findStep(db: Database.Database, id: string): JournalStep | null {
  const row = statement<[string], StepRow>(db, 'SELECT * FROM step WHERE id = ?').get(id);
  return row ? stepOf(row) : null;
}

/** What one step changed, in order. */
export function changesOf(db: Database.Database, stepId: string): readonly Change[] {
  return statement<
    [string],
    {
      readonly entity: string;
      readonly entity_id: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  >(db, 'SELECT entity, entity_id, before, after FROM change WHERE step_id = ? ORDER BY ord')
    .all(stepId)
    .map((row) => ({
      entity: row.entity,
      id: row.entity_id,
      before: row.before === null ? null : (JSON.parse(row.before) as Json),
      after: row.after === null ? null : (JSON.parse(row.after) as Json),
    }));
}

/** Ids of at most two steps that begin so, the one that is exactly so first. */
export function findSteps(db: Database.Database, prefix: string): readonly string[] {
  return statement<[string, string], { readonly id: string }>(
    db,
    // Ids are hexadecimal digits and hyphens: every one of them sorts before a tilde.
    "SELECT id FROM step WHERE id >= ? AND id < ? || '~' ORDER BY id LIMIT 2",
  )
    .all(prefix, prefix)
    .map(({ id }) => id);
}
