import type { DateKind } from './date.ts';

/** A date as printed, taken apart; what is not printed is null. */
export interface PrintedDate {
  readonly kind: DateKind;
  readonly from: DateParts;
  /** The later end of a range; `open` for 至今 and 以来. */
  readonly to: DateParts | 'open' | null;
  /** Years that 今年, 去年 … differ from the year of the page; null for a printed year. */
  readonly yearsBack: number | null;
  /** ISO 8601 duration; null where it is none. */
  readonly duration: string | null;
  /** RFC 5545 rule; null where nothing recurs. */
  readonly rrule: string | null;
}

export interface DateParts {
  readonly year: number | null;
  /** 1–12, or 21–24 for spring to winter (ISO 8601-2:2019, 4.8). */
  readonly month: number | null;
  readonly day: number | null;
}

export interface DateForm {
  /** On the cue form of the text; global. */
  readonly pattern: RegExp;
  /** What must not stand right before it. */
  readonly notAfter?: RegExp;
  /** What must not follow it. */
  readonly notBefore?: RegExp;
  readonly read: (match: RegExpExecArray) => PrintedDate | null;
}

const NOTHING: DateParts = { year: null, month: null, day: null };
const HAN = '零〇○一二三四五六七八九十';
const YEAR = `(?:(?:19|20)\\d{2}|[一二][九零〇○][零〇○一二三四五六七八九]{2})`;
const SMALL = `(?:\\d{1,2}|[一二三四五六七八九十]{1,3})`;
const BACK = '今年|去年|前年|明年|本年度?|上年度?|当年|同年|次年|翌年';
const LEAD = `(?:(?<year>${YEAR})\\s?年|(?<back>${BACK}))`;
const PART_OF_MONTH = '(?:上旬|中旬|下旬|底|初|末|中)?';
const HOUR =
  '(?:(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上?|夜间)?(?:\\s?\\d{1,2}(?:时|点|[::]\\d{2})(?:\\d{1,2}分|半|许)?)?)';
const TO = '(?:至|到|-|—|–|~|～|——)';
const NUMBERS = `(?:\\d{1,3}|[${HAN}两百几数]{1,4})`;

const months = (groups: string): string => `(?<${groups}>${SMALL})\\s?月份?`;
const days = (groups: string): string => `(?<${groups}>${SMALL})\\s?[日号]`;
const form = (
  pattern: string,
  read: DateForm['read'],
  more: Pick<DateForm, 'notAfter' | 'notBefore'> = {},
): DateForm => ({ pattern: new RegExp(pattern, 'gu'), read, ...more });

const DIGIT_BEFORE = { notAfter: /[\d.第:]$/u };

