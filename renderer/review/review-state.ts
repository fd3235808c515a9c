import { create } from 'zustand';
import { ANNOTATION_KINDS, type AnnotationKind } from '#core/annotation/annotation.ts';
import type { GroupKey, ReviewFilter, ReviewGroup, ReviewSort } from '#electron/contract.ts';
import type { Reach } from './adjust.ts';

/** Kinds that rules suggest, in the order of their digit keys. */
export const REVIEWED_KINDS = ANNOTATION_KINDS.filter((kind) => kind !== 'note');

/** What narrows the queue, apart from the group. */
export interface Narrowing {
  readonly kinds: readonly AnnotationKind[];
  readonly rules: readonly string[];
  /** Per cent, both ends included. */
  readonly confidence: readonly [number, number];
  readonly theme: string | null;
  readonly text: string;
}

export const ALL_CONFIDENCE: Narrowing['confidence'] = [0, 100];

export const NOTHING_NARROWED: Narrowing = {
  kinds: [],
  rules: [],
  confidence: ALL_CONFIDENCE,
  theme: null,
  text: '',
};

/** The wide scope that ⇧A and ⇧X decide with. */
export type WideScope = 'article' | 'archive';

interface ReviewState {
  readonly narrowing: Narrowing;
  readonly by: 'article' | 'label';
  readonly group: ReviewGroup | null;
  readonly sort: ReviewSort;
  readonly descending: boolean;
  readonly currentId: string | null;
  /** Where the current row stood, for when it is gone. */
  readonly row: number;
  readonly scope: WideScope;
  /** Decided here and perhaps still told by an older answer: until when (ms) such an answer counts. */
  readonly gone: ReadonlyMap<string, number>;
  /** What was decided, in order: undoing leads back to it. */
  readonly trail: readonly string[];
  readonly reach: (Reach & { readonly id: string }) | null;
  readonly panel: 'label' | 'label-alike' | 'accept-visible' | 'rulings' | null;
  readonly passageShown: boolean;
  readonly narrow: (narrowing: Partial<Narrowing>) => void;
  readonly widen: () => void;
  readonly groupBy: (by: 'article' | 'label') => void;
  readonly openGroup: (group: ReviewGroup | null) => void;
  readonly sortBy: (sort: ReviewSort, descending: boolean) => void;
  readonly setCurrent: (id: string | null, row: number) => void;
  readonly setScope: (scope: WideScope) => void;
  readonly leave: (ids: readonly string[], until: number) => void;
  readonly comeBack: (ids?: readonly string[]) => void;
  readonly setReach: (reach: ReviewState['reach']) => void;
  readonly show: (panel: ReviewState['panel']) => void;
  readonly togglePassage: () => void;
}

const FROM_THE_TOP = { currentId: null, row: 0, reach: null } as const;

/** How the review stands; kept while the user looks at a passage in the workbench. */
export const useReview = create<ReviewState>()((set) => ({
  narrowing: NOTHING_NARROWED,
  by: 'article',
  group: null,
  sort: 'place',
  descending: false,
  ...FROM_THE_TOP,
  scope: 'article',
  gone: new Map(),
  trail: [],
  panel: null,
  passageShown: false,
  narrow: (narrowing) =>
    set((old) => ({ narrowing: { ...old.narrowing, ...narrowing }, ...FROM_THE_TOP })),
  widen: () => set({ narrowing: NOTHING_NARROWED, group: null, ...FROM_THE_TOP }),
  groupBy: (by) => set({ by, group: null, ...FROM_THE_TOP }),
  openGroup: (group) => set({ group, ...FROM_THE_TOP }),
  sortBy: (sort, descending) => set({ sort, descending, ...FROM_THE_TOP }),
  setCurrent: (currentId, row) =>
    set((old) => ({ currentId, row, reach: old.reach?.id === currentId ? old.reach : null })),
  setScope: (scope) => set({ scope }),
  leave: (ids, until) =>
    set((old) => {
      const gone = new Map(old.gone);
      for (const id of ids) gone.set(id, until);
      const first = ids[0];
      const known = first === undefined || old.trail.at(-1) === first;
      return { gone, trail: known ? old.trail : [...old.trail.slice(-999), first] };
    }),
  comeBack: (ids) =>
    set((old) => ({
      gone:
        ids === undefined ? new Map() : new Map([...old.gone].filter(([id]) => !ids.includes(id))),
    })),
  setReach: (reach) => set({ reach }),
  show: (panel) => set({ panel }),
  togglePassage: () => set((old) => ({ passageShown: !old.passageShown })),
}));

/** The filter that the archive is asked with. */
export function filterFrom(narrowing: Narrowing, group: GroupKey | null): ReviewFilter {
  const { kinds, rules, confidence, theme, text } = narrowing;
  const [min, max] = confidence;
  return {
    ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
    ...(rules.length > 0 ? { rules: [...rules] } : {}),
    ...(min > 0 ? { minConfidence: min / 100 } : {}),
    ...(max < 100 ? { maxConfidence: max / 100 } : {}),
    ...(theme === null ? {} : { theme }),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(group === null ? {} : { group: { by: group.by, key: group.key } }),
  };
}

export function isNarrowed(narrowing: Narrowing): boolean {
  return Object.keys(filterFrom(narrowing, null)).length > 0;
}
