import { create } from 'zustand';
import type { Span } from '#core/text/span.ts';

export const SCREENS = ['library', 'workbench', 'initiatives', 'care'] as const;
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
  readonly overlay: Overlay | null;
  readonly go: (screen: Screen) => void;
  readonly openArticle: (articleId: string, spot?: Spot) => void;
  readonly openInitiative: (initiativeId: string) => void;
  /** Opens an overlay in place of the one that is open; null closes it. */
  readonly show: (overlay: Overlay | null) => void;
  /** Another archive is open: nothing of the old one may stay on the screen. */
  readonly leaveArchive: () => void;
}

/** Where the user is. */
export const useView = create<ViewState>()((set) => ({
  screen: 'library',
  articleId: null,
  spot: null,
  initiativeId: null,
  overlay: null,
  go: (screen) => set({ screen }),
  openArticle: (articleId, spot) => set({ screen: 'workbench', articleId, spot: spot ?? null }),
  openInitiative: (initiativeId) => set({ screen: 'initiatives', initiativeId }),
  show: (overlay) => set({ overlay }),
  leaveArchive: () => set({ screen: 'library', articleId: null, spot: null, initiativeId: null }),
}));
