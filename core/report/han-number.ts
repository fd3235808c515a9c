const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/**
 * Writes a whole number from 1 to 9999 in Han digits, as headings are numbered.
 *
 * `1 → 一`, `10 → 十`, `21 → 二十一`, `105 → 一百零五`. Throws RangeError outside the range.
 */
export function hanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) {
    throw new RangeError(`hanNumber: ${value}`);
  }
  const digits = String(value);
  let text = '';
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(index));
    if (digit > 0) text += DIGITS.charAt(digit) + (UNITS[digits.length - 1 - index] ?? '');
    else if (text !== '' && !text.endsWith('零')) text += '零';
  }
  return text.replace(/零$/u, '').replace(/^一十/u, '十');
}
