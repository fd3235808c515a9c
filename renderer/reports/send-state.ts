import { create } from 'zustand';
import type { SearchText } from '#core/search/query/read-search.ts';
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
  /** What a search finds, as a block that finds it anew; or one of the places as a quotation. */
  | {
      readonly of: 'search';
      readonly search: SearchText;
      readonly passage: SentPassage | null;
    };

interface SendState {
  readonly sending: Sending | null;
  readonly send: (annotationIds: readonly string[]) => void;
  readonly sendSearch: (search: SearchText, passage: SentPassage | null) => void;
  readonly close: () => void;
}

/** What is on its way into a report, from whatever screen. */
export const useSend = create<SendState>()((set) => ({
  sending: null,
  send: (ids) => set({ sending: { of: 'annotations', ids } }),
  sendSearch: (search, passage) => set({ sending: { of: 'search', search, passage } }),
  close: () => set({ sending: null }),
}));
