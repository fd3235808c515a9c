import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { QueryFault } from '#core/search/query/query-fault.ts';
import { readSearch, type SearchPlace, type SearchText } from '#core/search/query/read-search.ts';
import { fold } from '../ui/fold.ts';

export const SEARCH_PLACES = ['all', 'body', 'title', 'note'] as const satisfies SearchPlace[];
export const KWIC_SORTS = ['newest', 'left', 'right'] as const;
export type KwicSort = (typeof KWIC_SORTS)[number];
export type SearchOrder = 'newest' | 'relevance';

export const NO_SEARCH: SearchText = { text: '', exact: false, in: 'all' };

interface SearchState {
  /** What stands in the box, with how and where it is sought. */
  readonly box: SearchText;
  /** What the results on the screen are of; follows the box, but for what is no query. */
  readonly asked: SearchText;
  readonly order: SearchOrder;
  readonly duplicates: 'folded' | 'shown';
  readonly view: 'list' | 'kwic';
  readonly sort: KwicSort;
  /** Id of the article that the keys act on, and where it stood for when it is gone. */
  readonly currentId: string | null;
  readonly row: number;
  /** The passage of it that Enter opens. */
  readonly passage: number;
  /** The same in the concordance: a line. */
  readonly line: number;
  /** Articles whose reprints are listed below them. */
  readonly unfolded: readonly string[];
  readonly panel: 'save' | 'help' | null;
  readonly write: (box: Partial<SearchText>) => void;
  /** Asks for what stands in the box. What is no query is told and asks for nothing. */
  readonly ask: () => QueryFault | null;
  readonly search: (search: SearchText) => void;
  readonly arrange: (
    how: Partial<Pick<SearchState, 'order' | 'duplicates' | 'view' | 'sort'>>,
  ) => void;
  readonly toRow: (currentId: string | null, row: number, passage?: number) => void;
  readonly toLine: (line: number) => void;
  readonly unfold: (articleId: string) => void;
  readonly show: (panel: SearchState['panel']) => void;
}

const FROM_THE_TOP = { currentId: null, row: 0, passage: 0, line: 0, unfolded: [] } as const;

/** How the search stands; kept while the user looks at an article in the workbench. */
export const useSearch = create<SearchState>()((set, get) => ({
  box: NO_SEARCH,
  asked: NO_SEARCH,
  order: 'newest',
  duplicates: 'folded',
  view: 'list',
  sort: 'newest',
  ...FROM_THE_TOP,
  panel: null,
  write: (box) => set((old) => ({ box: { ...old.box, ...box } })),
  ask: () => {
    const { box, asked } = get();
    const fault = faultOf(box);
    const isOther = box.text !== asked.text || box.exact !== asked.exact || box.in !== asked.in;
    if ((fault === null || fault.code === 'empty') && isOther) {
      set({ asked: box, ...FROM_THE_TOP });
    }
    return fault;
  },
  search: (search) => {
    set({ box: search });
    get().ask();
  },
  arrange: (how) => set({ ...how, ...FROM_THE_TOP }),
  toRow: (currentId, row, passage = 0) => set({ currentId, row, passage }),
  toLine: (line) => set({ line }),
  unfold: (articleId) =>
    set(({ unfolded }) => ({
      unfolded: unfolded.includes(articleId)
        ? unfolded.filter((id) => id !== articleId)
        : [...unfolded, articleId],
    })),
  show: (panel) => set({ panel }),
}));

/** Why what stands in the box is no query, and where; null where it is one. */
export function faultOf(search: SearchText): QueryFault | null {
  return readSearch(search, fold).fault;
}

const KEPT = 30;

interface SearchLooks {
  readonly facetsShown: boolean;
  /** What was searched for on this workstation, by archive, the latest first. */
  readonly recent: Readonly<Record<string, readonly SearchText[]>>;
  readonly showFacets: (shown: boolean) => void;
  readonly remember: (archiveId: string, search: SearchText) => void;
  readonly forget: (archiveId: string) => void;
}

/** How this workstation shows searches, and its recent ones; kept in the window's own storage. */
export const useSearchLooks = create<SearchLooks>()(
  persist(
    (set) => ({
      facetsShown: true,
      recent: {},
      showFacets: (facetsShown) => set({ facetsShown }),
      remember: (archiveId, search) =>
        set(({ recent }) => {
          const others = (recent[archiveId] ?? []).filter(
            (one) => one.text !== search.text || one.exact !== search.exact || one.in !== search.in,
          );
          return { recent: { ...recent, [archiveId]: [search, ...others].slice(0, KEPT) } };
        }),
      forget: (archiveId) => set(({ recent }) => ({ recent: { ...recent, [archiveId]: [] } })),
    }),
    { name: 'juanzong.search' },
  ),
);
