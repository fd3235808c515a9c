import type { Failure } from '../../contract.ts';
/** A file to import, or a path that cannot be one. */
export interface FoundFile {
  readonly path: string;
  readonly filename: string;
  readonly failure: Failure | null;
}
/**
 * The files under `paths` in a stable order: a file named outright is always taken, a folder gives
 * its `.txt` and `.qdpx` files at any depth. Links are not followed out of a folder.
 */
export declare function collectFiles(paths: readonly string[]): Promise<readonly FoundFile[]>;
/** A file of another program that brings codes and annotations with its texts (REFI-QDA). */
export declare function isProject({ filename, failure }: FoundFile): boolean;
