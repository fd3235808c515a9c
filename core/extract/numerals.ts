import type { Approximation } from './figure.ts';

/** A numeral at a place of a text, in cue form. */
export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** 余, 多 or 几 inside it. */
  readonly approx: Approximation | null;
  /** True where no Arabic digit is in it. */
  readonly han: boolean;
  /** True for a multiplier without a number before it: 千 in 近千只, 百 in 百余人. */
  readonly bare: boolean;
}

const DIGITS = new Map(
  [...'零〇一二三四五六七八九'].map((char, at) => [char, Math.max(0, at - 1)]),
);
DIGITS.set('两', 2);
const SMALL = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);
/** 千 and 百 that belong to the unit that follows: 千克, 千瓦, 百分点. */
const UNIT_START = /^(?:千(?:克|瓦|米|卡|伏|赫)|百分)/u;
const ARABIC = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/u;

/**
 * Reads the numeral that starts at `from`: Arabic digits, Chinese numerals or both (`4.5万`,
 * `八百余`, `3千多`, `1亿3000万`); null where none starts there or where its digits do not make a
 * number (`二〇二三`, `七八`). 余, 多 and 几 count as part of it where a multiplier or a unit follows.
 */
export function readNumeral(cue: string, from: number): Numeral | null {
  let at = from;
  let total = 0;
  let section = 0;
  let current: number | null = null;
  let approx: Approximation | null = null;
  let han = true;
  let digits = 0;
  let parts = 0;
  while (at < cue.length) {
    const char = cue.charAt(at);
    const arabic: RegExpExecArray | null =
      current === null ? ARABIC.exec(cue.slice(at, at + 24)) : null;
    const digit = DIGITS.get(char);
    if (arabic !== null) {
      if (parts > 0 && approx !== null) break;
      digits++;
      current = Number(arabic[0].replaceAll(',', ''));
      han = false;
      at += arabic[0].length;
    } else if (digit !== undefined) {
      // 零 only holds a place; two digits in a row are a year or a guess (七八个).
      if (current !== null && current !== 0) return null;
      digits++;
      current = digit;
      at++;
    } else if (char === '几' || char === '数') {
      if (parts > 0 && char === '数') break;
      const multiplied = /^[十百千万亿]/u.test(cue.slice(at + 1, at + 2));
      if (current !== null || (parts === 0 && !multiplied)) break;
      digits++;
      current = 1;
      approx = '多';
      at++;
    } else if (char === '余' || char === '多') {
      if (parts === 0 || approx !== null) break;
      approx = char;
      at++;
    } else if (SMALL.has(char) && !UNIT_START.test(cue.slice(at, at + 2))) {
      section += (current ?? 1) * (SMALL.get(char) ?? 1);
      current = null;
      at++;
    } else if (LARGE.has(char)) {
      const unit = LARGE.get(char) ?? 1;
      const counted = section + (current ?? 0) || 1;
      total = unit === 1e8 ? (total + (parts === 0 ? 1 : counted)) * unit : total + counted * unit;
      section = 0;
      current = null;
      at++;
    } else {
      break;
    }
    parts++;
  }
  if (parts === 0) return null;
  const value = total + section + (current ?? 0);
  return { end: at, value: rounded(value), approx, han, bare: digits === 0 };
}

/** 1.35 × 10000 is 13500, not 13500.000000000002. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
