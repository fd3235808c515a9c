import type { Encoding, Warning } from '../contract.ts';
export interface DecodeRequest {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly encoding: 'auto' | Encoding;
  readonly acceptDamaged: boolean;
}
export interface DecodedText {
  readonly encoding: Encoding;
  readonly text: string;
  readonly warnings: readonly Warning[];
  /** What each possible decoding would show, the chosen one first. */
  readonly candidates: readonly {
    readonly encoding: Encoding;
    readonly sample: string;
  }[];
}
/**
 * Decodes the bytes of a text file strictly; a byte order mark is not part of the text.
 *
 * Errors: `E-EMPTY`, `E-NUL`, `E-TYPE`, `E-TRUNC` (at byte `at`), `E-ENCODING`. What is readable
 * but doubtful carries warnings `W-…`.
 */
export declare function decodeText(request: DecodeRequest): DecodedText;
