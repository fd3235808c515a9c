import { create } from 'zustand';
import type { Place } from './place.ts';

/** What lies over the composer. */
export type ReportDialog =
  | { readonly kind: 'new' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'export' }
  | { readonly kind: 'rename' }
  | { readonly kind: 'sign' }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'delete'; readonly reportId: string; readonly title: string }
  /** What refreshing would change; null for all frozen blocks. */
  | { readonly kind: 'refresh'; readonly blockIds: readonly string[] | null };

interface ReportsState {
  /** The report that is being composed; null on the list. */
  readonly reportId: string | null;
  /** Blocks that acts are for, in no order; the last one is being edited. */
  readonly chosen: readonly string[];
  /** A quotation or table row of the preview that was pointed at. */
  readonly place: Place | null;
  readonly dialog: ReportDialog | null;
  /** The block behind which one is to be added (null: at the beginning); undefined while none is. */
  readonly addingAfter: string | null | undefined;
  /** The block whose first field is to take the focus. */
  readonly toEdit: string | null;
  readonly open: (reportId: string | null) => void;
  readonly choose: (ids: readonly string[], place?: Place | null) => void;
  /** Chooses a block and goes into its fields. */
  readonly edit: (id: string) => void;
  readonly edited: () => void;
  readonly show: (dialog: ReportDialog | null) => void;
  readonly addAfter: (blockId: string | null | undefined) => void;
}

/** Where the user is among the reports. */
export const useReports = create<ReportsState>()((set) => ({
  reportId: null,
  chosen: [],
  place: null,
  dialog: null,
  addingAfter: undefined,
  toEdit: null,
  open: (reportId) =>
    set({ reportId, chosen: [], place: null, dialog: null, addingAfter: undefined }),
  choose: (chosen, place = null) => set({ chosen, place }),
  edit: (id) => set({ chosen: [id], place: null, toEdit: id }),
  edited: () => set({ toEdit: null }),
  show: (dialog) => set({ dialog }),
  addAfter: (addingAfter) => set({ addingAfter }),
}));
