import { create } from 'zustand';
import type { Span } from '#core/text/span.ts';

export const SCREENS = [
  'library',
  'workbench',
  'initiatives',
  'review',
  'search',
  'ledger',
  'reports',
  'care',
] as const;
export type Screen = (typeof SCREENS)[number];

/** What lies over the screen. */
export type Overlay = 'palette' | 'shortcuts' | 'settings';

/** A place to be shown once: spans of the source of the article that is opened. */
export interface Spot {
  readonly spans: readonly Span[];
}

interface ViewState {
  readonly screen: Screen;
  readonly articleId: string | null;
  readonly spot: Spot | null;
  readonly initiativeId: string | null;
  /** The screen that the article was opened from, to come back to; null where there is none. */
  readonly cameFrom: Screen | null;
  readonly overlay: Overlay | null;
  readonly go: (screen: Screen) => void;
  readonly openArticle: (articleId: string, spot?: Spot, cameFrom?: Screen) => void;
  /** Back to where the article was opened from; false where there is no such place. */
  readonly goBack: () => boolean;
  readonly openInitiative: (initiativeId: string) => void;
  /** Opens an overlay in place of the one that is open; null closes it. */
  readonly show: (overlay: Overlay | null) => void;
  /** Another archive is open: nothing of the old one may stay on the screen. */
  readonly leaveArchive: () => void;
}

/** Where the user is. */
export const useView = create<ViewState>()((set, get) => ({
  screen: 'library',
  articleId: null,
  spot: null,
  initiativeId: null,
  cameFrom: null,
  overlay: null,
  go: (screen) => set({ screen, cameFrom: null }),
  openArticle: (articleId, spot, cameFrom) =>
    set((old) => ({
      screen: 'workbench',
      articleId,
      spot: spot ?? null,
      cameFrom: cameFrom ?? (old.screen === 'workbench' ? old.cameFrom : null),
    })),
  goBack: () => {
    const { screen, cameFrom } = get();
    if (screen !== 'workbench' || cameFrom === null) return false;
    set({ screen: cameFrom, cameFrom: null });
    return true;
  },
  openInitiative: (initiativeId) => set({ screen: 'initiatives', initiativeId }),
  show: (overlay) => set({ overlay }),
  leaveArchive: () =>
    set({
      screen: 'library',
      articleId: null,
      spot: null,
      initiativeId: null,
      cameFrom: null,
    }),
}));
