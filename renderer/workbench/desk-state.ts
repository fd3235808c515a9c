import { create } from 'zustand';
import type { AnnotationKind } from '#core/annotation/annotation.ts';
import type { Scope } from '#core/annotation/ruling.ts';
import type { Span } from '#core/text/span.ts';
import type { Side } from './link.ts';

/** Which of the waiting suggestions are on the desk. */
export type KindFilter = AnnotationKind | 'all';

/** What else narrows the waiting suggestions on the desk. */
export interface DeskNarrowing {
  /** `name@version`; null for every rule. */
  readonly rule: string | null;
  /** Least confidence, 0 to 1. */
  readonly sure: number;
}

export const NOT_NARROWED: DeskNarrowing = { rule: null, sure: 0 };

/** Which annotations stand in the margin. */
export type CardFilter = 'all' | 'pending' | 'accepted';

/** What the palette is open for. */
export type PaletteTask =
  | {
      readonly does: 'tag';
      readonly spans: readonly Span[];
      readonly quote: string;
      /** What was typed to open it. */
      readonly typed: string;
    }
  | { readonly does: 'note'; readonly spans: readonly Span[]; readonly quote: string }
  | { readonly does: 'tag-article'; readonly quote: string }
  | {
      readonly does: 'relabel';
      readonly annotationId: string;
      readonly quote: string;
      readonly initiatives: readonly { readonly id: string; readonly label: string }[];
      readonly note: string;
    }
  | {
      /** Accepts a suggestion as another initiative, or under another name. */
      readonly does: 'accept-changed';
      readonly annotationId: string;
      readonly kind: AnnotationKind;
      readonly quote: string;
      readonly name: string;
      /** How far another initiative reaches. */
      readonly scope: Scope;
    }
  | {
      readonly does: 'edit-note';
      readonly annotationId: string;
      readonly quote: string;
      readonly note: string;
    };

/** From its first to behind its last unit; the caret where both are the same. */
export interface PaneSelection extends Span {
  readonly side: Side;
  /** What is selected of it, in order: one stretch, or several with gaps between. */
  readonly parts: readonly Span[];
}

/** True where something is selected, not only a place for the caret. */
export function isRange(selection: PaneSelection | null): selection is PaneSelection {
  return selection !== null && selection.start < selection.end;
}

interface DeskState {
  /** The annotation that keys act on, waiting or accepted. */
  readonly currentId: string | null;
  readonly hovered: readonly string[];
  readonly selection: PaneSelection | null;
  readonly kind: KindFilter;
  readonly narrowing: DeskNarrowing;
  readonly cards: CardFilter;
  readonly palette: PaletteTask | null;
  readonly setCurrent: (id: string | null) => void;
  readonly setHovered: (ids: readonly string[]) => void;
  readonly setSelection: (selection: PaneSelection | null) => void;
  readonly setKind: (kind: KindFilter) => void;
  readonly narrow: (narrowing: Partial<DeskNarrowing>) => void;
  readonly showCards: (cards: CardFilter) => void;
  readonly openPalette: (task: PaletteTask) => void;
  readonly closePalette: () => void;
  /** Another article comes on the desk. */
  readonly clear: () => void;
}

/** What is going on at the workbench apart from the article itself. */
export const useDesk = create<DeskState>()((set) => ({
  currentId: null,
  hovered: [],
  selection: null,
  kind: 'all',
  narrowing: NOT_NARROWED,
  cards: 'all',
  palette: null,
  setCurrent: (currentId) => set({ currentId }),
  setHovered: (hovered) =>
    set((old) => (old.hovered.join() === hovered.join() ? old : { hovered })),
  setSelection: (selection) => set({ selection }),
  setKind: (kind) => set({ kind }),
  narrow: (narrowing) => set((old) => ({ narrowing: { ...old.narrowing, ...narrowing } })),
  showCards: (cards) => set({ cards }),
  openPalette: (palette) => set({ palette }),
  closePalette: () => set({ palette: null }),
  clear: () => set({ currentId: null, hovered: [], selection: null, palette: null }),
}));
