import { type MendAct } from '#core/mend/mend.ts';
import type { Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * Mends how a source is cut by one act, in one step of the journal. Annotations never move: they
 * keep their places in the source.
 *
 * Errors: `E-NOTFOUND`, `E-MEND`.
 */
export declare function mendSource(session: Session, sourceId: string, act: MendAct): Changed;
