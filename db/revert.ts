import type Database from 'better-sqlite3';
import type { Annotation } from '#core/annotation/annotation.ts';
import { AppError, type ErrorCode } from '#core/error/app-error.ts';
import { inverse, netChanges, type Change, type Json } from '#core/journal/change.ts';
import { sameEntity } from '#core/journal/same-json.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Actor } from './actor.ts';
import {
  namesakesOf,
  referencesOf,
  referencesTo,
  twinsOf,
  type EntityKey,
} from './entities/references.ts';
import { isEntityName, readEntity, type Entities, type EntityName } from './entities/registry.ts';
import { revertedBy } from './history.ts';
import { mutate, toJson, type Outcome } from './journal.ts';
import { changesOf, findStep, stepOf, type JournalStep, type StepRow } from './journal-rows.ts';
import { listInitiatives } from './queries/thesaurus.ts';
import { statement } from './statement.ts';

/** What the rules of the thesaurus take for the same label. */
export type LabelKey = (label: string) => string;

/** Why one step cannot be taken back alone; `code` is null where it can. */
export interface Dependents {
  readonly code: Extract<ErrorCode, 'E-DEPENDS' | 'E-UNDONE' | 'E-PURGED' | 'E-NOUNDO'> | null;
  /** Later standing steps that build on it, the oldest first. */
  readonly steps: readonly JournalStep[];
}

/**
 * Which later steps stand in the way of taking one step back alone: those that changed again what it
 * changed, that need what it made, that took away what it would bring back, that said elsewhere
 * what may be said only once, or that signed the report that it would alter. Errors: `E-NOTFOUND`.
 */
export function dependentsOf(
  db: Database.Database,
  stepId: string,
  labelKey: LabelKey,
): Dependents {
  const step = findStep(db, stepId);
  if (!step) throw new AppError('E-NOTFOUND', { what: 'step', name: stepId });
  if (step.undone) return { code: 'E-UNDONE', steps: [] };
  if (!step.reversible) return { code: step.kind === 'purge' ? 'E-PURGED' : 'E-NOUNDO', steps: [] };
  const obstacles = obstaclesTo(db, netChanges(changesOf(db, step.id)), labelKey);
  if (obstacles.length === 0) return { code: null, steps: [] };
  return { code: 'E-DEPENDS', steps: stepsSince(db, step, obstacles) };
}

/**
 * Takes one past step back by a step of its own, which can be undone like any other. The steps after
 * it stay. Errors: `E-NOTFOUND`, `E-DEPENDS`, `E-UNDONE`, `E-PURGED`, `E-NOUNDO`.
 */
export function revert(
  db: Database.Database,
  actor: Actor,
  stepId: string,
  labelKey: LabelKey,
): Outcome<JournalStep> {
  return mutate(db, actor, (draft) => {
    const step = findStep(db, stepId);
    if (!step) throw new AppError('E-NOTFOUND', { what: 'step', name: stepId });
    const { code, steps } = dependentsOf(db, stepId, labelKey);
    if (code === 'E-DEPENDS') throw new AppError(code, { count: steps.length });
    if (code !== null) throw new AppError(code);
    for (const { entity, id, after } of inverse(changesOf(db, stepId))) {
      if (!isEntityName(entity)) throw new TypeError(`unknown entity ${entity}`);
      draft.write(entity, id, after as Entities[EntityName] | null);
    }
    return { result: step, what: whatOfRevert(db, step) };
  });
}

/** Taking a revert back is said as what it does: the step it took back stands again. */
function whatOfRevert(db: Database.Database, step: JournalStep) {
  const first = step.kind === 'revert' || step.kind === 'reinstate' ? original(db, step) : step;
  const what = JSON.stringify({ kind: first.kind, params: first.params });
  const params = { what, author: first.author, at: first.at };
  return step.kind === 'revert'
    ? { kind: 'reinstate', params, reverts: step.id }
    : { kind: 'revert', params, reverts: step.id };
}

function original(db: Database.Database, step: JournalStep): JournalStep {
  const target = step.reverts === null ? null : findStep(db, step.reverts);
  return target ? original(db, target) : step;
}

