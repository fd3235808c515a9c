/*
 * Places in a list as text that sorts by code units (fractional indexing): between any two keys
 * there is always another one, so that moving a thing changes that thing alone, and two people's
 * moves merge. Keys are digits of base 62 after a point; none ends with the lowest digit.
 */

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;

/**
 * `count` keys in order that lie between `before` and `after`; null is the beginning or the end.
 *
 * Throws RangeError where `before` does not sort before `after`.
 * `keysBetween('V', null, 2) → ['k', 's']`
 */
export function keysBetween(
  before: string | null,
  after: string | null,
  count: number,
): readonly string[] {
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`no key between ${before} and ${after}`);
  }
  if (count === 0) return [];
  const middle = keyBetween(before ?? '', after);
  if (count === 1) return [middle];
  // Halves on either side keep keys short, however many are wanted.
  const left = Math.floor((count - 1) / 2);
  return [
    ...keysBetween(before, middle, left),
    middle,
    ...keysBetween(middle, after, count - 1 - left),
  ];
}

/** The digits as a fraction: `before` is 0.before, `after` 0.after or 1. */
function keyBetween(before: string, after: string | null): string {
  let key = '';
  for (let at = 0; ; at += 1) {
    const low = digit(before, at) ?? 0;
    // Where the key so far is already below `after`, any digit may follow.
    const high = after !== null && after.startsWith(key) ? (digit(after, at) ?? 0) : BASE;
    if (high - low > 1) return key + DIGITS.charAt(low + ((high - low) >> 1));
    key += DIGITS.charAt(low);
  }
}

function digit(key: string, at: number): number | undefined {
  return at < key.length ? DIGITS.indexOf(key.charAt(at)) : undefined;
}
