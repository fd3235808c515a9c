import {
  countHistory,
  historyFacets,
  listHistory,
  type HistoryStep as StoredStep,
} from '#db/history.ts';
import { listBranches } from '#db/jump.ts';
import { headStep } from '#db/journal.ts';
import type { HistoryFilter, HistoryStep, Step } from '../../contract.ts';
import type { Session } from '../session.ts';
import { stepView } from '../views.ts';

/** More branches than this nobody looks through. */
const BRANCHES = 200;

/** A page of the journal, and on the first one how many steps there are. */
export function historyPage(
  session: Session,
  input: {
    readonly limit: number;
    readonly before?: string | undefined;
    readonly filter: HistoryFilter;
  },
): { steps: HistoryStep[]; next: string | null; total: number | null } {
  const { steps, next } = listHistory(session.db, input.filter, input.limit, input.before);
  const total = input.before === undefined ? countHistory(session.db, input.filter) : null;
  return { steps: steps.map(historyStepView), next, total };
}

export function historyStepView(step: StoredStep): HistoryStep {
  const { reverts, revertedBy, entities } = step;
  return { ...stepView(step), reverts, revertedBy, entities };
}

/** Who made steps, what kinds there are, and where the archive stands. */
export function facets(session: Session) {
  const { authors, kinds } = historyFacets(session.db);
  return { authors: [...authors], kinds: [...kinds], head: headStep(session.db)?.id ?? null };
}

/** Lines of steps that were undone and are kept. */
export function branches(session: Session): {
  branches: { tip: Step; fork: Step | null; steps: number }[];
} {
  return {
    branches: listBranches(session.db, BRANCHES).map(({ tip, fork, steps }) => ({
      tip: stepView(tip),
      fork: fork && stepView(fork),
      steps,
    })),
  };
}
