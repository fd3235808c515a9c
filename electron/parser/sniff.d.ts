/** The name of the binary format that the bytes begin like; null where they may be text. */
export declare function binaryFormat(bytes: Uint8Array): string | null;
/** Share of control bytes (other than white space) among the first 64 KB: high in no text but UTF-16. */
export declare function controlShare(bytes: Uint8Array): number;
