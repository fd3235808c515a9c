import type { ImportPreview } from '../../contract.ts';
import type { Session } from '../session.ts';
/** What an import of these paths would do, file by file; nothing is written. */
export declare function previewImport(
  session: Session,
  paths: readonly string[],
): Promise<readonly ImportPreview[]>;
