import { create } from 'zustand';
import type { Done } from '#core/mend/again.ts';

interface MendState {
  readonly open: boolean;
  /** Start of the segment that the keys act on. */
  readonly cursor: number | null;
  /** The last act and the page before it, for doing the same again. */
  readonly done: Done | null;
  /** True between G and the number of the article to move to. */
  readonly goes: boolean;
  /** What an act found missing: where to cut, or the words to correct. */
  readonly needs: 'caret' | 'words' | null;
  /** The span that is being corrected. */
  readonly correcting: { readonly start: number; readonly end: number } | null;
  readonly toggle: () => void;
  readonly setCursor: (cursor: number | null) => void;
  readonly setDone: (done: Done | null) => void;
  readonly setGoes: (goes: boolean) => void;
  readonly setNeeds: (needs: MendState['needs']) => void;
  readonly setCorrecting: (span: MendState['correcting']) => void;
}

/** What is going on in the pane where a page is mended by hand. */
export const useMend = create<MendState>()((set) => ({
  open: false,
  cursor: null,
  done: null,
  goes: false,
  needs: null,
  correcting: null,
  toggle: () => set(({ open }) => ({ open: !open, goes: false, needs: null, correcting: null })),
  setCursor: (cursor) => set({ cursor, goes: false, needs: null }),
  setDone: (done) => set({ done, needs: null }),
  setGoes: (goes) => set({ goes, needs: null }),
  setNeeds: (needs) => set({ needs }),
  setCorrecting: (correcting) => set({ correcting, needs: null }),
}));
