/*
 * Text cells that a spreadsheet would not leave alone. A CSV has no types: Excel, WPS and
 * LibreOffice run cells as formulas (CWE-1236) and turn codes into numbers and dates on opening
 * (0007 → 7, 2-3 → 3 February, more than 15 digits → zeros). A leading `'` stops both.
 */

const FORMULA_STARTS = new Set([
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t',
  '\r',
  '\n',
  '\0',
]);

/** Digits with nothing but number, money, time and date marks around them; width-folded by the caller. */
const NUMBER_OR_DATE =
  /^(?=.*\d)(?:[\d\s.,:/\\%‰()$¥￥€£'+\-–—年月日时分秒点号]|am|pm|e|上午|下午|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)+$/u;
/** Those ideographs that dates and times are written with. */
const DATE_IDEOGRAPHS = '年月日时分秒点号上下';
const LOGICAL_OR_ERROR = /^(?:true|false|#.*)$/u;

/** True where a spreadsheet would run `text` as a formula, or read it as a number, date, truth value or error. */
export function needsGuard(text: string): boolean {
  const bare = text.replace(/^'+/u, '');
  const first = bare.charAt(0);
  if (first === '') return false;
  // Most cells begin with an ideograph, and a million rows have thirty million cells.
  if (first >= '\u4e00' && first <= '\u9fff' && !DATE_IDEOGRAPHS.includes(first)) return false;
  if (FORMULA_STARTS.has(first) || FORMULA_STARTS.has(bare.trimStart().charAt(0))) return true;
  // Longer than any number or date: not worth folding a whole article.
  if (bare.length > 400) return /^[\d\s.,]+$/u.test(bare);
  const folded = bare.normalize('NFKC').trim().toLowerCase();
  return (
    FORMULA_STARTS.has(folded.charAt(0)) ||
    NUMBER_OR_DATE.test(folded) ||
    LOGICAL_OR_ERROR.test(folded)
  );
}

/**
 * Makes a text cell harmless for a spreadsheet; `unguardCell` takes it back, whatever the text.
 *
 * `=1+1 → '=1+1`, `0007 → '0007`, `'=1 → ''=1`, `茶园 → 茶园`
 */
export function guardCell(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** The text that `guardCell` was given. A `'` that guards nothing is part of the text. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell;
}
