/** U+0085 NEXT LINE: a line break of Unicode (UAX #14) that JavaScript's `\s` leaves out. */
export const NEXT_LINE = 0x85;

/**
 * True where the code unit is white space: what JavaScript's `\s` holds (which includes
 * U+FEFF and U+3000), and U+0085.
 */
export function isWhiteSpace(unit: number): boolean {
  if (unit > 0x20 && unit < 0x7f) return false;
  if (unit >= 0x3001 && unit < 0xfeff) return false;
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === NEXT_LINE ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** True where the code unit ends a line: LF, VT, FF, CR, U+0085, U+2028, U+2029. */
export function isLineBreak(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === NEXT_LINE || unit === 0x2028 || unit === 0x2029;
}

/** True where `text` holds anything but white space in `[start, end)`. */
export function hasInk(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isWhiteSpace(text.charCodeAt(at))) return true;
  }
  return false;
}