function obstaclesTo(
  db: Database.Database,
  net: readonly Change[],
  labelKey: LabelKey,
): readonly EntityKey[] {
  const obstacles = new Map<string, EntityKey>();
  const add = (key: EntityKey): void => void obstacles.set(`${key.entity}/${key.id}`, key);
  const taken = new Map(net.map((change) => [`${change.entity}/${change.id}`, change]));
  const isTaken = ({ entity, id }: EntityKey): boolean => taken.has(`${entity}/${id}`);
  const willBe = (key: EntityKey): boolean => {
    const change = taken.get(`${key.entity}/${key.id}`);
    return change ? change.before !== null : readEntity(db, key.entity, key.id) !== null;
  };
  const broader = new Map<string, string | null>();
  for (const { entity, id, before, after } of net) {
    if (!isEntityName(entity)) throw new TypeError(`unknown entity ${entity}`);
    if (!sameEntity(toJson(readEntity(db, entity, id)), after)) add({ entity, id });
    if (entity === 'block') {
      const signed = signedReportOf(db, (before ?? after) as unknown as Entities['block']);
      if (signed && !isTaken(signed)) add(signed);
    }
    if (before === null) {
      for (const key of referencesTo(db, entity, id)) if (!isTaken(key)) add(key);
      continue;
    }
    // The journal wrote this value from the type of its kind.
    const value = before as unknown as Entities[EntityName];
    for (const key of referencesOf(entity, value)) if (!willBe(key)) add(key);
    if (entity === 'annotation') {
      for (const key of twinsOf(db, value as Annotation)) if (!isTaken(key)) add(key);
    }
    if (entity === 'search') {
      for (const key of namesakesOf(db, value as Entities['search'])) if (!isTaken(key)) add(key);
    }
    if (entity === 'initiative') broader.set(id, (value as Initiative).broaderId);
  }
  for (const id of broader.keys()) {
    for (const key of circleThrough(db, id, broader)) if (!isTaken(key)) add(key);
  }
  for (const key of sameLabels(db, net, labelKey)) add(key);
  return [...obstacles.values()];
}

/** The report of a block where it is signed: what was signed stays as it is. */
function signedReportOf(db: Database.Database, block: Entities['block']): EntityKey | null {
  const { signOffs = [] } = readEntity(db, 'report', block.reportId) ?? {};
  return signOffs.length === 0 ? null : { entity: 'report', id: block.reportId };
}

/** The initiatives of a circle that `id` would stand in; none where there is no circle. */
function circleThrough(
  db: Database.Database,
  id: string,
  broader: ReadonlyMap<string, string | null>,
): readonly EntityKey[] {
  const seen: EntityKey[] = [];
  let at: string | null = id;
  do {
    seen.push({ entity: 'initiative', id: at });
    const next: string | null | undefined = broader.get(at);
    at = next === undefined ? (readEntity(db, 'initiative', at)?.broaderId ?? null) : next;
    if (seen.some((key) => key.id === at && key.id !== id)) return [];
  } while (at !== null && at !== id);
  return at === null ? [] : seen;
}

/** Initiatives that bear by now a label that would come back to another. */
function sameLabels(
  db: Database.Database,
  net: readonly Change[],
  labelKey: LabelKey,
): readonly EntityKey[] {
  const back = net.filter(({ entity, before }) => entity === 'initiative' && before !== null);
  if (back.length === 0) return [];
  const keys = new Set(
    back.flatMap(({ before, after }) => {
      const borne = new Set(labelsOf(after).map(labelKey));
      return labelsOf(before)
        .map(labelKey)
        .filter((key) => !borne.has(key));
    }),
  );
  const ids = new Set(net.map(({ id }) => id));
  return listInitiatives(db).flatMap(({ id, prefLabel, altLabels }) =>
    !ids.has(id) && [prefLabel, ...altLabels].some((label) => keys.has(labelKey(label)))
      ? [{ entity: 'initiative' as const, id }]
      : [],
  );
}

function labelsOf(value: Json): readonly string[] {
  if (value === null) return [];
  // The journal wrote it from an initiative.
  const { prefLabel, altLabels } = value as unknown as Initiative;
  return [prefLabel, ...altLabels];
}

function stepsSince(
  db: Database.Database,
  step: JournalStep,
  keys: readonly EntityKey[],
): readonly JournalStep[] {
  const later = new Map<string, JournalStep>();
  for (const { entity, id } of keys) {
    const rows = statement<[string, string, string], StepRow>(
      db,
      `SELECT s.* FROM change c JOIN step s ON s.id = c.step_id
       WHERE c.entity = ? AND c.entity_id = ? AND s.standing = 1 AND s.clock > ?`,
    ).all(entity, id, step.clock);
    for (const row of rows) later.set(row.id, stepOf(row));
  }
  const all = [...later.values()].toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
  // A step that was taken back since and the one that did so no longer matter.
  const settled = new Set(
    all.flatMap(({ id }) => {
      const by = revertedBy(db, id);
      return by === null ? [] : [id, by];
    }),
  );
  const open = all.filter(({ id }) => !settled.has(id));
  return open.length > 0 ? open : all;
}
