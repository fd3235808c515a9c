import type { Encoding } from '../contract.ts';
export interface Candidate {
  readonly encoding: Encoding;
  /** How the beginning reads. */
  readonly text: string;
  /** 0 to 1, see `chineseLikeness`. */
  readonly score: number;
}
/** A byte order mark and the encoding it states; null where there is none. */
export declare function byteOrderMark(bytes: Uint8Array): {
  readonly encoding: Encoding;
  readonly length: number;
} | null;
/**
 * Every encoding in which the beginning of the bytes is well-formed (for UTF-8: all of them), the
 * likeliest first.
 */
export declare function candidates(bytes: Uint8Array): readonly Candidate[];
