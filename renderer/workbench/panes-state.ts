import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Side } from './link.ts';

export const DESK_PANES = ['source', 'reading', 'margin'] as const;
export type DeskPane = (typeof DESK_PANES)[number];

interface PanesState {
  readonly source: boolean;
  readonly reading: boolean;
  readonly margin: boolean;
  /** Shows a pane or hides it; of the two texts one stays. */
  readonly toggle: (pane: DeskPane) => void;
}

/** Which panes of the desk are shown; kept in the window's own storage. */
export const usePanes = create<PanesState>()(
  persist(
    (set) => ({
      source: true,
      reading: true,
      margin: true,
      toggle: (pane) => set((old) => toggled(old, pane)),
    }),
    { name: 'juanzong.panes' },
  ),
);

type Shown = Pick<PanesState, DeskPane>;

/** What is shown after `pane` was switched; hiding the last text shows the other. */
export function toggled(shown: Shown, pane: DeskPane): Shown {
  const next = { source: shown.source, reading: shown.reading, margin: shown.margin };
  next[pane] = !next[pane];
  if (!next.source && !next.reading) next[pane === 'source' ? 'reading' : 'source'] = true;
  return next;
}

/** The pane that the margin stands beside. */
export function sideOfMargin(shown: Shown): Side {
  return shown.reading ? 'reading' : 'source';
}
