import { useMemo } from 'react';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useHistory } from './history-state.ts';

export interface HistoryActions {
  /** Takes one past step back by a step of its own. */
  readonly revert: (stepId: string) => Promise<void>;
  /** Goes to the state just after a step, on whatever branch. */
  readonly jump: (stepId: string | null) => Promise<void>;
}

/** What can be done with a step of the history; the lists follow by the revision. */
export function useHistoryActions(): HistoryActions {
  const { client } = useArchive();
  return useMemo(
    () => ({
      revert: async (id) => {
        try {
          const { step } = await client.journal.revert({ id });
          if (step !== null) useHistory.getState().show(step);
        } catch (error) {
          reportFailure(error);
        }
      },
      jump: async (id) => {
        try {
          const { undone, redone, from } = await client.journal.jump({ id });
          const back = useHistory.getState().jumped;
          // Back where it was: there is no further way to offer.
          const returned = back?.from === id && back.to === from;
          useHistory
            .getState()
            .came(returned ? null : { from, to: id, undo: undone, redo: redone });
        } catch (error) {
          reportFailure(error);
        }
      },
    }),
    [client],
  );
}
