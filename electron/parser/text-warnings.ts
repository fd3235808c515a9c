import type { Warning } from '../contract.ts';

/** Bidirectional controls (UAX #9), zero-width characters and variation selectors: invisible, so worth a word. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F]/gu;
/** UTF-8 lead and trail bytes of Chinese as windows-1252 shows them. */
const MOJIBAKE = /[\u00E4-\u00E9][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{2}/gu;

/** What somebody should look at in a decoded text; nothing is changed. */
export function warningsOf(text: string): readonly Warning[] {
  const warnings: Warning[] = [];
  const count = (code: Warning['code'], pattern: RegExp): void => {
    const found = text.match(pattern)?.length ?? 0;
    if (found > 0) warnings.push({ code, values: { count: found } });
  };
  count('W-NUL', /\u0000/gu);
  count('W-BOM', /\uFEFF/gu);
  count('W-BIDI', INVISIBLE);
  const garbled = text.match(MOJIBAKE)?.length ?? 0;
  if (garbled > 0 && garbled * 3 > text.length * 0.2) warnings.push({ code: 'W-MOJIBAKE', values: {} });
  return warnings;
}
