import { isAscii, isUtf8 } from 'node:buffer';
import { chineseLikeness } from './common-characters.ts';
import { decodeStrictly } from './decode-strict.ts';

export interface MixedText {
  readonly text: string;
  /** The encoding of most lines. */
  readonly encoding: 'utf-8' | 'gb18030';
  /** 1-based numbers of the lines that are in the other encoding. */
  readonly lines: readonly number[];
}

/** A short line of GB18030 may be well-formed UTF-8 by chance (图, 联通): UTF-8 must read so much better. */
const CLEARLY_BETTER = 0.2;

/**
 * Reads a file in which UTF-8 and GB18030 lines are mixed (two programs appended to it), each line
 * in its own encoding; null where some line is neither, or where only one of the two occurs.
 */
export function decodeMixedLines(bytes: Uint8Array): MixedText | null {
  const utf8: number[] = [];
  const gb: number[] = [];
  // Most files are not mixed: the lines are told apart first and decoded only if both kinds occur.
  for (const { number, line } of linesOf(bytes)) {
    // A line of ASCII alone says nothing about the encoding.
    if (isAscii(line)) continue;
    (isUtf8(line) && readsAsUtf8(line) ? utf8 : gb).push(number);
  }
  if (utf8.length === 0 || gb.length === 0) return null;
  const inUtf8 = new Set(utf8);
  const parts: string[] = [];
  for (const { number, line } of linesOf(bytes)) {
    const decoded = decodeStrictly(line, inUtf8.has(number) ? 'utf-8' : 'gb18030');
    if (!decoded) return null;
    parts.push(decoded.text);
  }
  const text = parts.join('');
  return utf8.length >= gb.length
    ? { text, encoding: 'utf-8', lines: gb }
    : { text, encoding: 'gb18030', lines: utf8 };
}

function* linesOf(
  bytes: Uint8Array,
): Generator<{ readonly number: number; readonly line: Uint8Array }> {
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    yield { number, line: bytes.subarray(start, end) };
    start = end;
  }
}

function readsAsUtf8(line: Uint8Array): boolean {
  const asGb = decodeStrictly(line, 'gb18030');
  if (!asGb) return true;
  const asUtf8 = decodeStrictly(line, 'utf-8');
  return (
    asUtf8 !== null && chineseLikeness(asUtf8.text) > chineseLikeness(asGb.text) + CLEARLY_BETTER
  );
}
