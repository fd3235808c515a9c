import { create } from 'zustand';
import type { ArchiveClient } from '../app/connect.ts';
import type { ThesaurusImport } from '#electron/contract.ts';

interface ThesaurusImportState {
  /** The chosen file and what it would change; null while none is chosen. */
  readonly chosen: { readonly token: string; readonly preview: ThesaurusImport } | null;
  readonly choose: (client: ArchiveClient) => Promise<void>;
  readonly end: () => void;
}

/** An import of a thesaurus that is shown before it is made. */
export const useThesaurusImport = create<ThesaurusImportState>()((set) => ({
  chosen: null,
  choose: async (client) => {
    const token = await window.juanzong.thesaurusDialog();
    if (token === null) return;
    const preview = await client.thesaurus.previewImport({ token });
    set({ chosen: { token, preview } });
  },
  end: () => set({ chosen: null }),
}));
