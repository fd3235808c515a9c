import type { VerifyEvent } from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * Checks the whole archive and remembers when; "N of N" is said of sources whose bytes and texts
 * still give their SHA-256. Errors: `E-CANCELLED`.
 */
export declare function verify(session: Session, signal?: AbortSignal): AsyncGenerator<VerifyEvent>;
