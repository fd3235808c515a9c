import { create } from 'zustand';

interface SendState {
  /** Annotations that are to be quoted in a report; null while none are. */
  readonly annotationIds: readonly string[] | null;
  readonly send: (annotationIds: readonly string[] | null) => void;
}

/** What is on its way into a report, from whatever screen. */
export const useSend = create<SendState>()((set) => ({
  annotationIds: null,
  send: (annotationIds) => set({ annotationIds }),
}));
