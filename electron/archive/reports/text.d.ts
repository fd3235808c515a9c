import type { ReportEntry } from '../../contract.ts';
import type { Session } from '../session.ts';
/** A report as plain text. Errors: `E-NOTFOUND`. */
export declare function reportText(
  session: Session,
  id: string,
): Promise<{
  readonly report: ReportEntry;
  readonly text: string;
}>;
