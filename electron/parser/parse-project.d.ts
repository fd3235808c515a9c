import type { ParsedProject } from './project-file.ts';
export interface ProjectRequest {
  readonly filename: string;
  readonly bytes: Uint8Array;
}
/**
 * Reads a REFI-QDA project (`.qdpx`): codes, texts, and the passages with their codes and notes.
 * Pictures, recordings, and texts outside the file are counted and left.
 *
 * Errors: `E-QDPX`, `E-QDC` (the codes), `E-SIZE`.
 */
export declare function parseProject({ filename, bytes }: ProjectRequest): ParsedProject;
