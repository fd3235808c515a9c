import type { Changed, ReportAct } from '../../contract.ts';
import type { FoundByQuery } from '#core/export/filter.ts';
import type { Session } from '../session.ts';
/**
 * One edit of a report, in one step.
 *
 * Errors: `E-NOTFOUND`; `E-QUERY` where a block is given a query that is none; `E-SIGNED` where the report is signed; `E-STAGE`, `E-SAMEPERSON` where
 * a stage cannot be signed; `E-ANCHOR` where a passage is none.
 */
export declare function actOnReport(
  session: Session,
  id: string,
  act: ReportAct,
): Promise<
  Changed & {
    readonly ids: string[];
  }
>;
/** `actOnReport` where it is known what the queries of the report find. */
export declare function actAnswered(
  session: Session,
  id: string,
  act: ReportAct,
  found: FoundByQuery,
): Changed & {
  readonly ids: string[];
};
