import { type BlockEntity } from '#db/entities/block.ts';
import type { ReportEntity } from '#db/entities/report.ts';
import type { Session } from '../session.ts';
/**
 * The blocks of a report in order. One of an older version has none: it is what its template makes
 * of its filter, under ids that stay the same, until the first edit writes them.
 */
export declare function reportBlocks(
  session: Session,
  report: ReportEntity,
): readonly BlockEntity[];
/** True until somebody edits a report that was made before reports had blocks. */
export declare function isOfOlderVersion(report: ReportEntity): boolean;
