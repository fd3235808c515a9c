import type { Warning } from '../contract.ts';

/** UTF-8 lead and trail bytes of Chinese as windows-1252 shows them. */
const MOJIBAKE =
  /[\u00E4-\u00E9][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{2}/gu;
/** So much of a text is looked at for garbling, which spoils the whole or nothing. */
const SAMPLE_UNITS = 100_000;

/** What somebody should look at in a decoded text; nothing is changed. */
export function warningsOf(text: string): readonly Warning[] {
  let nul = 0;
  let marks = 0;
  let invisible = 0;
  // A loop, no pattern: the matches of 100 MB of such characters would fill the memory.
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0) nul += 1;
    else if (unit === 0xfeff) marks += 1;
    else if (unit >= 0x200b && isInvisible(unit)) invisible += 1;
  }
  const warnings: Warning[] = [];
  const warn = (code: Warning['code'], count: number): void => {
    if (count > 0) warnings.push({ code, values: { count } });
  };
  warn('W-NUL', nul);
  warn('W-BOM', marks);
  warn('W-BIDI', invisible);
  const sample = text.slice(0, SAMPLE_UNITS);
  const garbled = sample.match(MOJIBAKE)?.length ?? 0;
  if (garbled > 0 && garbled * 3 > sample.length * 0.2)
    warnings.push({ code: 'W-MOJIBAKE', values: {} });
  return warnings;
}

/** Bidirectional controls (UAX #9), zero-width characters and variation selectors: invisible, so worth a word. */
function isInvisible(unit: number): boolean {
  return (
    (unit <= 0x200f && unit >= 0x200b) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    (unit >= 0xfe00 && unit <= 0xfe0f)
  );
}
