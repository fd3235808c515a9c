import { atOnce, type Pieces } from '../pieces.ts';
import { compareRationals, minus, plus, rationalOf, type Rational } from './rational.ts';
import type { LedgerFigure } from './same-figure.ts';
import { baseUnit, inBase } from './units.ts';

/** Least and greatest value that a figure may mean; null where there is no bound. */
interface Bounds {
  readonly least: Rational | null;
  readonly most: Rational | null;
}

/**
 * What figures must share to contradict each other: what they measure, where, when, and what they
 * are counted in; null where a figure leaves one of the first three open.
 */
export function subjectKey(figure: LedgerFigure): string | null {
  const { measure, place, time, unit, per } = figure;
  if (measure === '' || place === '' || time === '') return null;
  return [measure, place, time, baseUnit(unit), per ?? ''].join('\n');
}

/** For each figure that others of the same subject contradict, those others. */
export function conflictsAmong<One extends LedgerFigure>(
  figures: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  return atOnce(conflictsInPieces(figures));
}

/** {@link conflictsAmong}, a figure in a piece. */
export function* conflictsInPieces<One extends LedgerFigure>(
  figures: readonly One[],
): Pieces<ReadonlyMap<string, readonly One[]>> {
  const conflicts = new Map<string, readonly One[]>();
  const named = figures.filter((one) => subjectKey(one) !== null);
  for (const alike of Map.groupBy(named, subjectKey).values()) {
    for (const one of alike) {
      yield;
      const against = alike.filter((other) => contradict(one, other));
      if (against.length > 0) conflicts.set(one.id, against);
    }
  }
  return conflicts;
}

/** True where no number can be what both figures say; `1200余户` and `1203户` go together. */
export function contradict(a: LedgerFigure, b: LedgerFigure): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return isBelow(one.most, other.least) || isBelow(other.most, one.least);
}

function isBelow(most: Rational | null, least: Rational | null): boolean {
  return most !== null && least !== null && compareRationals(most, least) < 0;
}

/**
 * A mark leaves room of one in the last digit that is not zero: 1200余 is 1200 to 1300, 近1200 is 1100
 * to 1200, 约1200 both.
 */
function boundsOf(figure: LedgerFigure): Bounds {
  const value = inBase(rationalOf(figure.value), figure.unit);
  const upper = figure.valueMax === null ? value : inBase(rationalOf(figure.valueMax), figure.unit);
  const room = inBase(lastDigit(figure.value), figure.unit);
  const below = figure.approx === '近' || isAbout(figure) ? minus(value, room) : value;
  const above =
    figure.approx === '余' || figure.approx === '多' || isAbout(figure) ? plus(upper, room) : upper;
  return {
    least: figure.comparator === '<=' ? null : below,
    most: figure.comparator === '>=' ? null : above,
  };
}

function isAbout({ approx }: LedgerFigure): boolean {
  return approx === '约' || approx === '左右';
}

/** One in the place of the last digit that is not zero: `1200 → 100`, `4.5 → 0.1`. */
function lastDigit(value: number): Rational {
  const { numerator, denominator } = rationalOf(value);
  if (numerator === 0n) return { numerator: 0n, denominator: 1n };
  // To tenths, hundredths … until nothing is behind the point.
  let scale = 1n;
  while ((numerator * scale) % denominator !== 0n) scale *= 10n;
  let digits = (numerator * scale) / denominator;
  let place = 1n;
  while (digits % 10n === 0n) {
    digits /= 10n;
    place *= 10n;
  }
  return { numerator: place, denominator: scale };
}
