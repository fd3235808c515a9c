import { cueForm } from '../text/cue-form.ts';
import type { Span } from '../text/span.ts';
import { exactnessOf, measureOf, perOf, type Counted } from './figure-context.ts';
import type { Approximation, FigureBody } from './figure.ts';
import { isTrap, type Candidate } from './figure-traps.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import { RATE, unitAt, type Unit } from './units.ts';

/** A figure in a text: its span is numeral and unit as printed. */
export interface FigureFinding extends Span {
  readonly body: FigureBody;
}

const NUMERAL_START = /[\d零〇一二两三四五六七八九十百千万亿几数半]/gu;
const RANGE_MARK = /^(?:-|—|–|~|～|至|到|——)/u;
const CLAUSE = 32;

/**
 * Finds the figures of a reading text. The span is numeral and unit, 多 or 余 inside included;
 * 近, 约, 至少, 达 before it and 左右, 以上 after it stay outside. The value is in the base unit. A
 * range is one figure with two values; 三成 is 30 %. Numbers that count nothing (dates,
 * ordinals, names such as 四个不摘, list marks, phones) are left out.
 */
export function findFigures(text: string): readonly FigureFinding[] {
  const page: Both = { printed: text, cue: cueForm(text) };
  const { cue } = page;
  const findings: FigureFinding[] = [];
  NUMERAL_START.lastIndex = 0;
  for (let found = NUMERAL_START.exec(cue); found !== null; found = NUMERAL_START.exec(cue)) {
    const read =
      percentAt(page, found.index) ??
      tenthsAt(page, found.index) ??
      halfAt(page, found.index) ??
      figureAt(page, found.index);
    findings.push(...read.figures);
    NUMERAL_START.lastIndex = Math.max(read.end, found.index + 1);
  }
  return findings;
}

/** A text as printed and in cue form; same offsets. */
interface Both {
  readonly printed: string;
  readonly cue: string;
}

interface Read {
  readonly figures: readonly FigureFinding[];
  readonly end: number;
}

function figureAt(page: Both, start: number): Read {
  const { cue } = page;
  const numeral = readNumeral(cue, start);
  if (numeral === null) return { figures: [], end: endOfDigits(cue, start) };
  const upper = rangeAfter(cue, start, numeral);
  const last = upper ?? numeral;
  const unit = unitAt(cue, last.end);
  if (unit === null) return { figures: [], end: last.end };
  const end = last.end + unit.length;
  const before = clauseBefore(cue, start);
  const candidate: Candidate = { cue, start, end, numeral: last, unit, before };
  if (isTrap(candidate) || (upper !== null && isTrap({ ...candidate, numeral }))) {
    return { figures: [], end };
  }
  if (upper !== null) return range(page, start, numeral, upper, unit);
  const half = /^半(?![数个年])/u.test(cue.slice(end, end + 2)) ? 0.5 : 0;
  const rate = unit.kind === 'measure' ? RATE.exec(cue.slice(end, end + 8)) : null;
  const stop = end + (half > 0 ? 1 : 0) + (rate?.[0].length ?? 0);
  const body = bodyOf(page, start, stop, {
    numeral: { ...numeral, value: numeral.value + half },
    unit: rate?.[1] === undefined ? unit.base : `${unit.base}/${rate[1]}`,
    counted: countedBy(unit),
  });
  return { figures: [{ start, end: stop, body }], end: stop };
}

interface Said {
  readonly numeral: Pick<Numeral, 'value' | 'approx'>;
  readonly unit: string;
  readonly counted: Counted;
}

function bodyOf({ cue, printed }: Both, start: number, end: number, said: Said): FigureBody {
  const before = clauseBefore(cue, start);
  return {
    value: said.numeral.value,
    valueMax: null,
    unit: said.unit,
    ...exactnessOf(before, cue.slice(end, end + 12), said.numeral.approx),
    per: said.unit.includes('/') ? null : perOf(before),
    measure: measureOf(
      printed.slice(start - before.length, start),
      printed.slice(end, end + 12),
      said.counted,
    ),
    place: '',
    time: '',
  };
}

function range(page: Both, start: number, lower: Numeral, upper: Numeral, unit: Unit): Read {
  const end = upper.end + unit.length;
  // 3-5万元: the multiplier of the upper end is that of the lower one too.
  const scale = lower.value < 1e4 && lower.value < upper.value / 1e4 ? 1e4 : 1;
  const numeral = { ...lower, value: lower.value * scale, approx: upper.approx ?? lower.approx };
  const body = bodyOf(page, start, end, { numeral, unit: unit.base, counted: countedBy(unit) });
  return { figures: [{ start, end, body: { ...body, valueMax: upper.value } }], end };
}

