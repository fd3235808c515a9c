import type { ArchiveFacts } from '#core/report/verify/facts.ts';
import type { FindingTarget } from '#core/report/verify/finding.ts';
import type { Session } from '../session.ts';
import type { ReportToday } from './printed-today.ts';
/** What a file names of the archive. */
export interface Needs {
  readonly articles: readonly string[];
  readonly annotations: readonly string[];
  readonly marks: readonly string[];
  /** When the file was issued; null where it does not say. */
  readonly issuedAt: string | null;
  /** Persons are masked in it. */
  readonly masked: boolean;
}
/** Reads what comparing a file needs, so that comparing it is a pure function of values. */
export declare function gatherFacts(
  session: Session,
  needs: Needs,
  report: ReportToday | null,
  inSources: ReadonlyMap<string, FindingTarget | null>,
): ArchiveFacts;
/** Looks for texts in all sources, white space aside; null for what none has. */
export declare function findInSources(
  { db }: Session,
  texts: readonly string[],
): ReadonlyMap<string, FindingTarget | null>;