/** Forms in the order in which they are tried: what a longer one took, a shorter one leaves alone. */
export const DATE_FORMS: readonly DateForm[] = [
  form(`(?:${BACK})?(?:暑期|暑假|寒假)`, relative),
  form(`(?:${BACK})同期`, relative),
  form(
    `${LEAD}?${months('m')}${days('d')}${TO}(?:${months('m2')})?${days('d2')}`,
    range,
    DIGIT_BEFORE,
  ),
  form(`${LEAD}?${months('m')}${TO}${months('m2')}`, range, DIGIT_BEFORE),
  form(`${LEAD}?(?<m>${SMALL})[-—至到](?<m2>${SMALL})月份?`, range, DIGIT_BEFORE),
  form(`(?<year>${YEAR})\\s?年?${TO}(?<y2>${YEAR})\\s?年(?:间|期间)?`, range, DIGIT_BEFORE),
  form(`${LEAD}(?:${months('m')})?(?:${days('d')})?(?:至今|以来|起至今)`, openRange, DIGIT_BEFORE),
  form(`(?:${months('m')})(?:${days('d')})?(?:至今|以来)`, openRange, DIGIT_BEFORE),
  form(
    '(?<year>(?:19|20)\\d{2})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?',
    point,
    { notAfter: /[\d.\-/]$/u, notBefore: /^[\d.\-/]/u },
  ),
  form(`${LEAD}?${months('m')}${days('d')}${HOUR}`, point, DIGIT_BEFORE),
  form(`(?:本月|当月|上月)(?<d>${SMALL})\\s?[日号]${HOUR}`, point),
  form(`${LEAD}${months('m')}${PART_OF_MONTH}`, point, DIGIT_BEFORE),
  form(`(?<m>${SMALL})\\s?月(?:份|${PART_OF_MONTH.slice(3, -2)})?`, point, {
    notAfter: /[\d.第个每:]$/u,
    notBefore: /^(?:\d{1,2}[日号]|[底初]?嫂|亮|光|租|饼|季|薪|子)/u,
  }),
  form(`(?<d>${SMALL})日(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上?)`, point, {
    notAfter: /[\d.第月每近:]$/u,
  }),
  form(`(?<=^|[,。;!?、\\n“])(?<d>\\d{1,2})日(?=[,、])`, point),
  form(`${LEAD}?(?:初|仲|深|盛|暮|隆|金)?(?<season>[春夏秋冬])(?:季|天)(?:以来|时节)?`, season, {
    notAfter: /[青立开]$/u,
  }),
  form('(?:初|仲|深|盛|暮|隆|金)(?<season>[春夏秋冬])(?:时节|季节)', season),
  form(`${LEAD}(?:上半年|下半年|第?[一二三四前]?[一二三四]季度|年?[底初末]|期间|度)?`, point, {
    notAfter: /[\d.第:]$/u,
    notBefore: /^(?:生|轻|级|龄|货|画|味|产|均|薪|内生)/u,
  }),
  form(`${NUMBERS}年前`, relative, { notAfter: /[\d.第:]$/u }),
  form(`(?<=已|已经|整整|历时|用了|坚持了)${NUMBERS}年(?!\\d|级|期|代)`, duration),
  form('(?<!\\d)年内(?!\\d)', relative, { notAfter: /[一二三四五六七八九十两几\d数多]$/u }),
  form('(?:上|下)半年|(?:第[一二三四]|[一二三四]|前[二三])季度', relative),
  form('(?:(?:上|20|二十)世纪)?(?:[2-9]0|[二三四五六七八九]十)年代(?:初|末|中期)?', relative),
  form(`连续${NUMBERS}(?:年|个月|天|周)`, duration),
  form(
    `(?:这|近|最近|过去|未来|今后)${NUMBERS}(?:年|个月|天|周|日)(?:多|余)?(?:来|间|内|里|时间)?`,
    duration,
  ),
  form(`(?:${NUMBERS}|半)(?:多|余)?\\s?年(?:来|间|内)`, duration, { notAfter: /[\d.第:]$/u }),
  form(`${NUMBERS}(?:个月|天|日|个工作日)(?:之|以)?内`, duration, {
    notAfter: /[\d.第月:]$/u,
  }),
  form(
    `(?:每逢?|逢)(?:(?:两?周|个?星期)(?:[一二三四五六日天](?!次|个|名|人|位|户|支|场|项|期|课)(?:、(?:周|星期)?[一二三四五六日天](?!次|个|名|期))*)?|(?:半年|季度?|个?月|年|天|日)(?:初[一二三四五六七八九十]|\\d{1,2}[日号])?)(?:上午|下午|晚上?)?(?:\\d{1,2}[::]\\d{2})?`,
    recurring,
    { notAfter: /[“「]$/u, notBefore: /^(?:报|刊|历|薪|租)/u },
  ),
  form('(?:周|星期)[一二三四五六日天](?:上午|下午|晚上?)?\\d{1,2}[::]\\d{2}', recurring),
  form('“?十[二三四五六]五”?(?:时期|期间|以来|末|规划期间)', relative),
  form(
    '今冬明春|今年以来|今起|全年(?=[\\p{Script=Han}\\d])|近年来|近几年来?|近些年来?|多年来|连日来|近日|日前|近期|年初|年底|年末|昨日|昨天|今日|今天|明天|当日|当天|前不久|不久前|本月|上月|上个月|下个月|本周|上周|眼下',
    relative,
    { notAfter: /[\d成当]$/u, notBefore: /^(?:报|头条)/u },
  ),
];

function printed(kind: DateKind, more: Partial<PrintedDate>): PrintedDate {
  return {
    kind,
    from: NOTHING,
    to: null,
    yearsBack: null,
    duration: null,
    rrule: null,
    ...more,
  };
}

function point(match: RegExpExecArray): PrintedDate | null {
  const parts = partsOf(match, 'year', 'm', 'd');
  if (parts === null) return null;
  const back = yearsBack(match.groups?.['back']);
  if (parts.month === null && parts.day === null && back !== null) {
    return printed('relative', { from: parts, yearsBack: back });
  }
  const kind = parts.day !== null ? 'day' : parts.month !== null ? 'month' : 'year';
  return printed(kind, { from: parts, yearsBack: back });
}

