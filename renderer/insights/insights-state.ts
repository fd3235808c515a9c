import { create } from 'zustand';
import type { Dimension, Period } from '#core/report/dimension.ts';
import type { Condition } from '#core/report/pivot-passages.ts';
import type { Measure } from '#core/report/pivot.ts';
import { OWN_ORDER, type TableOrder } from '#core/report/pivot-table.ts';

/** What the screen counts by: initiatives over time, by place, by medium; any two; together; some over time. */
export const INSIGHT_VIEWS = ['time', 'place', 'medium', 'pivot', 'together', 'trend'] as const;
export type InsightView = (typeof INSIGHT_VIEWS)[number];

/** What stands against time, place or medium. */
export const SUBJECTS = ['initiative', 'theme', 'level'] as const;
export type Subject = (typeof SUBJECTS)[number];

export type InsightAxis = Dimension | 'period';

export const LAYOUTS = ['both', 'chart', 'table'] as const;
export type InsightLayout = (typeof LAYOUTS)[number];

export interface InsightNarrowing {
  /** A search query; only the articles that it finds. */
  readonly query: string;
  readonly initiative: string | null;
  readonly theme: string | null;
  readonly place: string;
  readonly medium: string | null;
  readonly from: string;
  readonly to: string;
}

const NOTHING: InsightNarrowing = {
  query: '',
  initiative: null,
  theme: null,
  place: '',
  medium: null,
  from: '',
  to: '',
};

/** What the passages that are shown stand for. */
export interface Opened {
  readonly name: string;
  readonly conditions: readonly Condition[];
  readonly together: readonly string[];
}

/** A place of the table: -1 is the total. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What can be chosen of a table or a chart. */
export interface InsightChoice {
  readonly subject: Subject;
  readonly axes: { readonly rows: InsightAxis; readonly columns: InsightAxis | null };
  readonly period: 'auto' | Period;
  readonly measure: Measure;
  readonly transposed: boolean;
  readonly limits: { readonly rows: number; readonly columns: number };
  readonly order: { readonly rows: TableOrder; readonly columns: TableOrder };
  /** Initiatives whose lines are compared; empty for the most frequent. */
  readonly compared: readonly string[];
  /** Of near-duplicates one alone counts. */
  readonly once: boolean;
  /** How many initiatives are looked at for what stands together. */
  readonly members: number;
}

interface InsightsState extends InsightChoice {
  readonly view: InsightView;
  readonly narrowing: InsightNarrowing;
  readonly layout: InsightLayout;
  readonly shaded: boolean;
  readonly cell: CellPlace;
  readonly opened: Opened | null;
  /** Number of the passage that the keys act on. */
  readonly passage: number;
  readonly toView: (view: InsightView) => void;
  readonly choose: (choice: Partial<InsightChoice>) => void;
  readonly narrow: (narrowing: Partial<InsightNarrowing>) => void;
  readonly widen: () => void;
  readonly setLayout: (layout: InsightLayout) => void;
  readonly setShaded: (shaded: boolean) => void;
  readonly setCell: (cell: CellPlace) => void;
  readonly open: (opened: Opened | null) => void;
  readonly setPassage: (passage: number) => void;
  readonly leaveArchive: () => void;
}

const START = { row: 0, column: 0 } as const;
const SHUT = { opened: null, passage: 0 } as const;

const FIRST = {
  view: 'time',
  subject: 'initiative',
  axes: { rows: 'theme', columns: 'medium' },
  period: 'auto',
  measure: 'mentions',
  transposed: false,
  limits: { rows: 20, columns: 20 },
  order: { rows: OWN_ORDER, columns: OWN_ORDER },
  compared: [],
  once: false,
  members: 14,
  narrowing: NOTHING,
  cell: START,
  ...SHUT,
} as const satisfies Partial<InsightsState>;

/** How the statistics stand; kept while the user is on another screen. */
export const useInsights = create<InsightsState>()((set) => ({
  ...FIRST,
  layout: 'both',
  shaded: true,
  toView: (view) =>
    set((old) =>
      old.view === view
        ? {}
        : { view, cell: START, order: { rows: OWN_ORDER, columns: OWN_ORDER }, ...SHUT },
    ),
  choose: (choice) => set({ ...choice, cell: START, ...SHUT }),
  narrow: (narrowing) =>
    set((old) => ({ narrowing: { ...old.narrowing, ...narrowing }, cell: START, ...SHUT })),
  widen: () => set({ narrowing: NOTHING, cell: START, ...SHUT }),
  setLayout: (layout) => set({ layout }),
  setShaded: (shaded) => set({ shaded }),
  setCell: (cell) => set({ cell }),
  open: (opened) => set({ opened, passage: 0 }),
  setPassage: (passage) => set({ passage }),
  leaveArchive: () => set(FIRST),
}));
