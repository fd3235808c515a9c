import { create } from 'zustand';
import type { ExportFilter, ExportKind, HistoryFilter } from '#electron/contract.ts';
import { usePreferences } from '../app/preferences.ts';
import { useLibrary } from './library-state.ts';
import { useView } from '../app/view-state.ts';
import { suggestedName } from './export-choices.ts';

/** How a document looks, or how careful a table is of spreadsheets. */
export type ExportProfile = 'plain' | 'gbt9704' | 'excel' | 'exact';

export interface ExportJob {
  readonly token: string;
  readonly kind: ExportKind;
  readonly profile: ExportProfile | undefined;
  readonly filter: ExportFilter;
  readonly history:
    | { readonly filter: HistoryFilter; readonly language: 'zh-CN' | 'en' }
    | undefined;
}

interface ExportState {
  /** The export that the dialog is carrying out. */
  readonly job: ExportJob | null;
  /** Asks where to save and starts; covers the selected articles, or all where none is selected. */
  readonly choose: (
    kind: ExportKind,
    profile?: ExportProfile,
    history?: HistoryFilter,
  ) => Promise<void>;
  readonly close: () => void;
}

export const useExport = create<ExportState>()((set) => ({
  job: null,
  choose: async (kind, profile, filter) => {
    const token = await window.juanzong.saveDialog(kind, suggestedName(kind));
    if (token === null) return;
    const { language } = usePreferences.getState();
    const history = filter === undefined ? undefined : { filter, language };
    set({ job: { token, kind, profile, filter: currentScope(), history } });
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
