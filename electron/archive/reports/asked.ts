import type { DataFilter, FoundByQuery } from '#core/export/filter.ts';
import type { ComposeScope } from '#core/report/compose.ts';
import type { Pieces } from '#core/pieces.ts';
import type { BlockContent } from '#core/report/outline.ts';
import { columnsInStep } from '../insights/mention-columns.ts';
import { withAnswers } from '../search/answer-queries.ts';
import type { Session } from '../session.ts';
import { reportBlocks } from './blocks.ts';
import { findReport } from './entries.ts';

/** What blocks ask of the archive; with the scope `printed` nothing of those that are frozen. */
export function askedBy(
  blocks: readonly { readonly content: BlockContent; readonly frozen: unknown }[],
  scope: ComposeScope,
): readonly DataFilter[] {
  return blocks.flatMap(({ content, frozen }) =>
    'query' in content && (frozen === null || scope === 'all') ? [content.query] : [],
  );
}

/** Answers what a report asks, then does `compose` in turns: nothing changes between. Errors: `E-NOTFOUND`, those of `compose`. */
export async function withReportAnswers<Result>(
  session: Session,
  id: string,
  scope: ComposeScope,
  compose: (answers: FoundByQuery) => Pieces<Result>,
): Promise<Result> {
  const filters = (): readonly DataFilter[] =>
    askedBy(reportBlocks(session, findReport(session, id)), scope);
  const counts = reportBlocks(session, findReport(session, id)).some(
    ({ content: { kind } }) => kind === 'pivot' || kind === 'chart',
  );
  if (counts) await columnsInStep(session);
  return withAnswers(session, filters, compose);
}
