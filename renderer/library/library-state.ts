import { create } from 'zustand';
import { FACETS, type Facet, type FacetChoice } from '#core/description/facets.ts';
import type { ARTICLE_SORTS } from '#electron/contract.ts';

export type ArticleSort = (typeof ARTICLE_SORTS)[number];

/** Parts of the dialog of reference codes. */
export type CodesTab = 'assign' | 'check' | 'form';

interface LibraryState {
  readonly text: string;
  readonly sort: ArticleSort;
  readonly descending: boolean;
  readonly facets: FacetChoice;
  readonly facetsShown: boolean;
  /** Ids of the rows marked for export and bulk edits. */
  readonly selected: readonly string[];
  /** Index of the row that the keys act on. */
  readonly row: number;
  readonly bulkOpen: boolean;
  readonly codesTab: CodesTab | null;
  readonly setText: (text: string) => void;
  readonly sortBy: (sort: ArticleSort, descending: boolean) => void;
  readonly select: (selected: readonly string[]) => void;
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
export const useLibrary = create<LibraryState>()((set) => ({
  text: '',
  facets: {},
  facetsShown: true,
  sort: 'filename',
  descending: false,
  selected: [],
  row: 0,
  bulkOpen: false,
  codesTab: null,
  setText: (text) => set({ text, row: 0 }),
  sortBy: (sort, descending) => set({ sort, descending, row: 0 }),
  select: (selected) => set({ selected }),
  toRow: (row) => set({ row }),
  chooseFacet: (facet, value, chosen) =>
    set(({ facets }) => {
      const others = (facets[facet] ?? []).filter((one) => one !== value);
      return { facets: { ...facets, [facet]: chosen ? [...others, value] : others }, row: 0 };
    }),
  clearFacets: () => set({ facets: {}, row: 0 }),
  showFacets: (facetsShown) => set({ facetsShown }),
  openBulk: (bulkOpen) => set({ bulkOpen }),
  openCodes: (codesTab) => set({ codesTab }),
}));
