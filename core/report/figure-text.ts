import type { FigureBody } from '../extract/figure.ts';

/**
 * A figure's normalised value in words, to stand beside the printed form.
 *
 * `{value: 45000, unit: '亩', approx: '余'} → 45000亩（余）`, `{…, comparator: '>=', per: '户'} → ≥45000亩（每户）`
 */
export function figureText(figure: FigureBody): string {
  const bound = figure.comparator === '>=' ? '≥' : figure.comparator === '<=' ? '≤' : '';
  const marks = [figure.approx ?? '', figure.per === null ? '' : `每${figure.per}`];
  const upper = figure.valueMax === null ? '' : `–${String(figure.valueMax)}`;
  const said = marks.filter((mark) => mark !== '').join('，');
  return `${bound}${String(figure.value)}${upper}${figure.unit}${said === '' ? '' : `（${said}）`}`;
}
