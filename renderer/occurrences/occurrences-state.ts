import { create } from 'zustand';
import type { Span } from '#core/text/span.ts';

export const OCCURRENCE_SCOPES = ['selection', 'article', 'search', 'archive'] as const;
export type OccurrenceScope = (typeof OCCURRENCE_SCOPES)[number];

/** What the dialog starts from; all of it can be changed there. */
export interface OccurrenceTask {
  readonly text: string;
  /** All labels of this initiative are sought instead of the text. */
  readonly labelsOf: string | null;
  readonly initiativeIds: readonly string[];
  readonly scope: OccurrenceScope;
  /** The query whose articles are looked through in the scope `search`. */
  readonly search?: string;
  /** The article on the desk; null away from it. */
  readonly articleId: string | null;
  /** Spans of the source that are selected on the desk. */
  readonly selection: readonly Span[] | null;
}

interface OccurrencesState {
  readonly task: OccurrenceTask | null;
  readonly open: (task: OccurrenceTask) => void;
  readonly close: () => void;
}

/** Tagging every occurrence, whichever screen asks for it. */
export const useOccurrences = create<OccurrencesState>()((set) => ({
  task: null,
  open: (task) => set({ task }),
  close: () => set({ task: null }),
}));
