import type { Session } from './session.ts';
/** The sample archive's name in the user's own folder. */
export declare const SAMPLE_ARCHIVE = '\u793A\u4F8B\u6863\u6848\u5E93.juanzong';
/**
 * Opens the archive of sample pages, made on the first call: the pages imported, the rules run over
 * them, nothing decided yet. A later call opens it as the user left it.
 */
export declare function openSampleArchive(session: Session, signal?: AbortSignal): Promise<void>;
