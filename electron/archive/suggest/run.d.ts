import type { AnnotationKind } from '#core/annotation/annotation.ts';
import type { SuggestEvent } from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * Runs the rules over one article or all and stores what is new; progress after each batch.
 *
 * Errors: `E-NOTFOUND`, `E-CANCELLED` (batches that were reported stand).
 */
export declare function runSuggestions(
  session: Session,
  input: {
    readonly articleId?: string | undefined;
    readonly kinds?: readonly AnnotationKind[] | undefined;
  },
  signal?: AbortSignal,
): AsyncGenerator<SuggestEvent>;
