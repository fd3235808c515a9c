import { create } from 'zustand';
import type { ExportFilter, ExportKind } from '#electron/contract.ts';
import { useLibrary } from './library-state.ts';
import { useView } from '../app/view-state.ts';
import { suggestedName } from './export-choices.ts';

export type WordProfile = 'plain' | 'gbt9704';

export interface ExportJob {
  readonly token: string;
  readonly kind: ExportKind;
  readonly profile: WordProfile | undefined;
  readonly filter: ExportFilter;
}

interface ExportState {
  /** The export that the dialog is carrying out. */
  readonly job: ExportJob | null;
  /** Asks where to save and starts; covers the selected articles, or all where none is selected. */
  readonly choose: (kind: ExportKind, profile?: WordProfile) => Promise<void>;
  readonly close: () => void;
}

export const useExport = create<ExportState>()((set) => ({
  job: null,
  choose: async (kind, profile) => {
    const token = await window.juanzong.saveDialog(kind, suggestedName(kind));
    if (token !== null) set({ job: { token, kind, profile, filter: currentScope() } });
  },
  close: () => set({ job: null }),
}));

/** The article on the workbench, the rows selected in the library, or everything. */
function currentScope(): ExportFilter {
  const { screen, articleId } = useView.getState();
  if (screen === 'workbench' && articleId !== null) return { articleIds: [articleId] };
  const { selected } = useLibrary.getState();
  return selected.length > 0 ? { articleIds: [...selected] } : {};
}
