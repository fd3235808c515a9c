import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const KEPT = 12;

interface RecentInitiatives {
  /** Ids, the one used last first. */
  readonly ids: readonly string[];
  readonly use: (ids: readonly string[]) => void;
}

/** What was tagged with last on this workstation; ids are UUIDs, so archives do not mix. */
export const useRecentInitiatives = create<RecentInitiatives>()(
  persist(
    (set) => ({
      ids: [],
      use: (used) =>
        set((old) => ({
          ids: [...used, ...old.ids.filter((id) => !used.includes(id))].slice(0, KEPT),
        })),
    }),
    { name: 'juanzong.recent' },
  ),
);
