const FORM = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/u;
const LOOSE =
  /^(\d{4})\s*(?:年|[-./])\s*(?:(\d{1,2})\s*(?:月|[-./])?)?\s*(?:(\d{1,2})\s*[日号]?)?([?~%])?$/u;
/** DA/T 18-2022 writes dates as eight digits. */
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/u;

/**
 * A date as it is kept (EDTF level 0 with `?`, `~` or `%`): `2020`, `2020-05`, `2020-05-17`, `2020-05~`.
 * Null for what is no date of the calendar.
 *
 * `2020年5月17日 → 2020-05-17`, `20200517 → 2020-05-17`, `2020.5 → 2020-05`, `2020-02-30 → null`
 */
export function dateForm(typed: string): string | null {
  const text = typed.normalize('NFKC').trim();
  const found = FORM.exec(text) ?? DIGITS.exec(text) ?? LOOSE.exec(text);
  if (!found) return null;
  const [, year = '', month, day, mark = ''] = found;
  if (month === undefined) return day === undefined ? `${year}${mark}` : null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const printed = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return `${printed}${mark}`;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  return `${printed}-${day.padStart(2, '0')}${mark}`;
}

/** The year a date begins with; empty where it has none. */
export function yearOf(date: string): string {
  return /^\d{4}(?!\d)/u.exec(date.replaceAll(/[[\]]/gu, ''))?.[0] ?? '';
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
