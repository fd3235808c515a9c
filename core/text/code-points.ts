const STRIDE = 512;
const HAS_HALF = /[\ud800-\udfff]/;

/**
 * Converts offsets between UTF-16 code units, which everything here counts, and Unicode code points,
 * which W3C selectors and REFI-QDA count. Half of a surrogate pair on its own is a code point.
 */
export interface CodePoints {
  /** Code points of the whole text. */
  readonly length: number;
  /** How many code points lie before a UTF-16 offset; the offset must not split a pair. */
  readonly fromUnits: (offset: number) => number;
  /** The UTF-16 offset behind so many code points; the text's length where there are fewer. */
  readonly toUnits: (count: number) => number;
}

/** Counts once, so that thousands of offsets into a long text cost next to nothing each. */
export function codePointsOf(text: string): CodePoints {
  if (!HAS_HALF.test(text)) {
    return {
      length: text.length,
      fromUnits: (offset) => offset,
      toUnits: (count) => Math.min(count, text.length),
    };
  }
  // Code points before every STRIDE-th code unit; a pair counts where it begins.
  const before: number[] = [];
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at % STRIDE === 0) before.push(count);
    if (!isSecondHalf(text, at)) count += 1;
  }
  return {
    length: count,
    fromUnits: (offset) => {
      const stride = Math.min(Math.floor(offset / STRIDE), before.length - 1);
      let points = before[stride] ?? 0;
      for (let at = stride * STRIDE; at < offset; at += 1) if (!isSecondHalf(text, at)) points += 1;
      return points;
    },
    toUnits: (wanted) => {
      if (wanted >= count) return text.length;
      let low = 0;
      let high = before.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((before[middle] ?? 0) <= wanted) low = middle;
        else high = middle - 1;
      }
      let at = low * STRIDE;
      let points = before[low] ?? 0;
      for (; at < text.length; at += 1) {
        if (isSecondHalf(text, at)) continue;
        if (points === wanted) return at;
        points += 1;
      }
      return text.length;
    },
  };
}

/** True for the second half of a surrogate pair. */
function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xdc00 || code > 0xdfff || at === 0) return false;
  const first = text.charCodeAt(at - 1);
  return first >= 0xd800 && first <= 0xdbff;
}