/** The upper end of a range that starts with `lower`, both in the same unit: 3至5万元, 5%至10%. */
function rangeAfter(cue: string, start: number, lower: Numeral): Numeral | null {
  const own = unitAt(cue, lower.end);
  const from = own !== null && RANGE_MARK.test(cue.slice(lower.end + own.length)) ? own : null;
  const at = lower.end + (from?.length ?? 0);
  const mark = RANGE_MARK.exec(cue.slice(at, at + 2));
  if (mark?.[0].length !== 1 || /[\d\-~]$/u.test(cue.slice(Math.max(0, start - 1), start)))
    return null;
  const upper = readNumeral(cue, at + 1);
  if (upper === null || upper.value <= lower.value || upper.han !== lower.han) return null;
  const unit = unitAt(cue, upper.end);
  if (unit === null || unit.kind === 'time') return null;
  // 从3万元到5万元 grows from one to the other: two figures.
  if (
    from !== null &&
    (from.base !== unit.base || /[由从]$/u.test(cue.slice(Math.max(0, start - 1), start)))
  )
    return null;
  return upper;
}

/** 三成, 六成半, 两成多: tenths of a whole. */
function tenthsAt(page: Both, start: number): Read | null {
  const { cue } = page;
  const found = TENTHS.exec(cue.slice(start, start + 8));
  if (
    found?.groups === undefined ||
    /[第\d一二三四五六七八九十]$/u.test(cue.slice(Math.max(0, start - 1), start))
  ) {
    return null;
  }
  const { number = '', half, more } = found.groups;
  const tens = '一二三四五六七八九'.indexOf(number === '两' ? '二' : number) + 1 || Number(number);
  if (!(tens >= 1 && tens <= 9)) return null;
  const end = start + found[0].length;
  const approx: Approximation | null = more === '余' || more === '多' ? more : null;
  const numeral = { value: tens * 10 + (half === undefined ? 0 : 5), approx };
  const body = bodyOf(page, start, end, { numeral, unit: '%', counted: 'measured' });
  return { figures: [{ start, end, body }], end };
}

const TENTHS =
  /^(?<number>[一二两三四五六七八九]|\d)成(?:(?<half>半)|(?<more>[多余]))?(?![立为员功果效本长就品群千型套绩交人熟活份都]|[一二三四五六七八九]成)/u;

/** 百分之二十: the whole of it is the numeral. */
function percentAt(page: Both, start: number): Read | null {
  const { cue } = page;
  if (!cue.startsWith('百分之', start)) return null;
  const numeral = readNumeral(cue, start + 3);
  if (numeral === null || numeral.value > 1000) return null;
  const body = bodyOf(page, start, numeral.end, { numeral, unit: '%', counted: 'measured' });
  return { figures: [{ start, end: numeral.end, body }], end: numeral.end };
}

/** 半亩, 半小时: only before a unit that can be halved. */
function halfAt(page: Both, start: number): Read | null {
  const { cue } = page;
  if (cue.charAt(start) !== '半') return null;
  const unit = /^半个?(?:亩|斤|公斤|吨|公里|小时)/u.test(cue.slice(start, start + 5))
    ? unitAt(cue, start + (cue.charAt(start + 1) === '个' ? 2 : 1))
    : null;
  if (unit === null) return { figures: [], end: start + 1 };
  const end = start + (cue.charAt(start + 1) === '个' ? 2 : 1) + unit.length;
  if (/[一二两三四五六七八九十多前后大\d]$/u.test(cue.slice(Math.max(0, start - 1), start))) {
    return { figures: [], end };
  }
  const numeral = { value: 0.5, approx: null };
  const body = bodyOf(page, start, end, { numeral, unit: unit.base, counted: 'measured' });
  return { figures: [{ start, end, body }], end };
}

function countedBy(unit: Unit): Counted {
  if (unit.kind !== 'count') return 'measured';
  return /^[人户次]$/u.test(unit.base) ? 'people' : 'things';
}

function clauseBefore(cue: string, start: number): string {
  const from = Math.max(0, start - CLAUSE);
  const before = cue.slice(from, start);
  const cut = before.search(/[,。;:!?、“”()\n][^,。;:!?、“”()\n]*$/u);
  return cut < 0 ? before : before.slice(cut + 1);
}

function endOfDigits(cue: string, start: number): number {
  const run = /^[零〇一二两三四五六七八九十百千万亿\d]+/u.exec(cue.slice(start, start + 64));
  return start + Math.max(1, run?.[0].length ?? 1);
}
