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
/** An ideograph that no date or time is written with: whatever holds one is neither. */
const OTHER_IDEOGRAPH = /(?![年月日时分秒点号上下午])[\u4e00-\u9fff]/u;
/** What a number, a date, a truth value or an error may begin with, among ASCII. */
const ASCII_BEGINNINGS = new Set("0123456789 \t\n\v\f\r.,:/\\%()$'+-apejfmsondtAPEJFMSONDT#");
const ASCII = /^[\0-\x7f]*$/u;
const LOGICAL_OR_ERROR = /^(?:true|false|#.*)$/u;

/** True where a spreadsheet would run `text` as a formula, or read it as a number, date, truth value or error. */
export function needsGuard(text: string): boolean {
  // A million rows have thirty million cells: what is commonest is settled first.
  const bare = text.startsWith("'") ? text.replace(/^'+/u, '') : text;
  const first = bare.charAt(0);
  if (first === '') return false;
  if (first >= '\u4e00' && first <= '\u9fff' && OTHER_IDEOGRAPH.test(first)) return false;
  if (FORMULA_STARTS.has(first)) return true;
  const visible = bare.trimStart().charAt(0);
  if (FORMULA_STARTS.has(visible)) return true;
  if (visible < '\u0080' && !ASCII_BEGINNINGS.has(visible)) return false;
  // Longer than any number or date: not worth folding a whole article.
  if (bare.length > 400) return /^[\d\s.,]+$/u.test(bare);
  if (visible !== '#' && visible !== '＃' && OTHER_IDEOGRAPH.test(bare)) {
    return FORMULA_STARTS.has(visible.normalize('NFKC').charAt(0));
  }
  const plain = ASCII.test(bare) ? bare : bare.normalize('NFKC');
  const folded = plain.trim().toLowerCase();
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
