import { create } from 'zustand';
import type { Span } from '#core/text/span.ts';

/** A place in a source, to be quoted. */
export interface SentPassage {
  readonly sourceId: string;
  readonly spans: readonly Span[];
}

/** What is to go into a report. */
export type Sending =
  /** Annotations, as quotations. */
  | { readonly of: 'annotations'; readonly ids: readonly string[] }
  /** What a query finds, as a block that finds it anew; or one of the places as a quotation. */
  | { readonly of: 'query'; readonly text: string; readonly passage: SentPassage | null };

interface SendState {
  readonly sending: Sending | null;
  readonly send: (annotationIds: readonly string[]) => void;
  readonly sendQuery: (text: string, passage: SentPassage | null) => void;
  readonly close: () => void;
}

/** What is on its way into a report, from whatever screen. */
export const useSend = create<SendState>()((set) => ({
  sending: null,
  send: (ids) => set({ sending: { of: 'annotations', ids } }),
  sendQuery: (text, passage) => set({ sending: { of: 'query', text, passage } }),
  close: () => set({ sending: null }),
}));
