import { create } from 'zustand';
import type { HistoryFilter } from '#electron/contract.ts';
import type { StepGroup } from './step-kinds.ts';

interface Wanted {
  readonly text: string;
  readonly author: string | undefined;
  readonly group: StepGroup | undefined;
  readonly state: 'all' | 'standing' | 'undone';
  /** Days of this machine's time, `2024-05-01`; empty for no bound. */
  readonly from: string;
  readonly to: string;
  /** The one thing whose history is asked for, and what it is called. */
  readonly object: { readonly entity: string; readonly id: string; readonly name: string } | null;
}

/** From which step to which the archive went, and over how many. */
interface Jumped {
  readonly from: string | null;
  readonly to: string | null;
  readonly undo: number;
  readonly redo: number;
}

interface HistoryState extends Wanted {
  readonly archiveId: string;
  /** The step whose details are shown. */
  readonly stepId: string | null;
  /** The last jump, for the way back. */
  readonly jumped: Jumped | null;
  readonly want: (wanted: Partial<Wanted>) => void;
  readonly show: (stepId: string | null) => void;
  readonly came: (jumped: Jumped | null) => void;
  /** To be called with the archive that is open: what was asked of another one is forgotten. */
  readonly openedArchive: (archiveId: string) => void;
}

const NOTHING: Wanted = {
  text: '',
  author: undefined,
  group: undefined,
  state: 'all',
  from: '',
  to: '',
  object: null,
};

/** What the history screen shows; kept while the user is on another screen. */
export const useHistory = create<HistoryState>()((set) => ({
  ...NOTHING,
  archiveId: '',
  stepId: null,
  jumped: null,
  want: (wanted) => set(wanted),
  show: (stepId) => set({ stepId }),
  came: (jumped) => set({ jumped }),
  openedArchive: (archiveId) =>
    set((state) =>
      state.archiveId === archiveId ? state : { ...NOTHING, archiveId, stepId: null, jumped: null },
    ),
}));

/** The filter of the contract for what the user asks; `kinds` are those of the chosen group. */
export function filterFor(wanted: Wanted, kinds: readonly string[] | undefined): HistoryFilter {
  const { text, author, state, from, to, object } = wanted;
  return {
    ...(object !== null && { object: { entity: object.entity, id: object.id } }),
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(author !== undefined && { author }),
    ...(kinds !== undefined && { kinds }),
    ...(state !== 'all' && { state }),
    ...(from !== '' && { from: new Date(`${from}T00:00:00.000`).toISOString() }),
    ...(to !== '' && { to: new Date(`${to}T23:59:59.999`).toISOString() }),
  };
}
