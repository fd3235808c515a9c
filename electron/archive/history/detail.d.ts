import type { StepDetail } from '../../contract.ts';
import type { Session } from '../session.ts';
/** What one step did, entity by entity, in words. Errors: `E-NOTFOUND`. */
export declare function stepDetail(session: Session, stepId: string): StepDetail;
