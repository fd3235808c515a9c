import { type BulkEdit } from '#core/description/bulk-edit.ts';
import { type ArticleListRow } from '#db/queries/articles.ts';
import type { BulkPreview, Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
interface BulkInput {
  readonly articleIds: readonly string[];
  readonly edits: readonly BulkEdit[];
}
/** What edits would change, before anything is written. Errors: `E-NOTFOUND`. */
export declare function previewBulk(session: Session, input: BulkInput): BulkPreview;
/**
 * Makes the edits in one step. What does not fit its field is left as it is, as the preview said.
 *
 * Errors: `E-NOTFOUND`; `E-STALE` where the archive changed after the preview of `revision`.
 */
export declare function bulkDescribe(
  session: Session,
  input: BulkInput & {
    readonly revision?: number | undefined;
  },
): Changed;
/** Errors: `E-STALE`. */
export declare function assertFresh(session: Session, revision: number | undefined): void;
/** The rows of these articles in the order asked. Errors: `E-NOTFOUND`. */
export declare function rowsInOrder(
  session: Session,
  articleIds: readonly string[],
): readonly ArticleListRow[];
export {};
