import type { Span } from '#core/text/span.ts';

/** Where something in a report comes from; no spans: the article as a whole. */
export interface Place {
  readonly articleId: string;
  readonly spans: readonly Span[];
}
