/** The texts and the description of a REFI-QDA project; names in lower case, as they may be asked for. */
export interface ProjectParts {
  readonly project: Uint8Array;
  /** By the name within `sources/`. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
}
/**
 * Takes `project.qde` and the plain texts out of a project file, in memory only: nothing of it is
 * ever written under a name that the file gives. Sizes are checked before anything is unpacked.
 *
 * Errors: `E-QDPX` (no ZIP, no project, a name that leads elsewhere), `E-SIZE`.
 */
export declare function unzipProject(bytes: Uint8Array, filename: string): ProjectParts;
