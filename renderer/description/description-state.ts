import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Which other name of a field stands under its own. */
export const CROSSWALKS = ['none', 'dat18', 'isadg', 'dc'] as const;
export type Crosswalk = (typeof CROSSWALKS)[number];

interface DescriptionPreferences {
  readonly crosswalk: Crosswalk;
  readonly setCrosswalk: (crosswalk: Crosswalk) => void;
}

export const useCrosswalk = create<DescriptionPreferences>()(
  persist((set) => ({ crosswalk: 'dat18', setCrosswalk: (crosswalk) => set({ crosswalk }) }), {
    name: 'juanzong.description',
  }),
);

interface Draft {
  readonly text: string;
  /** The archive has it. */
  readonly kept: boolean;
}

interface DescriptionState {
  readonly open: boolean;
  /** What was typed, by article and field; stays until it is kept and the field is left. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Edits on their way, and whether one was refused. */
  readonly saving: number;
  readonly failed: boolean;
  readonly savedAt: number | null;
  readonly show: (open: boolean) => void;
  readonly draft: (key: string, text: string | null) => void;
  readonly keep: (key: string) => void;
  readonly began: () => void;
  readonly ended: (kept: boolean) => void;
}

/** The form of description: open or not, and what is being typed in it. */
export const useDescription = create<DescriptionState>()((set) => ({
  open: false,
  drafts: {},
  saving: 0,
  failed: false,
  savedAt: null,
  show: (open) => set({ open }),
  draft: (key, text) =>
    set(({ drafts: { [key]: _old, ...others } }) => ({
      drafts: text === null ? others : { ...others, [key]: { text, kept: false } },
    })),
  keep: (key) =>
    set(({ drafts }) => {
      const draft = drafts[key];
      return draft === undefined ? {} : { drafts: { ...drafts, [key]: { ...draft, kept: true } } };
    }),
  began: () => set((state) => ({ saving: state.saving + 1 })),
  ended: (kept) =>
    set((state) => ({
      saving: state.saving - 1,
      failed: !kept,
      savedAt: kept ? Date.now() : state.savedAt,
    })),
}));

export function draftKey(articleId: string, field: string): string {
  return `${articleId}:${field}`;
}
