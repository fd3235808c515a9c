import type { Status } from '../contract.ts';
import type { Session } from './session.ts';
/** What every screen shows of the archive as a whole. */
export declare function statusOf(session: Session): Status;
