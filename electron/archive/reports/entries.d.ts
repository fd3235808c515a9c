import { type ReportEntity } from '#db/entities/report.ts';
import {
  type Changed,
  type ExportFilter,
  type ReportEntry,
  type ReportTemplate,
  type WORD_PROFILES,
} from '../../contract.ts';
import type { Session } from '../session.ts';
/** Makes a report from a template in one step. Errors: `E-QUERY`. */
export declare function createReport(
  session: Session,
  input: {
    readonly template: ReportTemplate;
    readonly title: string;
    readonly profile?: (typeof WORD_PROFILES)[number] | undefined;
    readonly filter: ExportFilter;
  },
): Changed & {
  readonly id: string;
};
/** A report as lists show it. */
export declare function reportEntry(session: Session, entity: ReportEntity): ReportEntry;
/** Every report, oldest first. */
export declare function reportEntries(session: Session): ReportEntry[];
/** Errors: `E-NOTFOUND`. */
export declare function findReport(session: Session, id: string): ReportEntity;
