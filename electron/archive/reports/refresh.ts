import { flatInPieces, type Pieces } from '#core/pieces.ts';
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
  return {
    blocks: [
      ...(yield* flatInPieces(blocks.entries(), ([at, { id: blockId, content, frozen }]) => {
        const live = composed[at]?.live ?? [];
        if (frozen === null || (blockIds !== undefined && !blockIds.includes(blockId))) return [];
        const lines = changesBetween(frozen.parts, live);
        if (lines.length === 0) return [];
        return [{ blockId, said: saidBy(content, frozen.parts), lines: [...lines] }];
      })),
    ],
  };
}
