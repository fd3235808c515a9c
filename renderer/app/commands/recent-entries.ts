import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const KEPT = 12;

interface RecentEntries {
  /** Keys of palette entries, the one used last first. */
  readonly keys: readonly string[];
  /** Titles of the articles among them; a title is the archive's and is not kept beyond this run. */
  readonly titles: Readonly<Record<string, string>>;
  readonly use: (key: string, title?: string) => void;
}

/** What was last chosen in the command palette on this workstation. */
export const useRecentEntries = create<RecentEntries>()(
  persist(
    (set) => ({
      keys: [],
      titles: {},
      use: (key, title) =>
        set((old) => ({
          keys: [key, ...old.keys.filter((one) => one !== key)].slice(0, KEPT),
          titles: title === undefined ? old.titles : { ...old.titles, [key]: title },
        })),
    }),
    { name: 'juanzong.recentCommands', partialize: ({ keys }) => ({ keys }) },
  ),
);
