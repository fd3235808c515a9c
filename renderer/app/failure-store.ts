import { create } from 'zustand';
import type { Failure } from '#electron/contract.ts';
import { failureOf } from './failure.ts';

interface FailureState {
  /** Failures not yet shown, oldest first. */
  readonly waiting: readonly Failure[];
  readonly taken: () => void;
}

export const useFailures = create<FailureState>()((set) => ({
  waiting: [],
  taken: () => set((state) => ({ waiting: state.waiting.slice(1) })),
}));

/** Shows what went wrong as a toast; a cancelled call is what the user asked for and stays quiet. */
export function reportFailure(error: unknown): void {
  const failure = failureOf(error);
  if (failure.code === 'E-CANCELLED') return;
  useFailures.setState((state) => ({ waiting: [...state.waiting, failure] }));
}
