import type { RefreshPreview } from '../../contract.ts';
import type { Session } from '../session.ts';
/** What refreshing frozen blocks (all, unless some are named) would change. Errors: `E-NOTFOUND`. */
export declare function previewRefresh(
  session: Session,
  id: string,
  blockIds: readonly string[] | undefined,
): Promise<RefreshPreview>;
