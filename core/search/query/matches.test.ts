import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeFold } from '../../text/fold.ts';
import { queryOf, queryTerm } from '../testing/arbitrary-query.ts';
import type { ArticleFacts } from './facts.ts';
import { matches } from './matches.ts';
import { parseQuery } from './parse.ts';
import type { Query } from './query.ts';

const fold = makeFold('積积車车間间題题産产萬万');

const before = '云岫县推行積分制\n韦青禾\n';
const FACTS: ArticleFacts = {
  sections: {
    title: '云岫县推行積分制',
    before,
    body: '积分制落到每户。\n三会一课进院坝，三𠮷一课。',
    after: '\n扶贫车间一角',
  },
  suppliedTitle: '拟题',
  authors: ['韦青禾', '卢小满'],
  medium: '云岫日报',
  place: '云岫县',
  publishedOn: '2018-05',
  roles: ['title', 'byline', 'body', 'caption'],
  initiatives: ['积分制', '积分管理'],
  themes: ['乡村治理'],
  notes: ['见县志'],
  statuses: ['accepted'],
  figures: [
    { value: 1200, valueMax: null, unit: '亩' },
    { value: 3e6, valueMax: 5e6, unit: '元' },
  ],
};
const read = (typed: string): Query => {
  const { query } = parseQuery(typed, fold);
  if (query === null) throw new Error(`${typed} is no query`);
  return query;
};
const whole = before + FACTS.sections.body + FACTS.sections.after;
const hitsOf = (typed: string): readonly string[] =>
  matches(read(typed), FACTS, fold).hits.map(({ start, end }) => whole.slice(start, end));

describe('matches', () => {
  it.each<[string, boolean, readonly string[]]>([
    ['积分制', true, ['積分制', '积分制']],
    ['題名:积分制', true, ['積分制']],
    ['正文:积分制', true, ['积分制']],
    ['题名:拟题', true, []],
    ['拟题', false, []],
    ['正文:扶贫车间', false, []],
    ['扶贫車間', true, ['扶贫车间']],
    ['三?一课', true, ['三会一课', '三𠮷一课']],
    ['户。?三', false, []],
    ['"每户。\n三会"', true, ['每户。\n三会']],
    ['积分制 院坝', true, ['積分制', '积分制', '院坝']],
    ['积分制 超市', false, []],
    ['超市 OR 院坝', true, ['院坝']],
    ['院坝 NOT 超市', true, ['院坝']],
    ['院坝 NOT 积分制', false, []],
    ['NOT NOT 院坝', true, []],
    ['作者:青禾', true, []],
    ['作者:=青禾', false, []],
    ['作者:=卢小满', true, []],
    ['举措:=积分管理', true, []],
    ['主题:治理', true, []],
    ['状态:已标注', true, []],
    ['状态:待审', false, []],
    ['status:untouched', false, []],
    ['媒体:=""', false, []],
    ['NOT 地区:=“”', true, []],
    ['批注:县志', true, []],
    ['角色:图注', true, []],
    ['角色:肩题', false, []],
    ['日期:2018', true, []],
    ['日期:2018-05-20..', true, []],
    ['日期:2018-06..', false, []],
    ['日期:<2018-05', false, []],
    ['数据:>1000亩', true, []],
    ['数据:1200', true, []],
    ['数据:1200元', false, []],
    ['数据:400万元', true, []],
    ['数据:>500万元', false, []],
    ['数据:户', false, []],
  ])('%s: %s', (typed, matched, hits) => {
    expect(matches(read(typed), FACTS, fold).matched).toBe(matched);
    expect(hitsOf(typed)).toEqual(hits);
  });

  it('finds no date where none is known', () => {
    const undated = { ...FACTS, publishedOn: '' };
    expect(matches(read('日期:1900..2100'), undated, fold).matched).toBe(false);
  });

  test.prop([queryOf(queryTerm), queryOf(queryTerm)])('keeps the laws of Boole', (a, b) => {
    const is = (query: Query): boolean => matches(query, FACTS, fold).matched;
    const not = (part: Query): Query => ({ kind: 'not', part });
    expect(is(not(a))).toBe(!is(a));
    expect(is({ kind: 'and', parts: [a, b] })).toBe(is(a) && is(b));
    expect(is(not({ kind: 'or', parts: [a, b] }))).toBe(
      is({ kind: 'and', parts: [not(a), not(b)] }),
    );
  });

  test.prop([queryOf(queryTerm)])(
    'gives places inside the reading, in order, each once',
    (query) => {
      const { matched, hits } = matches(query, FACTS, fold);
      if (!matched) expect(hits).toEqual([]);
      hits.forEach(({ start, end }, at) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(whole.length);
        const last = hits[at - 1];
        if (last) expect(last.start < start || (last.start === start && last.end < end)).toBe(true);
      });
    },
  );

  test.prop([fc.nat(), fc.integer({ min: 1, max: 12 })])(
    'finds any part of a reading',
    (from, length) => {
      const text = whole.slice(from % whole.length).slice(0, length);
      const query: Query = { kind: 'text', scope: 'all', text };
      const { hits } = matches(query, FACTS, fold);
      expect(hits.map(({ start, end }) => fold(whole.slice(start, end)))).toContain(fold(text));
    },
  );
});
