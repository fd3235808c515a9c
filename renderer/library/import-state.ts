import { create } from 'zustand';

interface ImportState {
  /** One-use token of the chosen files while the import dialog is open. */
  readonly token: string | null;
  /** Asks for files or a folder with the native dialog and opens the import dialog on them. */
  readonly choose: (what: 'files' | 'folder') => Promise<void>;
  readonly offer: (token: string | null) => void;
  readonly close: () => void;
}

export const useImport = create<ImportState>()((set) => ({
  token: null,
  choose: async (what) => {
    const token = await window.juanzong.importDialog(what);
    if (token !== null) set({ token });
  },
  offer: (token) => set({ token }),
  close: () => set({ token: null }),
}));
