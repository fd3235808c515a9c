import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const COLOUR_SCHEMES = ['system', 'light', 'dark'] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

/** Factors on the size of all text. */
export const TEXT_SIZES = [0.9, 1, 1.15, 1.3, 1.5] as const;

interface Preferences {
  readonly language: Language;
  readonly colourScheme: ColourScheme;
  readonly textSize: number;
  readonly setLanguage: (language: Language) => void;
  readonly setColourScheme: (colourScheme: ColourScheme) => void;
  /** One size up (1) or down (-1); stops at either end. */
  readonly stepTextSize: (by: 1 | -1) => void;
}

/** How this workstation shows things; kept in the window's own storage, never in the archive. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      language: 'zh-CN',
      colourScheme: 'system',
      textSize: 1,
      setLanguage: (language) => set({ language }),
      setColourScheme: (colourScheme) => set({ colourScheme }),
      stepTextSize: (by) => set((state) => ({ textSize: nextTextSize(state.textSize, by) })),
    }),
    { name: 'juanzong.preferences' },
  ),
);

/** The text size one step from `size`; the ends of the scale stay. */
export function nextTextSize(size: number, by: 1 | -1): number {
  const at = TEXT_SIZES.findIndex((step) => step >= size);
  const from = at === -1 ? TEXT_SIZES.length - 1 : at;
  return TEXT_SIZES[Math.min(Math.max(from + by, 0), TEXT_SIZES.length - 1)] ?? 1;
}
