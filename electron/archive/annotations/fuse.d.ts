import type { Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * Makes one annotation of `id` and of all that say the same initiatives of passages which overlap
 * or touch it: over everything that they cover, with all their notes. One step.
 *
 * Errors: `E-NOTFOUND`; `E-ANCHOR` where nothing is there to be fused.
 */
export declare function fuseAnnotations(session: Session, id: string): Changed;