function range(match: RegExpExecArray): PrintedDate | null {
  const from = partsOf(match, 'year', 'm', 'd');
  const to = partsOf(match, 'y2', 'm2', 'd2');
  if (from === null || to === null) return null;
  return printed('range', {
    from,
    to: { year: to.year ?? from.year, month: to.month ?? from.month, day: to.day },
    yearsBack: yearsBack(match.groups?.['back']),
  });
}

function openRange(match: RegExpExecArray): PrintedDate | null {
  const from = partsOf(match, 'year', 'm', 'd');
  if (from === null) return null;
  const back = yearsBack(match.groups?.['back']);
  const kind = back !== null && from.month === null ? 'relative' : 'range';
  return printed(kind, { from, to: 'open', yearsBack: back });
}

function season(match: RegExpExecArray): PrintedDate | null {
  const year = numberOf(match.groups?.['year']);
  const month = 21 + '春夏秋冬'.indexOf(match.groups?.['season'] ?? '春');
  return printed('season', {
    from: { year, month, day: null },
    yearsBack: yearsBack(match.groups?.['back']),
  });
}

function relative(): PrintedDate {
  return printed('relative', {});
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/个月/u, 'M'],
  [/年/u, 'Y'],
  [/周|星期/u, 'W'],
  [/[天日]/u, 'D'],
];

function duration(match: RegExpExecArray): PrintedDate {
  const number = numberOf(/\d+|[零〇○一二三四五六七八九十两]+/u.exec(match[0])?.[0]);
  const unit = UNITS.find(([pattern]) => pattern.test(match[0]))?.[1];
  const known = number !== null && unit !== undefined;
  return printed('duration', { duration: known ? `P${number}${unit}` : null });
}

function recurring(match: RegExpExecArray): PrintedDate {
  const text = match[0];
  const weekday = /(?:周|星期)([一二三四五六日天])/u.exec(text)?.[1];
  const day = weekday === undefined ? '' : `;BYDAY=${WEEKDAYS.get(weekday)}`;
  const rrule = /周|星期/u.test(text)
    ? `FREQ=WEEKLY${day}`
    : /半年/u.test(text)
      ? 'FREQ=MONTHLY;INTERVAL=6'
      : /季/u.test(text)
        ? 'FREQ=MONTHLY;INTERVAL=3'
        : /月/u.test(text)
          ? 'FREQ=MONTHLY'
          : /年/u.test(text)
            ? 'FREQ=YEARLY'
            : 'FREQ=DAILY';
  return printed('recurring', { rrule });
}

const WEEKDAYS = new Map([
  ['一', 'MO'],
  ['二', 'TU'],
  ['三', 'WE'],
  ['四', 'TH'],
  ['五', 'FR'],
  ['六', 'SA'],
  ['日', 'SU'],
  ['天', 'SU'],
]);

/** Years from the year of the page; 当年, 同年 and 次年 go by a year named before, which is not known here. */
function yearsBack(word: string | undefined): number | null {
  switch (word) {
    case undefined:
      return null;
    case '去年':
    case '上年':
    case '上年度':
      return 1;
    case '前年':
      return 2;
    case '明年':
    case '次年':
    case '翌年':
      return -1;
    default:
      return 0;
  }
}

/** The named groups as numbers; null where a month or a day is none. */
function partsOf(match: RegExpExecArray, year: string, month: string, day: string) {
  const groups = match.groups ?? {};
  const parts = {
    year: numberOf(groups[year]),
    month: numberOf(groups[month]),
    day: numberOf(groups[day]),
  };
  const sound = within(parts.month, 12, groups[month]) && within(parts.day, 31, groups[day]);
  return sound ? parts : null;
}

function within(value: number | null, most: number, text: string | undefined): boolean {
  return text === undefined || (value !== null && value >= 1 && value <= most);
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/u.test(text)) return Number(text);
  const digits = [...text].map((char) =>
    '零一二三四五六七八九'.indexOf(
      char === '〇' || char === '○' ? '零' : char === '两' ? '二' : char,
    ),
  );
  if (!text.includes('十')) {
    return digits.every((digit) => digit >= 0) && (digits.length === 1 || digits.length === 4)
      ? Number(digits.join(''))
      : null;
  }
  const shape = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(text);
  if (!shape) return null;
  const tens = shape[1] === undefined ? 1 : '零一二三四五六七八九'.indexOf(shape[1]);
  const ones = shape[2] === undefined ? 0 : '零一二三四五六七八九'.indexOf(shape[2]);
  return tens * 10 + ones;
}
