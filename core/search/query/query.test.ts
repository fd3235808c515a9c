import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeFold } from '../../text/fold.ts';
import { queryOf, queryTerm, text as anyText } from '../testing/arbitrary-query.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { QUERY_FAULTS } from './query-fault.ts';
import type { Query } from './query.ts';

const fold = makeFold(
  readFileSync(join(import.meta.dirname, '../../../assets/scripts/t2s.txt'), 'utf8'),
);
const parsed = (typed: string): Query => {
  const { query, fault } = parseQuery(typed, fold);
  if (query === null) throw new Error(`${fault.code} at ${fault.start}: ${typed}`);
  return query;
};
const word = (text: string): Query => ({ kind: 'text', scope: 'all', text });

describe('parseQuery', () => {
  it.each<[string, Query]>([
    ['积分制', word('积分制')],
    ['  积分制　', word('积分制')],
    ['"积分 制"', word('积分 制')],
    ['“积分"制”', word('积分"制')],
    ['＂积分制＂', word('积分制')],
    ['a\\ b\\?', word('a b?')],
    ['12:30', word('12:30')],
    ['and', word('and')],
    ['或者', word('或者')],
    ['"或"', word('或')],
    ['甲 乙', { kind: 'and', parts: [word('甲'), word('乙')] }],
    ['甲"乙"', { kind: 'and', parts: [word('甲'), word('乙')] }],
    ['甲 AND 乙 与 丙', { kind: 'and', parts: [word('甲'), word('乙'), word('丙')] }],
    ['甲 與 乙', { kind: 'and', parts: [word('甲'), word('乙')] }],
    ['甲 ＯＲ 乙 或 丙', { kind: 'or', parts: [word('甲'), word('乙'), word('丙')] }],
    [
      '甲 OR 乙 丙',
      { kind: 'or', parts: [word('甲'), { kind: 'and', parts: [word('乙'), word('丙')] }] },
    ],
    [
      '（甲 OR 乙）丙',
      { kind: 'and', parts: [{ kind: 'or', parts: [word('甲'), word('乙')] }, word('丙')] },
    ],
    ['((甲))', word('甲')],
    ['甲 非 乙', { kind: 'and', parts: [word('甲'), { kind: 'not', part: word('乙') }] }],
    [
      '甲 AND NOT NOT 乙',
      {
        kind: 'and',
        parts: [word('甲'), { kind: 'not', part: { kind: 'not', part: word('乙') } }],
      },
    ],
    ['题名:积分制', { kind: 'text', scope: 'title', text: '积分制' }],
    ['題名： "積分 制"', { kind: 'text', scope: 'title', text: '積分 制' }],
    ['Body:积分制', { kind: 'text', scope: 'body', text: '积分制' }],
    ['三?一课', { kind: 'pattern', scope: 'all', pieces: ['三', '一课'] }],
    ['正文:三？？课', { kind: 'pattern', scope: 'body', pieces: ['三', '', '课'] }],
    ['作者:韦青禾', { kind: 'value', field: 'author', match: 'contains', text: '韦青禾' }],
    [
      '舉措:="光伏 扶贫"',
      { kind: 'value', field: 'initiative', match: 'equals', text: '光伏 扶贫' },
    ],
    ['媒体:=""', { kind: 'value', field: 'medium', match: 'equals', text: '' }],
    ['状态:待審', { kind: 'status', status: 'pending' }],
    ['Status:Untouched', { kind: 'status', status: 'none' }],
    ['角色:图注', { kind: 'role', role: 'caption' }],
    ['角色:圖註', { kind: 'role', role: 'caption' }],
    ['role:Byline', { kind: 'role', role: 'byline' }],
    ['日期:2018', { kind: 'date', from: '2018', to: '2018' }],
    ['日期：2018年1月..2019/6', { kind: 'date', from: '2018-01', to: '2019-06' }],
    ['日期:2018-05..', { kind: 'date', from: '2018-05', to: null }],
    ['日期:..2018-05-06', { kind: 'date', from: null, to: '2018-05-06' }],
    ['date:＞2018', { kind: 'date', from: '2019', to: null }],
    ['date:<2018-01', { kind: 'date', from: null, to: '2017-12' }],
    ['date:<2020-03-01', { kind: 'date', from: null, to: '2020-02-29' }],
    ['date:≥2018-05', { kind: 'date', from: '2018-05', to: null }],
    ['数据:>=1000万元', { kind: 'figure', unit: '元', range: { op: '>=', value: 1e7 } }],
    ['數據：＞一千二百畝', { kind: 'figure', unit: '亩', range: { op: '>', value: 1200 } }],
    ['数据:50..100户', { kind: 'figure', unit: '户', range: { op: '..', min: 50, max: 100 } }],
    ['数据:3至5万元', { kind: 'figure', unit: '元', range: { op: '..', min: 3e4, max: 5e4 } }],
    ['figure:0.5元/亩', { kind: 'figure', unit: '元/亩', range: { op: '=', value: 0.5 } }],
    ['数据:1,200人', { kind: 'figure', unit: '人', range: { op: '=', value: 1200 } }],
    ['数据:1000', { kind: 'figure', unit: null, range: { op: '=', value: 1000 } }],
    ['数据:户', { kind: 'figure', unit: '户', range: { op: 'any' } }],
  ])('reads %j', (typed, query) => expect(parsed(typed)).toEqual(query));

  it.each([
    ['', 'empty', 0, 0],
    ['  ', 'empty', 0, 2],
    ['甲 "乙', 'unclosed-quote', 2, 4],
    ['甲 “乙"', 'unclosed-quote', 2, 5],
    ['甲 ""', 'empty-phrase', 2, 4],
    ['甲\\', 'dangling-escape', 1, 2],
    ['甲 (乙 或 丙', 'unclosed-bracket', 2, 3],
    ['甲）', 'unopened-bracket', 1, 2],
    ['甲 ( )', 'empty-brackets', 2, 5],
    ['OR 甲', 'missing-left', 0, 2],
    ['(与 甲)', 'missing-left', 1, 2],
    ['甲 OR', 'missing-right', 2, 4],
    ['甲 AND 或 乙', 'missing-right', 2, 5],
    ['甲 NOT', 'missing-right', 2, 5],
    ['(甲 非)', 'missing-right', 3, 4],
    ['甲 题名:', 'missing-value', 2, 5],
    ['题名:(甲)', 'missing-value', 0, 3],
    ['作者:= 甲', 'missing-value', 0, 4],
    ['甲 ??', 'only-wildcards', 2, 4],
    ['作者:韦?禾', 'wildcard-in-value', 4, 5],
    ['媒体:""', 'empty-phrase', 3, 5],
    ['状态:很好', 'bad-status', 3, 5],
    ['角色:主角', 'bad-role', 3, 5],
    ['日期:2018-13', 'bad-date', 3, 10],
    ['日期:2018?', 'bad-date', 3, 8],
    ['日期:..', 'bad-date', 3, 5],
    ['日期:2019..2018', 'range-order', 3, 13],
    ['数据:许多', 'bad-figure', 3, 5],
    ['数据:1000多元', 'bad-figure', 3, 9],
    ['数据:1000万石头', 'bad-figure', 3, 10],
    ['数据:100..50户', 'range-order', 3, 11],
    [`${'('.repeat(101)}甲${')'.repeat(101)}`, 'too-deep', 100, 101],
    ['NOT '.repeat(101), 'missing-right', 400, 403],
    ['甲'.repeat(20_001), 'too-long', 20_000, 20_001],
  ])('says what is wrong with %j and where', (typed, code, start, end) => {
    expect(parseQuery(typed, fold)).toEqual({ query: null, fault: { code, start, end } });
  });

  test.prop([anyText, anyText, anyText])('answers any text, and points into it', (a, b, c) => {
    const typed = `${a} ${b}${c}`;
    const { fault } = parseQuery(typed, fold);
    if (fault === null) return;
    expect(QUERY_FAULTS).toContain(fault.code);
    expect(fault.start).toBeGreaterThanOrEqual(0);
    expect(fault.start).toBeLessThanOrEqual(fault.end);
    expect(fault.end).toBeLessThanOrEqual(typed.length);
  });
});

