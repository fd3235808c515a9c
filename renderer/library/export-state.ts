import { create } from 'zustand';
import { isMaskable } from '#core/export/maskable.ts';
import type {
  ArticleSelection,
  ChartInput,
  ExportFilter,
  ExportKind,
  HistoryFilter,
  InsightFilter,
  LedgerWanted,
  PivotTableInput,
  WordProfileName,
} from '#electron/contract.ts';
import { usePreferences } from '../app/preferences.ts';
import { useLibrary } from './library-state.ts';
import { useView } from '../app/view-state.ts';
import { isEmpty } from '../ui/selection.ts';
import { suggestedName } from './export-choices.ts';

/** How a document looks, or how careful a table is of spreadsheets. */
export type ExportProfile = WordProfileName | 'excel' | 'exact';

export interface ExportJob {
  readonly token: string;
  readonly kind: ExportKind;
  readonly profile: ExportProfile | undefined;
  readonly filter: InsightFilter;
  /** Only of these. */
  readonly articles?: ArticleSelection | undefined;
  /** The report that is exported; else it is made for the filter. */
  readonly reportId?: string;
  readonly history:
    | { readonly filter: HistoryFilter; readonly language: 'zh-CN' | 'en' }
    | undefined;
  readonly ledger?: LedgerWanted | undefined;
  /** Private persons are masked. */
  readonly mask?: boolean;
  readonly word?: WordWanted | undefined;
  readonly chart?: Omit<ChartInput, 'filter'> | undefined;
  readonly pivot?: Omit<PivotTableInput, 'filter'> | undefined;
  readonly members?: number | undefined;
}

/** How a report becomes a Word file, apart from its profile. */
export interface WordWanted {
  /** Token of a .docx of the office. */
  readonly template?: string;
  /** As the profile says unless stated. */
  readonly articleOnNewPage?: boolean;
}

interface ExportState {
  /** The export that the dialog is carrying out. */
  readonly job: ExportJob | null;
  /** Whether private persons are masked where they can be. */
  readonly masks: boolean;
  readonly setMasks: (masks: boolean) => void;
  /** Asks where to save and starts; covers the selected articles, or all where none is selected. */
  readonly choose: (
    kind: ExportKind,
    profile?: ExportProfile,
    history?: HistoryFilter,
  ) => Promise<void>;
  /** The same for the articles that a query finds (docs/search.md). */
  readonly chooseQuery: (kind: ExportKind, query: string) => Promise<void>;
  /** Asks where to save a report and starts. */
  readonly exportReport: (wanted: ReportWanted) => Promise<void>;
  /** The same for a ledger, as it stands on the screen. */
  readonly chooseLedger: (
    kind: ExportKind,
    ledger: LedgerWanted | undefined,
    filter?: ExportFilter,
  ) => Promise<void>;
  /** The same for a table of the statistics, as it is shown. */
  readonly chooseCounts: (
    kind: ExportKind,
    filter: InsightFilter,
    wanted: Pick<ExportJob, 'pivot' | 'members'>,
  ) => Promise<void>;
  /** The same for a chart, as it is drawn. */
  readonly chooseChart: (kind: ExportKind, chart: ChartInput) => Promise<void>;
  readonly close: () => void;
}

export interface ReportWanted {
  readonly kind: ExportKind;
  readonly reportId: string;
  readonly title: string;
  readonly profile?: WordProfileName;
  readonly filter: ExportFilter;
  readonly word?: WordWanted | undefined;
  /** As the report says of itself, also where only its table is exported. */
  readonly mask: boolean;
}

export const useExport = create<ExportState>()((set, get) => ({
  job: null,
  masks: false,
  setMasks: (masks) => set({ masks }),
  choose: async (kind, profile, filter) => {
    const token = await window.juanzong.saveDialog(kind, suggestedName(kind));
    if (token === null) return;
    const { language } = usePreferences.getState();
    const history = filter === undefined ? undefined : { filter, language };
    const mask = get().masks && isMaskable(kind);
    set({ job: { token, kind, profile, ...currentScope(), history, mask } });
  },
  chooseQuery: async (kind, query) => {
    const token = await window.juanzong.saveDialog(kind, suggestedName(kind));
    if (token === null) return;
    const mask = get().masks && isMaskable(kind);
    set({ job: { token, kind, profile: undefined, filter: { query }, history: undefined, mask } });
  },
  exportReport: async ({ kind, reportId, title, profile, filter, word, mask }) => {
    const token = await window.juanzong.saveDialog(kind, suggestedName(kind, title));
    if (token === null) return;
    set({ job: { token, kind, profile, filter, reportId, history: undefined, word, mask } });
  },
  chooseLedger: async (kind, ledger, filter = {}) => {
    const token = await window.juanzong.saveDialog(kind, suggestedName(kind));
    if (token === null) return;
    const mask = get().masks && isMaskable(kind);
    set({ job: { token, kind, profile: undefined, filter, history: undefined, ledger, mask } });
  },
  chooseCounts: async (kind, filter, wanted) => {
    const token = await window.juanzong.saveDialog(kind, suggestedName(kind));
    if (token === null) return;
    set({ job: { token, kind, profile: undefined, filter, history: undefined, ...wanted } });
  },
  chooseChart: async (kind, { filter, ...chart }) => {
    const token = await window.juanzong.saveDialog(kind, suggestedName(kind));
    if (token === null) return;
    set({ job: { token, kind, profile: undefined, filter, history: undefined, chart } });
  },
  close: () => set({ job: null }),
}));

/** The article on the workbench, the rows selected in the library, or everything. */
function currentScope(): Pick<ExportJob, 'filter' | 'articles'> {
  const { screen, articleId } = useView.getState();
  if (screen === 'workbench' && articleId !== null) return { filter: { articleIds: [articleId] } };
  const { selection } = useLibrary.getState();
  return isEmpty(selection) ? { filter: {} } : { filter: {}, articles: selection };
}
