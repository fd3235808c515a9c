/** Largest file that is taken (trust plan, bad input 18). */
export declare const MAX_FILE_BYTES: number;
/**
 * The bytes of a file, complete and from one moment.
 *
 * Errors: `E-SIZE`, `E-CHANGED` where it changed while it was read, `E-MISSING`, `E-INUSE` (the open
 * archive itself), `E-READ`.
 */
export declare function readWholeFile(file: string): Promise<Uint8Array>;
