import type { DataFilter, FoundByQuery } from '#core/export/filter.ts';
import type { ComposeScope } from '#core/report/compose.ts';
import type { BlockContent } from '#core/report/outline.ts';
import type { Session } from '../session.ts';
/** What blocks ask of the archive; with the scope `printed` nothing of those that are frozen. */
export declare function askedBy(
  blocks: readonly {
    readonly content: BlockContent;
    readonly frozen: unknown;
  }[],
  scope: ComposeScope,
): readonly DataFilter[];
/** Answers what a report asks, then does `compose` at once: nothing changes between. Errors: `E-NOTFOUND`, those of `compose`. */
export declare function withReportAnswers<Result>(
  session: Session,
  id: string,
  scope: ComposeScope,
  compose: (answers: FoundByQuery) => Result,
): Promise<Result>;
