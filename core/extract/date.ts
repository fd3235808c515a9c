/** What kind of time expression is printed. */
export type DateKind =
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'season'
  | 'range'
  | 'duration'
  | 'recurring'
  | 'relative';

/** What a date says, in the notation of EDTF (ISO 8601-2:2019, level 1) where it can be said in it. */
export interface DateBody {
  readonly kind: DateKind;
  /** As printed: `2018-07`, `XXXX-09-11`, `2015/..`, `P8Y`; null where nothing of it is fixed. */
  readonly norm: string | null;
  /** With what the page around it adds (year of the page, month named before); null where unknown. */
  readonly resolved: string | null;
  /** True where `resolved` says more than is printed. */
  readonly inferred: boolean;
  /** RFC 5545 recurrence rule of a recurring date. */
  readonly rrule: string | null;
}
