import { v5 as nameBasedUuid } from 'uuid';
import { keysBetween } from '#core/report/order-key.ts';
import type { DataFilter } from '#core/export/filter.ts';
import { blocksOf, type BlockEntity } from '#db/entities/block.ts';
import type { ReportEntity } from '#db/entities/report.ts';
import type { Session } from '../session.ts';
import { filledBlocks, templateOf } from './templates.ts';

/**
 * The blocks of a report in order. One of an older version has none: it is what its template makes
 * of its filter, under ids that stay the same, until the first edit writes them.
 */
export function reportBlocks(session: Session, report: ReportEntity): readonly BlockEntity[] {
  if (!isOfOlderVersion(report)) return blocksOf(session.db, report.id);
  // Written by us when the report was made.
  const filter = JSON.parse(report.filter) as DataFilter;
  const contents = filledBlocks(templateOf('by-initiative'), filter);
  const places = keysBetween(null, null, contents.length);
  return contents.map((content, at) => ({
    id: nameBasedUuid(`block ${at}`, report.id),
    reportId: report.id,
    position: places[at] ?? '',
    content,
    frozen: null,
  }));
}

/** True until somebody edits a report that was made before reports had blocks. */
export function isOfOlderVersion(report: ReportEntity): boolean {
  return report.settings === null || report.settings === undefined;
}
