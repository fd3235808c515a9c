import type { Pieces } from '#core/pieces.ts';
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
  return withReportAnswers(session, id, 'all', function* (found) {
    const now = yield* composeNow(session, findReport(session, id), found);
    return yield* previewOf(now, blockIds);
  });
}

function* previewOf(
  { blocks, composed }: ReportNow,
  blockIds: readonly string[] | undefined,
): Pieces<RefreshPreview> {
  const changed: RefreshPreview['blocks'] = [];
  for (const [at, { id: blockId, content, frozen }] of blocks.entries()) {
    if (frozen === null || (blockIds !== undefined && !blockIds.includes(blockId))) continue;
    const lines = yield* changesBetween(frozen.parts, composed[at]?.live ?? []);
    if (lines.length === 0) continue;
    changed.push({ blockId, said: saidBy(content, frozen.parts), lines: [...lines] });
  }
  return { blocks: changed };
}
