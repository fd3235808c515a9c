import { readNumeral } from '../../extract/numerals.ts';
import { unitAt } from '../../extract/units.ts';
import type { FigureBody } from '../../extract/figure.ts';
import { cueForm } from '../../text/cue-form.ts';
import type { FigureRange } from './query.ts';

export interface FigureTerm {
  readonly unit: string | null;
  readonly range: FigureRange;
}

/** What a base unit is printed as, where that is not how it is counted: 三个月 is kept as 月. */
const BASE_ONLY: ReadonlySet<string> = new Set(['月']);
const COMPARED = /^(>=|<=|>|<|=|≥|≤)(.+)$/su;
const RANGE = /^(.+?)(?:\.{2,}|…+|~|[—–-]+|至|到)(.+)$/su;
const MULTIPLIER = /[万亿]/u;
/** Values outside these are no figures of a newspaper, and would not print as plain digits. */
const GREATEST = 1e15;
const SMALLEST = 1e-6;

/**
 * Reads `>=1000万元`, `50..100户`, `1200亩`, `<5%`, `户` (any figure of that unit), `1000` (in whatever
 * unit). Numerals are those of figures; a multiplier behind the upper end of a range counts for the
 * lower one too (3..5万元), as in print. What is typed has been folded. `order` where the range ends
 * before it begins; null for what is no figure.
 */
export function readFigureTerm(folded: string): FigureTerm | 'order' | null {
  const cue = cueForm(folded).trim();
  const compared = COMPARED.exec(cue);
  if (compared) {
    const counted = countedIn((compared[2] ?? '').trim());
    return (
      counted && { unit: counted.unit, range: { op: opOf(compared[1]), value: counted.value } }
    );
  }
  const only = countedIn(cue);
  if (only) return { unit: only.unit, range: { op: '=', value: only.value } };
  const unit = unitOf(cue);
  if (unit !== null && unit !== undefined) return { unit, range: { op: 'any' } };
  const ends = RANGE.exec(cue);
  return ends && between((ends[1] ?? '').trim(), (ends[2] ?? '').trim());
}

function between(before: string, behind: string): FigureTerm | 'order' | null {
  const upper = countedIn(behind);
  const lower = countedIn(before);
  if (!lower || !upper) return null;
  if (lower.unit !== null && lower.unit !== upper.unit) return null;
  const multiplied = MULTIPLIER.exec(behind)?.[0];
  const borrows = lower.unit === null && multiplied !== undefined && !MULTIPLIER.test(before);
  const min = borrows ? lower.value * (multiplied === '亿' ? 1e8 : 1e4) : lower.value;
  if (min > upper.value) return 'order';
  return { unit: upper.unit, range: { op: '..', min, max: upper.value } };
}

function opOf(sign: string | undefined): '=' | '>=' | '<=' | '>' | '<' {
  switch (sign) {
    case '>=':
    case '≥':
      return '>=';
    case '<=':
    case '≤':
      return '<=';
    case '>':
    case '<':
      return sign;
    default:
      return '=';
  }
}

function countedIn(cue: string): { readonly value: number; readonly unit: string | null } | null {
  const numeral = readNumeral(cue, 0);
  if (numeral === null || numeral.approx !== null || numeral.bare) return null;
  const { value } = numeral;
  if (value > GREATEST || (value > 0 && value < SMALLEST)) return null;
  const unit = unitOf(cue.slice(numeral.end).trim());
  return unit === undefined ? null : { value, unit };
}

/** The base unit that is named; null where none is, undefined where it is none. */
function unitOf(cue: string): string | null | undefined {
  if (cue === '') return null;
  if (BASE_ONLY.has(cue)) return cue;
  const unit = unitAt(cue, 0);
  if (unit === null) return undefined;
  const rest = cue.slice(unit.length);
  if (rest === '') return unit.base;
  const per = /^[/每]个?(.+)$/su.exec(rest)?.[1];
  return per !== undefined && (unitAt(per, 0)?.length === per.length || /^[天日月]$/u.test(per))
    ? `${unit.base}/${per}`
    : undefined;
}

export function printFigureTerm({ unit, range }: FigureTerm): string {
  const counted = (value: number): string => decimal(value) + (unit ?? '');
  switch (range.op) {
    case 'any':
      return unit ?? '';
    case '..':
      return `${decimal(range.min)}..${counted(range.max)}`;
    case '=':
      return counted(range.value);
    default:
      return range.op + counted(range.value);
  }
}

/** A number in plain digits, never with an exponent. */
function decimal(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 15, useGrouping: false });
}

/** True where some value that the figure may have lies in the range, in that unit. */
export function figureMatches(
  figure: Pick<FigureBody, 'value' | 'valueMax' | 'unit'>,
  { unit, range }: FigureTerm,
): boolean {
  if (unit !== null && figure.unit !== unit) return false;
  const low = figure.value;
  const high = figure.valueMax ?? low;
  switch (range.op) {
    case 'any':
      return true;
    case '=':
      return low <= range.value && range.value <= high;
    case '>=':
      return high >= range.value;
    case '>':
      return high > range.value;
    case '<=':
      return low <= range.value;
    case '<':
      return low < range.value;
    case '..':
      return low <= range.max && range.min <= high;
  }
}
