/** Scripts, symbols and punctuation that East Asian fonts set in a full square. */
const FULL =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u2014\u2018\u2019\u201c\u201d\u2026\u00b7\u2460-\u24ff\u2500-\u257f\u2605\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;

/**
 * The width of a text in ems as official documents set it: Han characters and the punctuation of
 * East Asian fonts one, letters, digits and all else half of one.
 *
 * `2026年9月1日 → 5.5`
 */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += FULL.test(character) ? 1 : 0.5;
  return width;
}
