import { create } from 'zustand';
import { FACETS, type Facet, type FacetChoice } from '#core/description/facets.ts';
import type { ARTICLE_SORTS } from '#electron/contract.ts';
import { NOTHING_MARKED, withMarked, type Selection } from '../ui/selection.ts';

export type ArticleSort = (typeof ARTICLE_SORTS)[number];

/** What is marked in the library; all that is listed is so by its filter. */
export type MarkedArticles = Selection<{ readonly text: string; readonly facets: FacetChoice }>;

/** Parts of the dialog of reference codes. */
export type CodesTab = 'assign' | 'check' | 'form';

interface LibraryState {
  readonly text: string;
  readonly sort: ArticleSort;
  readonly descending: boolean;
  readonly facets: FacetChoice;
  readonly facetsShown: boolean;
  /** Rows marked for export and bulk edits. */
  readonly selection: MarkedArticles;
  /** Index of the row that the keys act on. */
  readonly row: number;
  readonly bulkOpen: boolean;
  readonly codesTab: CodesTab | null;
  readonly setText: (text: string) => void;
  readonly sortBy: (sort: ArticleSort, descending: boolean) => void;
  /** Marks rows or takes the mark away; false, and nothing done, where that are too many by hand. */
  readonly mark: (articleIds: readonly string[], marked: boolean) => boolean;
  /** Marks all that the library lists. */
  readonly markListed: () => void;
  readonly markNone: () => void;
  readonly toRow: (row: number) => void;
  readonly chooseFacet: (facet: Facet, value: string, chosen: boolean) => void;
  readonly clearFacets: () => void;
  readonly showFacets: (shown: boolean) => void;
  readonly openBulk: (open: boolean) => void;
  readonly openCodes: (tab: CodesTab | null) => void;
}

/** How many values are chosen in all. */
export function chosenCount(choice: FacetChoice): number {
  return FACETS.reduce((sum, facet) => sum + (choice[facet]?.length ?? 0), 0);
}

/** How the table of articles stands; kept while the user is on another screen. */
export const useLibrary = create<LibraryState>()((set, get) => ({
  text: '',
  facets: {},
  facetsShown: true,
  sort: 'filename',
  descending: false,
  selection: NOTHING_MARKED,
  row: 0,
  bulkOpen: false,
  codesTab: null,
  setText: (text) => set((old) => ({ text, row: 0, ...kept(old) })),
  sortBy: (sort, descending) => set({ sort, descending, row: 0 }),
  mark: (articleIds, marked) => {
    const selection = withMarked(get().selection, articleIds, marked);
    if (selection !== null) set({ selection });
    return selection !== null;
  },
  markListed: () =>
    set(({ text, facets }) => ({ selection: { of: 'listed', text, facets, except: [] } })),
  markNone: () => set({ selection: NOTHING_MARKED }),
  toRow: (row) => set({ row }),
  chooseFacet: (facet, value, chosen) =>
    set((old) => {
      const { facets } = old;
      const others = (facets[facet] ?? []).filter((one) => one !== value);
      const now = { ...facets, [facet]: chosen ? [...others, value] : others };
      return { facets: now, row: 0, ...kept(old) };
    }),
  clearFacets: () => set((old) => ({ facets: {}, row: 0, ...kept(old) })),
  showFacets: (facetsShown) => set({ facetsShown }),
  openBulk: (bulkOpen) => set({ bulkOpen }),
  openCodes: (codesTab) => set({ codesTab }),
}));

/** Marks by hand outlast another filter; all that was listed is something else by then. */
function kept({ selection }: LibraryState): Pick<LibraryState, 'selection'> {
  return { selection: selection.of === 'some' ? selection : NOTHING_MARKED };
}
