import type { FigureBody } from '../extract/figure.ts';
import { decimalText, dividedBy, plus, rationalOf, type Rational } from './rational.ts';
import { factorOf, inBase, quantityOf, type UnitChoice } from './units.ts';

/** A figure in another unit, as far as it is shown beside the printed one. */
export interface Converted {
  readonly unit: string;
  /** Value and unit with every mark of the figure: `≥4.5–5万元（余，每户）`. */
  readonly text: string;
  /** False where digits were cut off; the text then begins with ≈. */
  readonly exact: boolean;
}

type Amount = Pick<FigureBody, 'value' | 'valueMax' | 'unit' | 'approx' | 'comparator' | 'per'>;

/** A value in another unit of the same quantity; null where the units do not go together. */
export function convertValue(value: Rational, from: string, to: string): Rational | null {
  if (from === to) return value;
  const factor = factorOf(to);
  if (factor === null || quantityOf(from) !== quantityOf(to)) return null;
  return dividedBy(inBase(value, from), factor);
}

/** A figure in the unit chosen for what it measures; null where none is, or it is printed in that one. */
export function convertFigure(figure: Amount, units: UnitChoice): Converted | null {
  const quantity = quantityOf(figure.unit);
  const unit = quantity === null ? undefined : units[quantity];
  return unit === undefined || unit === figure.unit ? null : figureIn(figure, unit);
}

/** A figure in `unit`; null where that measures something else. */
export function figureIn(figure: Amount, unit: string): Converted | null {
  const value = convertValue(rationalOf(figure.value), figure.unit, unit);
  if (value === null) return null;
  const upper =
    figure.valueMax === null ? null : convertValue(rationalOf(figure.valueMax), figure.unit, unit);
  const lower = decimalText(value);
  const top = upper === null ? null : decimalText(upper);
  const exact = lower.exact && (top?.exact ?? true);
  const bound = figure.comparator === '>=' ? '≥' : figure.comparator === '<=' ? '≤' : '';
  const marks = [figure.approx ?? '', figure.per === null ? '' : `每${figure.per}`]
    .filter((mark) => mark !== '')
    .join('，');
  const range = top === null ? '' : `–${top.text}`;
  const text = `${exact ? '' : '≈'}${bound}${lower.text}${range}${unit}`;
  return { unit, text: marks === '' ? text : `${text}（${marks}）`, exact };
}

/** The sum of amounts that are kept in units of one quantity, in its base unit. */
export function sumInBase(
  amounts: readonly { readonly value: number; readonly unit: string; readonly times: number }[],
): Rational {
  return amounts.reduce<Rational>(
    (sum, { value, unit, times: n }) => {
      const one = inBase(rationalOf(value), unit);
      return plus(sum, { ...one, numerator: one.numerator * BigInt(n) });
    },
    { numerator: 0n, denominator: 1n },
  );
}