describe('printQuery', () => {
  test.prop([queryOf(queryTerm), fc.constantFrom('zh-CN' as const, 'en' as const)], {
    numRuns: 2000,
  })('prints what parses to the same query', (query, language) => {
    expect(parsed(printQuery(query, fold, language))).toEqual(query);
  });

  test.prop([queryOf(queryTerm)], { numRuns: 500 })(
    'prints no pair of brackets and no pair of quotation marks that could be left out',
    (query) => {
      const printed = printQuery(query, fold);
      for (const shorter of withoutOnePair(printed)) {
        expect(same(shorter, query), `${printed} → ${shorter}`).toBe(false);
      }
    },
  );

  test.prop([queryOf(queryTerm)])('prints what was typed in one form only', (query) => {
    const printed = printQuery(query, fold);
    expect(printQuery(parsed(printed), fold)).toBe(printed);
  });

  it.each([
    ['(甲)  "乙"', '甲 乙'],
    ['甲 AND (乙 与 丙)', '甲 (乙 丙)'],
    ['NOT (甲)', 'NOT 甲'],
    ['題名：“積分制”', '题名:積分制'],
    ['数据:>=一千万元', '数据:>=10000000元'],
    ['日期:>=2018年5月', '日期:2018-05..'],
    ['"AND"', '"AND"'],
    ['"题名:甲"', '"题名:甲"'],
    ['作者:"=甲"', '作者:"=甲"'],
  ])('prints %j as %j', (typed, printed) => expect(printQuery(parsed(typed), fold)).toBe(printed));
});

const same = (typed: string, query: Query): boolean => {
  const { query: other } = parseQuery(typed, fold);
  return other !== null && JSON.stringify(other) === JSON.stringify(query);
};

/** The text without each two of its signs that may be a pair. */
function* withoutOnePair(printed: string): Generator<string> {
  for (const [open, close] of [
    ['(', ')'],
    ['"', '"'],
  ] as const) {
    for (let from = printed.indexOf(open); from >= 0; from = printed.indexOf(open, from + 1)) {
      for (
        let to = printed.indexOf(close, from + 1);
        to >= 0;
        to = printed.indexOf(close, to + 1)
      ) {
        yield printed.slice(0, from) + printed.slice(from + 1, to) + printed.slice(to + 1);
      }
    }
  }
}
