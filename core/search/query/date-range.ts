import { dateForm } from '../../description/date-form.ts';

/** Dates between which an article must be published; see the term `date` of a query. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

const PLAIN = /^\d{4}(?:-\d\d)?(?:-\d\d)?$/u;
const RANGE = /^(.*?)(?:\.{2,}|…+|~|[—–]+|至|到)(.*)$/su;
const COMPARED = /^(>=|<=|>|<|=|≥|≤)(.+)$/su;

/**
 * Reads `2018`, `2018-01..2019-06`, `2018-05..`, `>=2018-05`, `<2019`; a date is written as
 * `dateForm` takes it (2018年5月, 2018/5/6). What is typed has been folded. `order` where the range
 * ends before it begins; null for what is no date.
 */
export function readDateRange(folded: string): DateRange | 'order' | null {
  const compared = COMPARED.exec(folded);
  if (compared) return comparedTo(compared[1] ?? '', dateOf(compared[2] ?? ''));
  const ends = RANGE.exec(folded);
  if (!ends) {
    const only = dateOf(folded);
    return only === null ? null : { from: only, to: only };
  }
  const [, before = '', behind = ''] = ends.map((end) => end.trim());
  const from = before === '' ? null : dateOf(before);
  const to = behind === '' ? null : dateOf(behind);
  if ((before !== '' && from === null) || (behind !== '' && to === null)) return null;
  if (from === null && to === null) return null;
  if (from !== null && to !== null && firstDay(from) > lastDay(to)) return 'order';
  return { from, to };
}

export function printDateRange({ from, to }: DateRange): string {
  return from === to ? (from ?? '') : `${from ?? ''}..${to ?? ''}`;
}

function comparedTo(sign: string, date: string | null): DateRange | null {
  if (date === null) return null;
  switch (sign) {
    case '>=':
    case '≥':
      return { from: date, to: null };
    case '<=':
    case '≤':
      return { from: null, to: date };
    case '>': {
      const from = neighbour(date, 1);
      return from === null ? null : { from, to: null };
    }
    case '<': {
      const to = neighbour(date, -1);
      return to === null ? null : { from: null, to };
    }
    default:
      return { from: date, to: date };
  }
}

function dateOf(folded: string): string | null {
  const date = dateForm(folded.trim());
  return date !== null && PLAIN.test(date) && !date.startsWith('0000') ? date : null;
}

/** The year, month or day after a date, or before it; null where it has not four digits. */
function neighbour(date: string, by: 1 | -1): string | null {
  const [year = 0, month, day] = date.split('-').map(Number);
  const moved =
    month === undefined
      ? new Date(Date.UTC(year + by, 0, 1))
      : day === undefined
        ? new Date(Date.UTC(year, month - 1 + by, 1))
        : new Date(Date.UTC(year, month - 1, day + by));
  // Date.UTC takes the years 0 to 99 for those of the last century.
  if (year < 100 || moved.getUTCFullYear() > 9999) return null;
  return moved.toISOString().slice(0, date.length);
}

/** The first day that a date may mean, as the number 20180501 */
export function firstDay(date: string): number {
  return Number(`${date.slice(0, 4)}${date.slice(5, 7) || '01'}${date.slice(8, 10) || '01'}`);
}

/** The last day that it may mean; the 31st of every month, as days are only compared. */
export function lastDay(date: string): number {
  return Number(`${date.slice(0, 4)}${date.slice(5, 7) || '12'}${date.slice(8, 10) || '31'}`);
}

const KEPT_DATE = /^\[?(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)/u;

/** When an article was published, as far as that is known. */
export interface Published {
  /** The days it may have been on, both inclusive. */
  readonly first: number;
  readonly last: number;
  /**
   * A number that puts dates in order, a year alone before its months, a month before its days;
   * consecutive for consecutive days of a month.
   */
  readonly order: number;
}

/** Reads a date as articles keep it (EDTF level 0); null where none is known. */
export function publishedDays(publishedOn: string): Published | null {
  const date = KEPT_DATE.exec(publishedOn)?.[1];
  if (date === undefined) return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { first: firstDay(date), last: lastDay(date), order: (year * 13 + month) * 32 + day };
}
