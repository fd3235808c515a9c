import type { Changed, CodeCheckView, CodePlanView, CodeSettings } from '../../contract.ts';
import type { Session } from '../session.ts';
interface CodeOrder {
  readonly articleIds: readonly string[];
  readonly reassign: boolean;
  readonly fillGaps: boolean;
}
/** How the open archive makes its codes. */
export declare function showCodeSettings(session: Session): CodeSettings;
/** Sets how codes are made from now on; codes once given stay. Errors: `E-TEMPLATE`. */
export declare function setCodeSettings(session: Session, settings: CodeSettings): Changed;
/** Which code each article would get. Errors: `E-NOTFOUND`. */
export declare function previewCodes(session: Session, order: CodeOrder): CodePlanView;
/**
 * Gives the codes of the plan in one step; an article that has one keeps it unless `reassign`.
 *
 * Errors: `E-NOTFOUND`; `E-STALE` where the archive changed after the preview of `revision`.
 */
export declare function assignReferenceCodes(
  session: Session,
  order: CodeOrder & {
    readonly revision?: number | undefined;
  },
): Changed;
/** Gaps, duplicates and codes of another form, over the whole archive. */
export declare function checkReferenceCodes(session: Session): CodeCheckView;
export {};
