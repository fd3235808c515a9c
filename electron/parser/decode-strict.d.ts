import type { Encoding } from '../contract.ts';
export interface StrictDecoding {
  readonly text: string;
  /** Characters that the encoding form itself forbids and that were read as U+FFFD (UTF-16 only). */
  readonly replaced: number;
}
/**
 * Decodes bytes (without BOM) in one encoding; null where they are not well-formed in it.
 *
 * UTF-16 is the exception: a lone surrogate is damage inside an otherwise readable text, it becomes
 * U+FFFD of the same length and is counted. GB18030 goes through the platform's decoder (the 2022
 * edition's code points), Big5 through iconv-lite, because the platform's lacks HKSCS.
 */
export declare function decodeStrictly(
  bytes: Uint8Array,
  encoding: Encoding,
): StrictDecoding | null;
/** Length of the longest end of `bytes` (at most 3) without which they are well-formed; 0 where none helps. */
export declare function truncatedTail(bytes: Uint8Array, encoding: Encoding): number;
/** Offset of the first byte (to within a character) that is not well-formed in `encoding`. */
export declare function firstBadByte(bytes: Uint8Array, encoding: Encoding): number;
