import type { ReportCheckEvent } from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * Verifies a file that was exported earlier: reads it in the parser process and compares everything
 * in it with the archive. Writes nothing.
 *
 * Errors: those of `readWholeFile` and `readReport`, `E-TIMEOUT`, `E-PARSER`, `E-CANCELLED`.
 */
export declare function verifyReport(
  session: Session,
  file: string,
  signal?: AbortSignal,
): AsyncGenerator<ReportCheckEvent>;
