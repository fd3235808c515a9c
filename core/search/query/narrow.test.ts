import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeFold } from '../../text/fold.ts';
import { queryOf, queryTerm } from '../testing/arbitrary-query.ts';
import { conditionsOf, hasCondition, opposite, withCondition, withoutCondition } from './narrow.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import type { Query } from './query.ts';

const fold = makeFold(
  readFileSync(join(import.meta.dirname, '../../../assets/scripts/t2s.txt'), 'utf8'),
);
const parsed = (typed: string): Query => {
  const { query, fault } = parseQuery(typed, fold);
  if (query === null) throw new Error(`${fault.code} at ${fault.start}: ${typed}`);
  return query;
};
/** What is asked for all together, part by part. */
const parts = (query: Query): readonly string[] =>
  query.kind === 'and' ? query.parts.flatMap(parts) : [printQuery(query, fold)];

describe('narrowing', () => {
  it('leaves what was typed as it stands', () => {
    expect(withCondition(' "积分制" ', '媒体:=示例日报', fold)).toBe('"积分制" 媒体:=示例日报');
    expect(withCondition('甲 OR 乙', '日期:2019', fold)).toBe('(甲 OR 乙) 日期:2019');
    expect(withCondition('', '日期:2019', fold)).toBe('日期:2019');
    expect(withCondition('甲', '媒体:="晚报"', fold, 'en')).toBe('甲 medium:=晚报');
    expect(withoutCondition('"积分制" 媒体:=示例日报', '媒体:=示例日报', fold)).toBe('"积分制"');
    expect(withoutCondition('(甲 OR 乙) 日期:2019', '日期:2019', fold)).toBe('(甲 OR 乙)');
  });

  it('narrows by a condition only once, however it is written', () => {
    expect(withCondition('甲 媒體：=示例日报', '媒体:=示例日报', fold)).toBe('甲 媒體：=示例日报');
    expect(hasCondition('甲 媒體：=示例日报', '媒体:=示例日报', fold)).toBe(true);
    expect(hasCondition('甲 OR 媒体:=示例日报', '媒体:=示例日报', fold)).toBe(false);
  });

  it('widens by a condition wherever it stands', () => {
    expect(withoutCondition('日期:2019 甲 乙', '日期:2019', fold)).toBe('甲 乙');
    expect(withoutCondition('日期:2019', '日期:2019', fold)).toBe('');
    expect(withoutCondition('甲', '日期:2019', fold)).toBe('甲');
    expect(withoutCondition('甲 (', '日期:2019', fold)).toBe('甲 (');
  });

  it('tells the conditions from the words, and turns them round', () => {
    expect(conditionsOf('甲 媒体:=晚报 NOT 地区:乙县 题名:丙', fold)).toEqual([
      '媒体:=晚报',
      'NOT 地区:乙县',
    ]);
    expect(conditionsOf('媒体:晚报', fold, 'en')).toEqual(['medium:晚报']);
    expect(opposite('媒体:=晚报', fold)).toBe('NOT 媒体:=晚报');
    expect(opposite('NOT 媒体:=晚报', fold)).toBe('媒体:=晚报');
  });

  it('keeps white space that is sought at the end', () => {
    const narrowed = withCondition(String.raw`甲\　 `, '日期:2019', fold);
    expect(parts(parsed(narrowed))).toEqual(parts(parsed(String.raw`甲\　 日期:2019`)));
    expect(withoutCondition(narrowed, '日期:2019', fold)).toBe(String.raw`甲\　`);
  });

  test.prop([queryOf(queryTerm), queryTerm])(
    'by a condition means both, and back',
    (query, term) => {
      const text = printQuery(query, fold);
      const condition = printQuery(term, fold);
      fc.pre(!hasCondition(text, condition, fold));
      const narrowed = withCondition(text, condition, fold);
      expect(parts(parsed(narrowed))).toEqual([...parts(query), ...parts(term)]);
      expect(hasCondition(narrowed, condition, fold)).toBe(true);
      const back = withoutCondition(narrowed, condition, fold);
      expect(hasCondition(back, condition, fold)).toBe(false);
      expect(parts(parsed(back))).toEqual(parts(query));
    },
  );
});
