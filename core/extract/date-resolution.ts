import type { DateBody } from './date.ts';
import type { DateParts, PrintedDate } from './date-forms.ts';

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly printed: PrintedDate;
}

/**
 * Gives each printed date its norm and, where the page says more than is printed, what it resolves
 * to: a year from the one named before it (else the next one named, else that of publication), a
 * month from the one named before. Dates in order of the reading.
 */
export function resolveDates(
  dates: readonly Dated[],
  publishedOn: string,
): readonly { readonly start: number; readonly end: number; readonly body: DateBody }[] {
  const published = /^(\d{4})/u.exec(publishedOn)?.[1];
  const named = dates.flatMap(({ printed }) => printed.from.year ?? []);
  // 今年 is the year of the page: that of publication, else the latest one that the page names.
  const pageYear = published ? Number(published) : named.length > 0 ? Math.max(...named) : null;
  let lastYear: number | null = null;
  let lastMonth: number | null = null;
  return dates.map(({ start, end, printed }) => {
    const year: number | null =
      printed.from.year ??
      (printed.yearsBack === null
        ? (lastYear ?? pageYear)
        : pageYear === null
          ? null
          : pageYear - printed.yearsBack);
    const month = printed.from.month ?? (printed.from.day === null ? null : lastMonth);
    if (printed.from.year !== null) lastYear = printed.from.year;
    if (printed.from.month !== null && printed.from.month <= 12) lastMonth = printed.from.month;
    return { start, end, body: bodyOf(printed, { ...printed.from, year, month }) };
  });
}

function bodyOf(printed: PrintedDate, full: DateParts): DateBody {
  const { kind, duration, rrule } = printed;
  if (duration !== null) return { kind, norm: duration, resolved: null, inferred: false, rrule };
  const norm = edtf(printed, printed.from);
  const resolved = full.year === null ? null : edtf(printed, full);
  const inferred = resolved !== null && resolved !== norm;
  return { kind, norm, resolved: inferred ? resolved : null, inferred, rrule };
}

/** EDTF of a date or of an interval; null where neither year, month nor day is known. */
function edtf(printed: PrintedDate, from: DateParts): string | null {
  const start = point(from);
  if (start === null || printed.to === null) return start;
  if (printed.to === 'open') return `${start}/..`;
  const end = point({ ...printed.to, year: printed.to.year ?? from.year });
  return end === null ? start : `${start}/${end}`;
}

function point({ year, month, day }: DateParts): string | null {
  if (year === null && month === null && day === null) return null;
  const parts = [year === null ? 'XXXX' : String(year)];
  if (month !== null || day !== null) parts.push(month === null ? 'XX' : two(month));
  if (day !== null) parts.push(two(day));
  return parts.join('-');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
