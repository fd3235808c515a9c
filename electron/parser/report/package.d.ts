export type Package = Readonly<Record<string, Uint8Array>>;
/** What the first bytes of a file say that it is. */
export declare function containerOf(bytes: Uint8Array): 'zip' | 'compound' | 'other';
/**
 * Unpacks an office file in memory. Nothing is written, no name is used as a path.
 *
 * Errors: `E-PACKAGE` for one that is damaged, encrypted, or unpacks to more than any report holds.
 */
export declare function unpack(bytes: Uint8Array, filename: string): Package;
