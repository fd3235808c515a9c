import type { FigureBody } from '#core/extract/figure.ts';

const COMPARATORS = { '>=': '≥', '<=': '≤' } as const;

/** A figure in one line: `≥ 12,000 元/户`, `约 3,500 亩`. */
export function figureText(figure: FigureBody, language: string): string {
  const { value, valueMax, unit, approx, comparator, per } = figure;
  const compared = comparator === null ? '' : `${COMPARATORS[comparator]} `;
  const before = approx === '约' || approx === '近' ? `${approx} ` : '';
  const after = approx !== null && before === '' ? approx : '';
  const printed = (one: number) => one.toLocaleString(language, { maximumFractionDigits: 6 });
  const number = valueMax === null ? printed(value) : `${printed(value)}–${printed(valueMax)}`;
  return `${compared}${before}${number}${after} ${unit}${per === null ? '' : `/${per}`}`.trimEnd();
}
