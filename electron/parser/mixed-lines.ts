import { decodeStrictly } from './decode-strict.ts';

export interface MixedText {
  readonly text: string;
  /** The encoding of most lines. */
  readonly encoding: 'utf-8' | 'gb18030';
  /** 1-based numbers of the lines that are in the other encoding. */
  readonly lines: readonly number[];
}

/**
 * Reads a file in which UTF-8 and GB18030 lines are mixed (two programs appended to it), each line
 * in its own encoding; null where some line is neither, or where only one of the two occurs.
 */
export function decodeMixedLines(bytes: Uint8Array): MixedText | null {
  const parts: string[] = [];
  const utf8: number[] = [];
  const gb: number[] = [];
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    start = end;
    const asUtf8 = decodeStrictly(line, 'utf-8');
    const decoded = asUtf8 ?? decodeStrictly(line, 'gb18030');
    if (!decoded) return null;
    parts.push(decoded.text);
    // A line of ASCII alone says nothing about the encoding.
    if (/[^\u0000-\u007F]/u.test(decoded.text)) (asUtf8 ? utf8 : gb).push(number);
  }
  if (utf8.length === 0 || gb.length === 0) return null;
  const text = parts.join('');
  return utf8.length >= gb.length
    ? { text, encoding: 'utf-8', lines: gb }
    : { text, encoding: 'gb18030', lines: utf8 };
}
