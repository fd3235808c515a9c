import { redo, redoable, undo, undoable } from '#db/journal.ts';
import type { JournalStep, StepParams } from '#db/journal-rows.ts';
import type { Session } from '../session.ts';

/**
 * Takes the newest step back, with those before it that belong to it: an import of many files is
 * written in small steps. Errors: `E-NOUNDO`, `E-PURGED`.
 */
export function undoTogether(session: Session): JournalStep {
  return moveTogether(session, undo, undoable);
}

/** Makes the step that was undone last again, with those after it that belong to it. Errors: `E-NOREDO`. */
export function redoTogether(session: Session): JournalStep {
  return moveTogether(session, redo, redoable);
}

/** Moves over a step and the next ones of its kind; answers it, with the sum of what they did. */
function moveTogether(session: Session, move: typeof undo, next: typeof undoable): JournalStep {
  const { db, actor } = session;
  const steps = db
    .transaction(() => {
      const first = move(db, actor);
      const { together } = first.params;
      const moved = [first];
      for (let step = next(db); step !== null; step = next(db)) {
        if (together === undefined || step.params['together'] !== together) break;
        moved.push(move(db, actor));
      }
      return moved;
    })
    .immediate();
  session.changed(steps.map(({ id }) => id));
  const [first, ...others] = steps;
  if (first === undefined) throw new TypeError('no step was moved');
  return others.length === 0 ? first : { ...first, params: summed(steps.map((one) => one.params)) };
}

function summed(all: readonly StepParams[]): StepParams {
  const sum: Record<string, string | number> = {};
  for (const [name, value] of all.flatMap((params) => Object.entries(params))) {
    const known = sum[name];
    sum[name] = typeof value === 'number' && typeof known === 'number' ? known + value : value;
  }
  // The name of a single file says nothing of several.
  Reflect.deleteProperty(sum, 'title');
  return sum;
}
