import type { Encoding } from '../contract.ts';
import { chineseLikeness } from './common-characters.ts';
import { decodeStrictly } from './decode-strict.ts';

export interface Candidate {
  readonly encoding: Encoding;
  readonly text: string;
  /** 0 to 1, see `chineseLikeness`. */
  readonly score: number;
}

/** A byte order mark and the encoding it states; null where there is none. */
export function byteOrderMark(
  bytes: Uint8Array,
): { readonly encoding: Encoding; readonly length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

const TRIED: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** Enough for a preview of a decoding that is not going to be chosen. */
const PREVIEW_BYTES = 4096;

/**
 * Every encoding in which the bytes are well-formed, the likeliest first. Where they are proved to
 * be UTF-8, the others are read only as far as a preview needs.
 */
export function candidates(bytes: Uint8Array): readonly Candidate[] {
  const found: Candidate[] = [];
  let read = bytes;
  for (const encoding of TRIED) {
    const decoded = decodeStrictly(read, encoding);
    if (!decoded) continue;
    if (encoding === 'utf-8' && certainty(encoding, decoded.text) === 1) {
      read = bytes.subarray(0, PREVIEW_BYTES);
    }
    const damage = decoded.replaced / Math.max(1, decoded.text.length);
    const likeness = chineseLikeness(decoded.text) * (1 - damage);
    found.push({ encoding, text: decoded.text, score: Math.min(1, likeness + certainty(encoding, decoded.text)) });
  }
  return found.toSorted((a, b) => b.score - a.score);
}

/**
 * Bytes of another encoding are hardly ever well-formed UTF-8, so being so is nearly a proof once
 * there is anything but ASCII; zero bytes speak against it, because ASCII in UTF-16 is UTF-8 as well.
 */
function certainty(encoding: Encoding, text: string): number {
  if (encoding !== 'utf-8') return 0;
  if (text.includes('\u0000') && nulShare(text) > 0.05) return -0.5;
  return /[^\u0000-\u007F]/u.test(text) ? 1 : 0.2;
}

function nulShare(text: string): number {
  let count = 0;
  for (let index = text.indexOf('\u0000'); index >= 0; index = text.indexOf('\u0000', index + 1)) count += 1;
  return count / text.length;
}
