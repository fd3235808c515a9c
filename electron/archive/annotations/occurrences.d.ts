import type { Span } from '#core/text/span.ts';
import type { OccurrenceEvent, OccurrenceQuery } from '../../contract.ts';
import type { Session } from '../session.ts';
/** One place where what was sought stands. */
export interface Occurrence {
  readonly articleId: string;
  readonly sourceId: string;
  /** In source order. */
  readonly spans: readonly Span[];
}
/**
 * Finds every occurrence of a text, or of any label of an initiative, in a selection, an article,
 * the articles that a search finds, or the archive, and keeps the list under a token. Nothing is
 * written. Errors: `E-NOTFOUND`, `E-QUERY`, `E-CANCELLED`.
 */
export declare function findOccurrences(
  session: Session,
  query: OccurrenceQuery,
  signal?: AbortSignal,
): AsyncGenerator<OccurrenceEvent>;
/** The list that `token` names. Errors: `E-LIST` where it is no longer kept. */
export declare function occurrencesOf(session: Session, token: string): readonly Occurrence[];
