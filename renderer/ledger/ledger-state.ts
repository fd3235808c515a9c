import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { CheckState } from '#core/ledger/check.ts';
import type { UnitChoice } from '#core/ledger/units.ts';
import type { LedgerFilterInput } from '#electron/contract.ts';
import { readableQuery } from '../ui/query-fault.ts';
import { NOTHING_MARKED, type Selection } from '../ui/selection.ts';

/** Parts of the screen: the three ledgers, and initiatives counted by place and period. */
export const LEDGER_TABS = ['figures', 'articles', 'initiatives', 'matrix'] as const;
export type LedgerTab = (typeof LEDGER_TABS)[number];
export type TableTab = Exclude<LedgerTab, 'matrix'>;

export interface Narrowing {
  /** A search query; only the articles that it finds. */
  readonly query: string;
  readonly text: string;
  readonly initiative: string | null;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly medium: string | null;
  readonly checks: readonly CheckState[];
  readonly states: readonly ('waiting' | 'annotated' | 'untouched')[];
  readonly linked: 'shared' | 'contested' | null;
}

const NOTHING: Narrowing = {
  query: '',
  text: '',
  initiative: null,
  place: '',
  from: '',
  to: '',
  medium: null,
  checks: [],
  states: [],
  linked: null,
};

/** What is marked in a ledger; all that it lists is so by its filter. */
export type MarkedRows = Selection<{ readonly filter: LedgerFilterInput }>;

/** How the rows of a ledger are put in order and gathered. */
export interface TableOrder {
  readonly sort: string;
  readonly descending: boolean;
  readonly group: string | null;
}

export type LedgerPanel = 'check' | 'links' | 'points';

interface LedgerState {
  readonly tab: LedgerTab;
  readonly narrowing: Narrowing;
  readonly orders: Readonly<Record<TableTab, TableOrder>>;
  /** Id of the row that the keys act on. */
  readonly currentId: string | null;
  readonly row: number;
  /** Rows marked to be checked or linked together. */
  readonly marked: MarkedRows;
  /** The figure whose words are being edited in its row. */
  readonly editing: string | null;
  readonly panel: LedgerPanel | null;
  readonly show: (panel: LedgerPanel | null) => void;
  readonly toTab: (tab: LedgerTab) => void;
  readonly narrow: (narrowing: Partial<Narrowing>) => void;
  readonly widen: () => void;
  readonly arrange: (order: Partial<TableOrder>) => void;
  readonly setCurrent: (id: string | null, row: number) => void;
  readonly mark: (marked: MarkedRows) => void;
  readonly edit: (id: string | null) => void;
}

const FROM_THE_TOP = { currentId: null, row: 0, editing: null } as const;

/** How the ledgers stand; kept while the user is on another screen. */
export const useLedger = create<LedgerState>()((set) => ({
  tab: 'figures',
  narrowing: NOTHING,
  orders: {
    figures: { sort: 'source', descending: false, group: null },
    articles: { sort: 'source', descending: false, group: null },
    initiatives: { sort: 'articles', descending: true, group: null },
  },
  ...FROM_THE_TOP,
  marked: NOTHING_MARKED,
  panel: null,
  show: (panel) => set({ panel }),
  toTab: (tab) =>
    set((old) =>
      old.tab === tab ? {} : { tab, ...FROM_THE_TOP, marked: NOTHING_MARKED, panel: null },
    ),
  narrow: (narrowing) =>
    set((old) => ({
      narrowing: { ...old.narrowing, ...narrowing },
      ...FROM_THE_TOP,
      marked: NOTHING_MARKED,
    })),
  widen: () => set({ narrowing: NOTHING, ...FROM_THE_TOP, marked: NOTHING_MARKED }),
  arrange: (order) =>
    set((old) =>
      old.tab === 'matrix'
        ? {}
        : {
            orders: { ...old.orders, [old.tab]: { ...old.orders[old.tab], ...order } },
            ...FROM_THE_TOP,
          },
    ),
  setCurrent: (currentId, row) => set({ currentId, row }),
  mark: (marked) => set({ marked }),
  edit: (editing) => set({ editing }),
}));

/** What the archive is asked to narrow a ledger by. */
export function ledgerFilterFrom(narrowing: Narrowing, tab: LedgerTab): LedgerFilterInput {
  const { query, text, initiative, place, from, to, medium, checks, states, linked } = narrowing;
  return {
    ...readableQuery(query),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(initiative === null ? {} : { initiative }),
    ...(place.trim() === '' ? {} : { place: place.trim() }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(medium === null ? {} : { medium }),
    ...(tab === 'figures' && checks.length > 0 ? { checks: [...checks] } : {}),
    ...(tab === 'articles' && states.length > 0 ? { states: [...states] } : {}),
    ...(tab === 'figures' && linked !== null ? { linked } : {}),
  };
}

interface LedgerLooks {
  readonly units: UnitChoice;
  /** Keys of columns that are not shown. */
  readonly hidden: readonly string[];
  /** Widths in pixels of columns that somebody set. */
  readonly widths: Readonly<Record<string, number>>;
  readonly setUnits: (units: UnitChoice) => void;
  readonly hide: (hidden: readonly string[]) => void;
  readonly setWidth: (column: string, width: number) => void;
}

/** How this workstation shows ledgers; kept in the window's own storage. */
export const useLedgerLooks = create<LedgerLooks>()(
  persist(
    (set) => ({
      units: {},
      hidden: [],
      widths: {},
      setUnits: (units) => set({ units }),
      hide: (hidden) => set({ hidden }),
      setWidth: (column, width) => set((old) => ({ widths: { ...old.widths, [column]: width } })),
    }),
    { name: 'juanzong.ledger' },
  ),
);
