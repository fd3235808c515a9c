import { changesBetween } from '#core/report/refresh.ts';
import type { RefreshPreview } from '../../contract.ts';
import type { Session } from '../session.ts';
import { withReportAnswers } from './asked.ts';
import { composeNow, type ReportNow } from './compose.ts';
import { findReport } from './entries.ts';
import { saidBy } from './view.ts';

/** What refreshing frozen blocks (all, unless some are named) would change. Errors: `E-NOTFOUND`. */
export function previewRefresh(
  session: Session,
  id: string,
  blockIds: readonly string[] | undefined,
): Promise<RefreshPreview> {
  return withReportAnswers(session, id, 'all', (found) =>
    previewOf(composeNow(session, findReport(session, id), found), blockIds),
  );
}

function previewOf(
  { blocks, composed }: ReportNow,
  blockIds: readonly string[] | undefined,
): RefreshPreview {
  return {
    blocks: blocks.flatMap(({ id: blockId, content, frozen }, at) => {
      const live = composed[at]?.live ?? [];
      if (frozen === null || (blockIds !== undefined && !blockIds.includes(blockId))) return [];
      const lines = changesBetween(frozen.parts, live);
      if (lines.length === 0) return [];
      return [{ blockId, said: saidBy(content, frozen.parts), lines: [...lines] }];
    }),
  };
}
