import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeFold } from '../text/fold.ts';
import { makeFinder } from './find-across.ts';

const fold = makeFold(
  readFileSync(join(import.meta.dirname, '../../assets/scripts/t2s.txt'), 'utf8'),
);
const found = (text: string, query: string) =>
  makeFinder(text, fold)(query).map(({ start, end }) => text.slice(start, end));

describe('makeFinder', () => {
  it.each([
    ['两省共建扶贫车间', '扶贫车间', ['扶贫车间']],
    ['黨員積分制度好', '党员积分制', ['黨員積分制']],
    ['推行积分制', '積分制', ['积分制']],
    ['推行积\r\n　分制', '积分制', ['积\r\n　分制']],
    ['ＡＢＣ公司 abc 公司', 'abc公司', ['ＡＢＣ公司', 'abc 公司']],
    ['哈哈哈', '哈哈', ['哈哈']],
    ['甲', '', []],
    ['甲', ' ', []],
  ])('%j: %j', (text, query, expected) => expect(found(text, query)).toEqual(expected));

  const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '萬', 'A', '𠮷'), maxLength: 12 });
  const breaks = fc.array(fc.constantFrom('', '\n', ' ', '\r\n', '\u3000'), { maxLength: 30 });
  test.prop([letters, letters.filter((one) => one !== ''), letters, breaks])(
    'finds what was put in, wherever white space cuts it',
    (before, query, after, cuts) => {
      const whole = [...`${before}${query}${after}`];
      const text = whole.map((letter, at) => letter + (cuts[at] ?? '')).join('');
      const spans = makeFinder(text, fold)(query);
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end } of spans) {
        expect(text.slice(start, end).replace(/\s/gu, '')).toBe(query);
      }
      spans
        .slice(1)
        .forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(spans[at]?.end ?? 0));
    },
  );
});
