import type { ExportData } from '#core/export/export-data.ts';
import type { FoundByQuery } from '#core/export/filter.ts';
import { type ComposedBlock, type ComposeScope } from '#core/report/compose.ts';
import { type Privacy } from '#core/report/mask.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { type ReportSettings } from '#core/report/settings.ts';
import type { BlockEntity } from '#db/entities/block.ts';
import type { ReportEntity } from '#db/entities/report.ts';
import type { ExportFilter } from '../../contract.ts';
import type { Session } from '../session.ts';
/** A report with what its blocks say of the archive as it is. */
export interface ReportNow {
  readonly entity: ReportEntity;
  readonly settings: ReportSettings;
  readonly blocks: readonly BlockEntity[];
  /** One for each block, in the same order. */
  readonly composed: readonly ComposedBlock[];
  readonly data: ExportData;
}
/** `found`: what the queries of its blocks find (asked.ts). */
export declare function composeNow(
  session: Session,
  entity: ReportEntity,
  found: FoundByQuery,
  scope?: ComposeScope,
): ReportNow;
export declare function settingsOf(entity: ReportEntity): ReportSettings;
/** What is printed of a report; `masks` where private persons are masked, else as the report says. */
export declare function printedReport(
  session: Session,
  now: ReportNow,
  masks?: boolean,
): PrintedReport;
/** What was decided of single persons, as a mask takes it. */
export declare function rulingsOf({ personRulings }: ReportSettings): ReadonlyMap<string, Privacy>;
/** A report by initiative that nobody keeps: what an export without a report makes of a filter. */
export declare function passingReport(
  session: Session,
  filter: ExportFilter,
  profile: string,
  masks?: boolean,
): Promise<PrintedReport>;
/** A report of the archive as it is, composed to be printed. Errors: `E-NOTFOUND`. */
export declare function composePrinted(session: Session, id: string): Promise<ReportNow>;
/** What is printed of a report of the archive as it is; masked where it or `mask` says so. Errors: `E-NOTFOUND`. */
export declare function printReport(
  session: Session,
  id: string,
  mask?: boolean,
): Promise<PrintedReport>;
