import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertFigure, convertValue, figureIn, sumInBase } from './convert.ts';
import { compareRationals, decimalText, rationalOf } from './rational.ts';
import { QUANTITIES, quantityOf, shownUnits, unitChoice, unitsLike } from './units.ts';

const figure = {
  value: 45000,
  valueMax: null,
  unit: '元',
  approx: null,
  comparator: null,
  per: null,
} as const;
const money = { money: '万元' };

describe('a figure in another unit', () => {
  test('is shown with every mark that it is kept with', () => {
    expect(convertFigure(figure, money)?.text).toBe('4.5万元');
    expect(convertFigure({ ...figure, valueMax: 50000, comparator: '>=' }, money)?.text).toBe(
      '≥4.5–5万元',
    );
    expect(convertFigure({ ...figure, approx: '余', per: '户' }, money)?.text).toBe(
      '4.5万元（余，每户）',
    );
  });

  test('is none where it is kept in that unit, stands alone or measures something else', () => {
    expect(convertFigure(figure, { money: '元' })).toBeNull();
    expect(convertFigure({ ...figure, unit: '个' }, money)).toBeNull();
    expect(convertFigure({ ...figure, unit: '元/亩' }, money)).toBeNull();
    expect(figureIn(figure, '亩')).toBeNull();
  });

  test.each([
    [15, '亩', '公顷', '1公顷'],
    [1, '平方公里', '亩', '1500亩'],
    [3, '里', '公里', '1.5公里'],
    [2434, '斤', '公斤', '1217公斤'],
    [300, '千瓦', '兆瓦', '0.3兆瓦'],
    [13000, '人', '万人', '1.3万人'],
    [1, '亩', '平方米', '≈666.667平方米'],
  ])('%d %s is %s: %s', (value, unit, target, text) => {
    expect(figureIn({ ...figure, value, unit }, target)?.text).toBe(text);
  });
});

test('no number gets noise: 0.1 + 0.2 is 0.3', () => {
  const sum = sumInBase([
    { value: 0.1, unit: '元', times: 1 },
    { value: 0.2, unit: '元', times: 1 },
  ]);
  expect(decimalText(sum)).toEqual({ text: '0.3', exact: true });
});

test('there and back is the same number, in every unit of every quantity', () => {
  const pair = fc.constantFrom(...QUANTITIES).chain((quantity) => {
    const units = unitsLike(shownUnits(quantity)[0] ?? '');
    return fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units));
  });
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  fc.assert(
    fc.property(pair, decimal, ([from, to], value) => {
      const there = convertValue(rationalOf(value), from, to);
      const back = there && convertValue(there, to, from);
      return back !== null && compareRationals(back, rationalOf(value)) === 0;
    }),
    { numRuns: 2000 },
  );
});

test('a number prints as it was written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 8 }),
      (n, places) => {
        const value = Number(`${n}e-${places}`);
        const { text, exact } = decimalText(rationalOf(value));
        return exact && Number(text) === value && !text.includes('e');
      },
    ),
  );
});

test('units are chosen by their names', () => {
  expect(unitChoice(['万元', '公顷'])).toEqual({ money: '万元', area: '公顷' });
  expect(unitChoice(['斗'])).toBeNull();
  expect(quantityOf('%')).toBeNull();
});
