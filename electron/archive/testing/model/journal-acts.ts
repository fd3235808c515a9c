import { history, redo, redoable, undo, undoable } from '#db/journal.ts';
import { jumpTo, revertStep } from '../../history/move.ts';
import { pick, type Act } from './act.ts';

/** What moves along the journal; those that make no step of their own are not steps to be undone. */
export const journalActs: readonly Act[] = [
  {
    name: 'undo',
    weight: 2,
    does: ({ session: { db, actor } }) => {
      if (undoable(db)) undo(db, actor);
    },
  },
  {
    name: 'redo',
    weight: 1,
    does: ({ session: { db, actor } }) => {
      if (redoable(db)) redo(db, actor);
    },
  },
  {
    name: 'revert',
    weight: 3,
    does: ({ session }, { a, b }) => {
      const steps = history(session.db, 100).filter(({ reversible }) => reversible);
      // Recent ones more often: much depends on the old ones.
      const step = pick(b % 2 === 0 ? steps.slice(0, 4) : steps, a);
      if (step) revertStep(session, step.id);
    },
  },
  {
    name: 'jump',
    weight: 1,
    does: ({ session }, { a }) => {
      const step = pick(history(session.db, 100), a);
      if (step) jumpTo(session, step.id);
    },
  },
];
