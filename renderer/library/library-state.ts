import { create } from 'zustand';
import type { ARTICLE_SORTS } from '#electron/contract.ts';

export type ArticleSort = (typeof ARTICLE_SORTS)[number];

interface LibraryState {
  readonly text: string;
  readonly sort: ArticleSort;
  readonly descending: boolean;
  /** Ids of the rows marked for export. */
  readonly selected: readonly string[];
  /** Index of the row that the keys act on. */
  readonly row: number;
  readonly setText: (text: string) => void;
  readonly sortBy: (sort: ArticleSort, descending: boolean) => void;
  readonly select: (selected: readonly string[]) => void;
  readonly toRow: (row: number) => void;
}

/** How the table of articles stands; kept while the user is on another screen. */
export const useLibrary = create<LibraryState>()((set) => ({
  text: '',
  sort: 'filename',
  descending: false,
  selected: [],
  row: 0,
  setText: (text) => set({ text, row: 0 }),
  sortBy: (sort, descending) => set({ sort, descending, row: 0 }),
  select: (selected) => set({ selected }),
  toRow: (row) => set({ row }),
}));
