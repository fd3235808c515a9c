import type Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import { inverse, type Change, type Json } from '#core/journal/change.ts';
import { parseClock, printClock, tick } from '#core/journal/clock.ts';
import { sameJson } from '#core/journal/same-json.ts';
import type { Actor } from './actor.ts';
import { refreshDerived } from './derived.ts';
import type { ArticleEntry } from './entities/article.ts';
import { descriptionId } from './entities/description.ts';
import {
  isEntityName,
  readEntity,
  writeEntity,
  type Entities,
  type EntityName,
} from './entities/registry.ts';
import { describedFields } from './queries/descriptions.ts';
import { statement } from './statement.ts';

export type StepParams = Readonly<Record<string, string | number>>;

/** What a step is called: a key of the message files and the values of its sentence. */
export interface StepWhat {
  readonly kind: string;
  readonly params: StepParams;
  /** False where nothing can take it back. */
  readonly reversible?: boolean;
}

export interface JournalStep {
  readonly id: string;
  readonly parentId: string | null;
  readonly at: string;
  readonly author: string;
  readonly kind: string;
  readonly params: StepParams;
  readonly reversible: boolean;
}

/** What a mutation works with: it reads and writes entities, and every write is journalled. */
export interface Draft {
  read<Name extends EntityName>(name: Name, id: string): Entities[Name] | null;
  write<Name extends EntityName>(name: Name, id: string, value: Entities[Name] | null): void;
}

export interface Outcome<Result> {
  readonly result: Result;
  /** How many entities changed. */
  readonly changed: number;
  /** null where nothing changed: no step is journalled then. */
  readonly stepId: string | null;
}

/**
 * Makes one journalled, undoable step in one transaction: all of it or nothing.
 *
 * `work` may answer the step's name, because counts are known only afterwards.
 */
export function mutate<Result>(
  db: Database.Database,
  actor: Actor,
  work: (draft: Draft) => { readonly result: Result; readonly what: StepWhat },
): Outcome<Result> {
  return db
    .transaction((): Outcome<Result> => {
      const changes: Change[] = [];
      const draft: Draft = {
        read: (name, id) => readEntity(db, name, id),
        write: (name, id, value) => {
          if (name === 'article' && value === null) {
            // What is said of an article goes with it; undo brings both back.
            for (const field of describedFields(db, id)) {
              draft.write('description', descriptionId(id, field), null);
            }
          }
          const before = toJson(readEntity(db, name, id));
          const after = toJson(value);
          if (sameJson(before, after)) return;
          writeEntity(db, name, id, value);
          changes.push({ entity: name, id, before, after });
        },
      };
      const { result, what } = work(draft);
      const reversible = what.reversible ?? true;
      if (changes.length === 0 && reversible) return { result, changed: 0, stepId: null };
      for (const sourceId of sourcesToRefresh(changes)) refreshDerived(db, sourceId);
      const stepId = appendStep(db, actor, what, reversible, changes);
      return { result, changed: changes.length, stepId };
    })
    .immediate();
}

/** Takes the newest step that still stands back. Errors: `E-NOUNDO`, `E-PURGED`. */
export function undo(db: Database.Database, actor: Actor): JournalStep {
  return db
    .transaction((): JournalStep => {
      const step = undoable(db);
      if (!step) {
        const head = headStep(db);
        throw new AppError(head?.kind === 'purge' ? 'E-PURGED' : 'E-NOUNDO');
      }
      apply(db, inverse(changesOf(db, step.id)));
      moveHead(db, actor, step.id, step.parentId, 'undo');
      return step;
    })
    .immediate();
}

/** Makes the step that was undone last again. Errors: `E-NOREDO`. */
export function redo(db: Database.Database, actor: Actor): JournalStep {
  return db
    .transaction((): JournalStep => {
      const step = redoable(db);
      if (!step) throw new AppError('E-NOREDO');
      apply(db, changesOf(db, step.id));
      moveHead(db, actor, step.id, step.id, 'redo');
      return step;
    })
    .immediate();
}

/** The step that `undo` would take back; null where there is none. */
export function undoable(db: Database.Database): JournalStep | null {
  const head = headStep(db);
  return head?.reversible ? head : null;
}

/**
 * The step that `redo` would make again: of the steps that follow the head the one undone last.
 * A new edit makes a further branch; the older ones are kept.
 */
export function redoable(db: Database.Database): JournalStep | null {
  const row = statement<[], StepRow>(
    db,
    `SELECT s.* FROM step s WHERE s.parent_id IS (SELECT step_id FROM head)
     ORDER BY (SELECT max(m.clock) FROM head_move m WHERE m.step_id = s.id AND m.direction = 'undo') DESC
     LIMIT 1`,
  ).get();
  return row ? stepOf(row) : null;
}

