import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from '../contract.ts';

export interface StrictDecoding {
  readonly text: string;
  /** Characters that the encoding form itself forbids and that were read as U+FFFD (UTF-16 only). */
  readonly replaced: number;
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const GB18030 = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true });

/**
 * Decodes bytes (without BOM) in one encoding; null where they are not well-formed in it.
 *
 * UTF-16 is the exception: a lone surrogate is damage inside an otherwise readable text, it becomes
 * U+FFFD of the same length and is counted. GB18030 goes through the platform's decoder (the 2022
 * edition's code points), Big5 through iconv-lite, because the platform's lacks HKSCS.
 */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): StrictDecoding | null {
  switch (encoding) {
    case 'utf-8':
      // Many times faster than a decoder that fails late.
      return isUtf8(bytes) ? { text: UTF8.decode(bytes), replaced: 0 } : null;
    case 'gb18030':
      try {
        return { text: GB18030.decode(bytes), replaced: 0 };
      } catch {
        // A fatal decoder has no other way to say that the bytes are not well-formed.
        return null;
      }
    case 'big5': {
      const text = iconv.decode(
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        'big5-hkscs',
      );
      return text.includes('\uFFFD') ? null : { text, replaced: 0 };
    }
    case 'utf-16le':
    case 'utf-16be': {
      if (bytes.byteLength % 2 !== 0) return null;
      const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
      return { text, replaced: countReplaced(text, bytes, encoding) };
    }
  }
}

function countReplaced(text: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const high = encoding === 'utf-16le' ? 1 : 0;
  let replaced = 0;
  for (let index = text.indexOf('\uFFFD'); index >= 0; index = text.indexOf('\uFFFD', index + 1)) {
    // U+FFFD that the file itself holds is no damage of ours.
    if (bytes[2 * index + high] !== 0xff) replaced += 1;
  }
  return replaced;
}

/** Length of the longest end of `bytes` (at most 3) without which they are well-formed; 0 where none helps. */
export function truncatedTail(bytes: Uint8Array, encoding: Encoding): number {
  for (let cut = 1; cut <= 3 && cut < bytes.byteLength; cut += 1) {
    if (decodeStrictly(bytes.subarray(0, bytes.byteLength - cut), encoding)) return cut;
  }
  return 0;
}

const PIECE_BYTES = 65_536;
const LINE_FEED = 0x0a;

/** Offset of the first byte (to within a character) that is not well-formed in `encoding`. */
export function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  // In pieces that end with a line feed, which is part of no other character in these encodings.
  for (let from = 0; from < bytes.byteLength;) {
    const feed = bytes.indexOf(LINE_FEED, from + PIECE_BYTES);
    const end = feed < 0 ? bytes.byteLength : feed + 1;
    const piece = bytes.subarray(from, end);
    if (!decodeStrictly(piece, encoding)) return from + firstBadByteOfPiece(piece, encoding);
    from = end;
  }
  return bytes.byteLength;
}

function firstBadByteOfPiece(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.byteLength;
  // Well-formed prefixes are cut at most three bytes early, so bisection finds the place to within a character.
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const prefix = bytes.subarray(0, middle);
    if (decodeStrictly(prefix, encoding) || truncatedTail(prefix, encoding) > 0) good = middle;
    else bad = middle;
  }
  return good;
}
