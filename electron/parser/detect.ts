import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from '../contract.ts';
import { chineseLikeness } from './common-characters.ts';
import { decodeStrictly, truncatedTail, type StrictDecoding } from './decode-strict.ts';

export interface Candidate {
  readonly encoding: Encoding;
  /** How the beginning reads. */
  readonly text: string;
  /** 0 to 1, see `chineseLikeness`. */
  readonly score: number;
}

/** A byte order mark and the encoding it states; null where there is none. */
export function byteOrderMark(
  bytes: Uint8Array,
): { readonly encoding: Encoding; readonly length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

const TRIED: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** So much of a file says what it is; only the chosen encoding is then tried on all of it. */
const HEAD_BYTES = 65_536;

/**
 * Every encoding in which the beginning of the bytes is well-formed (for UTF-8: all of them), the
 * likeliest first.
 */
export function candidates(bytes: Uint8Array): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const encoding of TRIED) {
    if (encoding === 'utf-8' && !isUtf8(bytes)) continue;
    const decoded = decodeHead(bytes, encoding);
    if (!decoded) continue;
    const damage = decoded.replaced / Math.max(1, decoded.text.length);
    const likeness = chineseLikeness(decoded.text) * (1 - damage);
    const score = encoding === 'utf-8' ? likeness + certainty(bytes, decoded.text) : likeness;
    found.push({ encoding, text: decoded.text, score: Math.min(1, score) });
  }
  return found.toSorted((a, b) => b.score - a.score);
}

function decodeHead(bytes: Uint8Array, encoding: Encoding): StrictDecoding | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  const decoded = decodeStrictly(head, encoding);
  if (decoded || head.byteLength === bytes.byteLength) return decoded;
  // The head may end inside a character.
  const cut = truncatedTail(head, encoding);
  return cut > 0 ? decodeStrictly(head.subarray(0, head.byteLength - cut), encoding) : null;
}

/**
 * Bytes of another encoding are hardly ever well-formed UTF-8, so being so is nearly a proof once
 * there is anything but ASCII; zero bytes speak against it, because ASCII in UTF-16 is UTF-8 as well.
 */
function certainty(bytes: Uint8Array, head: string): number {
  if (head.includes('\u0000') && nulShare(head) > 0.05) return -0.5;
  return isAscii(bytes) ? 0.2 : 1;
}

function nulShare(text: string): number {
  let count = 0;
  for (let index = text.indexOf('\u0000'); index >= 0; index = text.indexOf('\u0000', index + 1))
    count += 1;
  return count / text.length;
}
