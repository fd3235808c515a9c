import { create } from 'zustand';
import type { Side } from '../link.ts';

interface FindState {
  /** The pane that is searched; null while nothing is. */
  readonly side: Side | null;
  readonly query: string;
  /** Which occurrence is shown, from 0. */
  readonly at: number;
  readonly open: (side: Side, query: string) => void;
  readonly ask: (query: string) => void;
  readonly go: (at: number) => void;
  readonly close: () => void;
}

/** Finding in the page on the desk. */
export const useFind = create<FindState>()((set) => ({
  side: null,
  query: '',
  at: 0,
  open: (side, query) => set((old) => ({ side, query: query === '' ? old.query : query, at: 0 })),
  ask: (query) => set({ query, at: 0 }),
  go: (at) => set({ at }),
  close: () => set({ side: null }),
}));
