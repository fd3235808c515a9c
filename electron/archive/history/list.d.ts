import { type HistoryStep as StoredStep } from '#db/history.ts';
import type { HistoryFilter, HistoryStep, Step } from '../../contract.ts';
import type { Session } from '../session.ts';
/** A page of the journal, and on the first one how many steps there are. */
export declare function historyPage(
  session: Session,
  input: {
    readonly limit: number;
    readonly before?: string | undefined;
    readonly filter: HistoryFilter;
  },
): {
  steps: HistoryStep[];
  next: string | null;
  total: number | null;
};
export declare function historyStepView(step: StoredStep): HistoryStep;
/** Who made steps, what kinds there are, and where the archive stands. */
export declare function facetsOfHistory(session: Session): {
  authors: {
    readonly value: string;
    readonly count: number;
  }[];
  kinds: {
    readonly value: string;
    readonly count: number;
  }[];
  head: string | null;
};
/** Lines of steps that were undone and are kept. */
export declare function branches(session: Session): {
  branches: {
    tip: Step;
    fork: Step | null;
    steps: number;
  }[];
};
