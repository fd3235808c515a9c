import { create } from 'zustand';
import type { ThesaurusAct } from '#electron/contract.ts';

interface SurgeryState {
  /** The act whose preview is shown, as it stands; null while none is. */
  readonly act: ThesaurusAct | null;
  /** Entries marked in the tree, in the order in which they were marked. */
  readonly marked: readonly string[];
  readonly begin: (act: ThesaurusAct) => void;
  readonly change: (act: ThesaurusAct) => void;
  readonly end: () => void;
  readonly toggleMark: (id: string) => void;
  readonly mark: (ids: readonly string[]) => void;
}

/** What surgery is being prepared on the thesaurus, and on which entries. */
export const useSurgery = create<SurgeryState>()((set) => ({
  act: null,
  marked: [],
  begin: (act) => set({ act }),
  change: (act) => set({ act }),
  end: () => set({ act: null }),
  toggleMark: (id) =>
    set(({ marked }) => ({
      marked: marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id],
    })),
  mark: (marked) => set({ marked }),
}));
