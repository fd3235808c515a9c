import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const COLOUR_SCHEMES = ['system', 'light', 'dark'] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

export const CONTRASTS = ['system', 'normal', 'high'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** Factors on the size of all text. */
export const TEXT_SIZES = [0.9, 1, 1.15, 1.3, 1.5] as const;

/** Factors on the size of everything. */
export const ZOOMS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** What the texts of sources and readings are set in. */
export const READING_FACES = ['song', 'hei', 'kai'] as const;
export type ReadingFace = (typeof READING_FACES)[number];

export const LINE_SPACINGS = ['tight', 'normal', 'wide'] as const;
export type LineSpacing = (typeof LINE_SPACINGS)[number];

interface Values {
  readonly language: Language;
  readonly colourScheme: ColourScheme;
  readonly contrast: Contrast;
  readonly textSize: number;
  readonly zoom: number;
  readonly readingFace: ReadingFace;
  readonly lineSpacing: LineSpacing;
  /** Whom the journal names as author; empty for the system's user. */
  readonly authorName: string;
}

interface Preferences extends Values {
  readonly set: (changed: Partial<Values>) => void;
  /** One size up (1) or down (-1); stops at either end. */
  readonly stepTextSize: (by: 1 | -1) => void;
  readonly stepZoom: (by: 1 | -1) => void;
  /** How things are shown goes back to the beginning; language and name of the author stay. */
  readonly reset: () => void;
}

const SHOWN_AT_FIRST = {
  colourScheme: 'system',
  contrast: 'system',
  textSize: 1,
  zoom: 1,
  readingFace: 'song',
  lineSpacing: 'normal',
} as const satisfies Partial<Values>;

/** How this workstation shows things; kept in the window's own storage, never in the archive. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      ...SHOWN_AT_FIRST,
      language: 'zh-CN',
      authorName: '',
      set: (changed) => set(changed),
      stepTextSize: (by) =>
        set((state) => ({ textSize: nextStep(TEXT_SIZES, state.textSize, by) })),
      stepZoom: (by) => set((state) => ({ zoom: nextStep(ZOOMS, state.zoom, by) })),
      reset: () => set(SHOWN_AT_FIRST),
    }),
    { name: 'juanzong.preferences' },
  ),
);

/** The value one step from `now` on a rising scale; the ends of the scale stay. */
export function nextStep(scale: readonly number[], now: number, by: 1 | -1): number {
  const at = scale.findIndex((step) => step >= now);
  const from = at === -1 ? scale.length - 1 : at;
  return scale[Math.min(Math.max(from + by, 0), scale.length - 1)] ?? 1;
}

/** The value after `now`; after the last the first. */
export function following<Value>(values: readonly Value[], now: Value): Value {
  return values[(values.indexOf(now) + 1) % values.length] ?? now;
}
