import { describe, expect, it } from 'vitest';
import type { FigureBody } from '#core/extract/figure.ts';
import { figureText } from './figure-text.ts';

const plain: FigureBody = {
  value: 3500,
  valueMax: null,
  unit: '亩',
  approx: null,
  comparator: null,
  per: null,
  measure: '',
  place: '',
  time: '',
};

describe('figureText', () => {
  it.each<[Partial<FigureBody>, string]>([
    [{}, '3,500 亩'],
    [{ approx: '余' }, '3,500余 亩'],
    [{ approx: '约' }, '约 3,500 亩'],
    [{ approx: '左右' }, '3,500左右 亩'],
    [{ comparator: '>=', unit: '元', per: '户' }, '≥ 3,500 元/户'],
    [{ valueMax: 5000, unit: '元' }, '3,500–5,000 元'],
    [{ value: 97, unit: '%' }, '97 %'],
  ])('%o is %s', (more, text) => expect(figureText({ ...plain, ...more }, 'zh-CN')).toBe(text));
});
