import type Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import { inverse } from '#core/journal/change.ts';
import type { Actor } from './actor.ts';
import { refreshDerived } from './derived.ts';
import { headStep, moveHead, sourcesToRefresh, writeChanges } from './journal.ts';
import { changesOf, findStep, stepOf, type JournalStep, type StepRow } from './journal-rows.ts';
import { statement } from './statement.ts';

export interface Route {
  /** Steps to take back, the newest first. */
  readonly undo: readonly JournalStep[];
  /** Steps to make again, the oldest first. */
  readonly redo: readonly JournalStep[];
}

/**
 * The way from the present state to the one just after a step, on whatever branch, or (null) to the
 * one before the first step that can be taken back. Errors: `E-NOTFOUND`, `E-PURGED`, `E-NOUNDO`.
 */
export function routeTo(db: Database.Database, stepId: string | null): Route {
  const { from, redo } = wayTo(db, stepId);
  // What stands is one line: everything later than the fork is to be taken back.
  const undo = statement<[string], StepRow>(
    db,
    'SELECT * FROM step WHERE clock > ? AND standing = 1 ORDER BY clock DESC',
  )
    .all(from)
    .map(stepOf);
  return { undo, redo };
}

/** How long a route is, without going through its steps. Errors: those of `routeTo`. */
export function routeLength(
  db: Database.Database,
  stepId: string | null,
): { readonly undo: number; readonly redo: number } {
  const { from, redo } = wayTo(db, stepId);
  const undo = statement<[string], { readonly n: number }>(
    db,
    'SELECT count(*) AS n FROM step WHERE clock > ? AND standing = 1',
  ).get(from)?.n;
  return { undo: undo ?? 0, redo: redo.length };
}

/** The clock of the fork (everything later that stands is to be undone) and what is to be redone. */
function wayTo(
  db: Database.Database,
  stepId: string | null,
): { readonly from: string; readonly redo: readonly JournalStep[] } {
  const wall = statement<[], { readonly clock: string; readonly kind: string }>(
    db,
    'SELECT clock, kind FROM step WHERE reversible = 0 AND standing = 1 ORDER BY clock DESC LIMIT 1',
  ).get();
  if (stepId === null) return { from: wall?.clock ?? '', redo: [] };
  const redo: JournalStep[] = [];
  let at = findStep(db, stepId);
  if (!at) throw new AppError('E-NOTFOUND', { what: 'step', name: stepId });
  while (at?.undone) {
    redo.push(at);
    at = at.parentId === null ? null : findStep(db, at.parentId);
  }
  const from = at?.clock ?? '';
  if (wall && wall.clock > from)
    throw new AppError(wall.kind === 'purge' ? 'E-PURGED' : 'E-NOUNDO');
  return { from, redo: redo.toReversed() };
}

/**
 * Goes to the state just after a step in one transaction: undoes to the fork, then redoes along the
 * branch. Nothing is lost: the state that was left is a branch to come back to.
 *
 * Errors: `E-NOTFOUND`, `E-PURGED`, `E-NOUNDO`.
 */
export function jump(
  db: Database.Database,
  actor: Actor,
  stepId: string | null,
): Route & { readonly from: string | null } {
  return db
    .transaction(() => {
      const from = headStep(db)?.id ?? null;
      const route = routeTo(db, stepId);
      const sources = new Set<string>();
      const move = (step: JournalStep, direction: 'undo' | 'redo'): void => {
        const made = changesOf(db, step.id);
        const changes = direction === 'undo' ? inverse(made) : made;
        writeChanges(db, changes);
        for (const sourceId of sourcesToRefresh(changes)) sources.add(sourceId);
        moveHead(db, actor, step, direction);
      };
      for (const step of route.undo) move(step, 'undo');
      for (const step of route.redo) move(step, 'redo');
      for (const sourceId of sources) refreshDerived(db, sourceId);
      return { ...route, from };
    })
    .immediate();
}

/** A line of steps that were undone and are kept. */
export interface Branch {
  /** Its newest step. */
  readonly tip: JournalStep;
  /** The standing step that it goes off from; null where it is the first. */
  readonly fork: JournalStep | null;
  /** How many of its steps do not stand. */
  readonly steps: number;
}

/** Branches that were left, the newest first, at most `limit`. */
export function listBranches(db: Database.Database, limit: number): readonly Branch[] {
  const tips = statement<[number], StepRow>(
    db,
    `SELECT s.* FROM step s WHERE s.standing = 0
       AND NOT EXISTS (SELECT 1 FROM step c WHERE c.parent_id = s.id)
     ORDER BY s.clock DESC LIMIT ?`,
  )
    .all(limit)
    .map(stepOf);
  return tips.map((tip) => {
    const way = statement<[string], { readonly steps: number; readonly fork: string | null }>(
      db,
      `WITH RECURSIVE way (id, parent_id, standing) AS (
         SELECT id, parent_id, standing FROM step WHERE id = ?
         UNION ALL SELECT s.id, s.parent_id, s.standing
           FROM step s JOIN way w ON s.id = w.parent_id WHERE w.standing = 0)
       SELECT sum(standing = 0) AS steps, max(iif(standing = 1, id, NULL)) AS fork FROM way`,
    ).get(tip.id);
    const fork = way?.fork ?? null;
    return { tip, fork: fork === null ? null : findStep(db, fork), steps: way?.steps ?? 0 };
  });
}
