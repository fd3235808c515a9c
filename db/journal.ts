import type Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import { inverse, type Change, type Json } from '#core/journal/change.ts';
import { parseClock, printClock, tick } from '#core/journal/clock.ts';
import { sameJson } from '#core/journal/same-json.ts';
import type { Actor } from './actor.ts';
import { refreshDerived } from './derived.ts';
import type { ArticleEntry } from './entities/article.ts';
import { descriptionId } from './entities/description.ts';
import { saidOfFigure } from './entities/references.ts';
import {
  isEntityName,
  readEntity,
  writeEntity,
  type Entities,
  type EntityName,
} from './entities/registry.ts';
import {
  changesOf,
  stepOf,
  type JournalStep,
  type StepParams,
  type StepRow,
} from './journal-rows.ts';
import { describedFields } from './queries/descriptions.ts';
import { statement } from './statement.ts';
import { keepObjects } from './step-objects.ts';

/** What a step is called: a key of the message files and the values of its sentence. */
export interface StepWhat {
  readonly kind: string;
  readonly params: StepParams;
  /** False where nothing can take it back. */
  readonly reversible?: boolean;
  /** The earlier step that this one takes back, alone. */
  readonly reverts?: string;
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
          if (name === 'annotation' && value === null) {
            // What was found of a figure goes with it.
            for (const said of saidOfFigure(db, id)) draft.write(said.entity, said.id, null);
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
      const stepId = appendStep(db, actor, what, changes);
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
      moveHead(db, actor, step, 'undo');
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
      moveHead(db, actor, step, 'redo');
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

/** The newest steps first; undone ones are among them. */
export function history(db: Database.Database, limit: number): readonly JournalStep[] {
  return statement<[number], StepRow>(db, 'SELECT * FROM step ORDER BY clock DESC LIMIT ?')
    .all(limit)
    .map(stepOf);
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

/** The newest step that stands; null where nothing was ever done. */
export function headStep(db: Database.Database): JournalStep | null {
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
  changes: readonly Change[],
): string {
  const id = actor.newId();
  const now = actor.now();
  const clock = nextClock(db, actor, now);
  statement(
    db,
    `INSERT INTO step (id, parent_id, at, author, device, clock, kind, params, reversible, reverts)
     VALUES (?, (SELECT step_id FROM head), ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    now.toISOString(),
    actor.author,
    actor.device,
    clock,
    what.kind,
    JSON.stringify(what.params),
    (what.reversible ?? true) ? 1 : 0,
    what.reverts ?? null,
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
  keepObjects(db, { id, clock }, changes);
  setHead(db, id);
  return id;
}

/** Moves the head over one step and keeps the move. */
export function moveHead(
  db: Database.Database,
  actor: Actor,
  step: JournalStep,
  direction: 'undo' | 'redo',
): void {
  const now = actor.now();
  statement(
    db,
    'INSERT INTO head_move (clock, at, author, step_id, direction) VALUES (?, ?, ?, ?, ?)',
  ).run(nextClock(db, actor, now), now.toISOString(), actor.author, step.id, direction);
  statement(db, 'UPDATE step SET standing = ? WHERE id = ?').run(
    direction === 'redo' ? 1 : 0,
    step.id,
  );
  setHead(db, direction === 'redo' ? step.id : step.parentId);
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
  writeChanges(db, changes);
  for (const sourceId of sourcesToRefresh(changes)) refreshDerived(db, sourceId);
}

/** Writes what changes lead to, in order; derived values are the caller's. */
export function writeChanges(db: Database.Database, changes: readonly Change[]): void {
  for (const change of changes) {
    if (!isEntityName(change.entity)) throw new TypeError(`unknown entity ${change.entity}`);
    // The journal wrote this value from the same type; the registry's stores check it against the text.
    writeEntity(db, change.entity, change.id, change.after as Entities[EntityName] | null);
  }
}

/** Sources whose derived values a change may have put out of step. */
export function sourcesToRefresh(changes: readonly Change[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { entity, id, after } of changes) {
    if (after === null) continue;
    if (entity === 'segmentation') ids.add(id);
    if (entity === 'article') ids.add((after as unknown as ArticleEntry).sourceId);
  }
  return ids;
}

/** An entity as the journal keeps it. */
export function toJson(value: Entities[EntityName] | null): Json {
  // Entities are plain data by their types; JSON is how the journal keeps them.
  return value === null ? null : (JSON.parse(JSON.stringify(value)) as Json);
}

function printJson(value: Json): string | null {
  return value === null ? null : JSON.stringify(value);
}