/** The newest steps first, each with whether it stands or was undone. */
export function history(
  db: Database.Database,
  limit: number,
): readonly (JournalStep & { readonly undone: boolean })[] {
  const rows = statement<[number], StepRow & { readonly standing: number }>(
    db,
    `WITH RECURSIVE standing (id, parent_id) AS (
       SELECT id, parent_id FROM step WHERE id = (SELECT step_id FROM head)
       UNION ALL SELECT s.id, s.parent_id FROM step s JOIN standing t ON s.id = t.parent_id)
     SELECT s.*, s.id IN (SELECT id FROM standing) AS standing FROM step s ORDER BY s.clock DESC LIMIT ?`,
  ).all(limit);
  return rows.map((row) => ({ ...stepOf(row), undone: row.standing === 0 }));
}

/** Which entities the steps changed, each once. */
export function changedEntities(
  db: Database.Database,
  stepIds: readonly string[],
): readonly { readonly entity: string; readonly id: string }[] {
  return statement<[string], { readonly entity: string; readonly id: string }>(
    db,
    `SELECT DISTINCT entity, entity_id AS id FROM change
     WHERE step_id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(stepIds));
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

interface StepRow {
  readonly id: string;
  readonly parent_id: string | null;
  readonly at: string;
  readonly author: string;
  readonly kind: string;
  readonly params: string;
  readonly reversible: number;
}

function stepOf(row: StepRow): JournalStep {
  return {
    id: row.id,
    parentId: row.parent_id,
    at: row.at,
    author: row.author,
    kind: row.kind,
    params: JSON.parse(row.params) as StepParams,
    reversible: row.reversible === 1,
  };
}

function headStep(db: Database.Database): JournalStep | null {
  const row = statement<[], StepRow>(
    db,
    'SELECT s.* FROM head h JOIN step s ON s.id = h.step_id',
  ).get();
  return row ? stepOf(row) : null;
}

function appendStep(
  db: Database.Database,
  actor: Actor,
  what: StepWhat,
  reversible: boolean,
  changes: readonly Change[],
): string {
  const id = actor.newId();
  const now = actor.now();
  statement(
    db,
    `INSERT INTO step (id, parent_id, at, author, device, clock, kind, params, reversible)
     VALUES (?, (SELECT step_id FROM head), ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    now.toISOString(),
    actor.author,
    actor.device,
    nextClock(db, actor, now),
    what.kind,
    JSON.stringify(what.params),
    reversible ? 1 : 0,
  );
  const insert = statement(
    db,
    'INSERT INTO change (step_id, ord, entity, entity_id, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  );
  changes.forEach((change, ord) => {
    insert.run(
      id,
      ord,
      change.entity,
      change.id,
      printJson(change.before),
      printJson(change.after),
    );
  });
  setHead(db, id);
  return id;
}

function moveHead(
  db: Database.Database,
  actor: Actor,
  stepId: string,
  head: string | null,
  direction: 'undo' | 'redo',
): void {
  const now = actor.now();
  statement(
    db,
    'INSERT INTO head_move (clock, at, author, step_id, direction) VALUES (?, ?, ?, ?, ?)',
  ).run(nextClock(db, actor, now), now.toISOString(), actor.author, stepId, direction);
  setHead(db, head);
}

function setHead(db: Database.Database, stepId: string | null): void {
  statement(
    db,
    `INSERT INTO head (only_row, step_id) VALUES (1, ?)
     ON CONFLICT (only_row) DO UPDATE SET step_id = excluded.step_id`,
  ).run(stepId);
}

function nextClock(db: Database.Database, actor: Actor, now: Date): string {
  const last = statement<[], { readonly clock: string | null }>(
    db,
    'SELECT max(clock) AS clock FROM (SELECT max(clock) AS clock FROM step UNION ALL SELECT max(clock) FROM head_move)',
  ).get()?.clock;
  return printClock(tick(last ? parseClock(last) : null, now.getTime(), actor.device));
}

function apply(db: Database.Database, changes: readonly Change[]): void {
  for (const change of changes) {
    if (!isEntityName(change.entity)) throw new TypeError(`unknown entity ${change.entity}`);
    // The journal wrote this value from the same type; the registry's stores check it against the text.
    writeEntity(db, change.entity, change.id, change.after as Entities[EntityName] | null);
  }
  for (const sourceId of sourcesToRefresh(changes)) refreshDerived(db, sourceId);
}

/** Sources whose derived values a change may have put out of step. */
function sourcesToRefresh(changes: readonly Change[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { entity, id, after } of changes) {
    if (after === null) continue;
    if (entity === 'segmentation') ids.add(id);
    if (entity === 'article') ids.add((after as unknown as ArticleEntry).sourceId);
  }
  return ids;
}

function toJson(value: Entities[EntityName] | null): Json {
  // Entities are plain data by their types; JSON is how the journal keeps them.
  return value === null ? null : (JSON.parse(JSON.stringify(value)) as Json);
}

function printJson(value: Json): string | null {
  return value === null ? null : JSON.stringify(value);
}
