import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentPage } from '../page/segment-page.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { repeatedLines } from './repeated-lines.ts';

const WORDS = '山水田林路渠村组户人粮果茶药牛羊鸡鱼春夏秋冬早晚东西南北上下左右'.split('');
const article = fc
  .array(fc.constantFrom(...WORDS), { minLength: 120, maxLength: 300 })
  .map((all) => all.join(''));

describe('nearDuplicates', () => {
  test('finds a reprint with cut ends and another headline, and nothing else', () => {
    fc.assert(
      fc.property(article, article, fc.integer({ min: 0, max: 30 }), (one, other, cut) => {
        const reprint = `转载自某报。${one.slice(cut, one.length - cut / 2)}`;
        const groups = nearDuplicates([
          { id: 'a', text: one },
          { id: 'b', text: other },
          { id: 'c', text: reprint },
        ]);
        expect(groups).toHaveLength(1);
        expect(groups[0]?.ids.toSorted()).toEqual(['a', 'c']);
        expect(groups[0]?.likeness).toBeGreaterThanOrEqual(0.6);
      }),
      { numRuns: 50 },
    );
  });

  test('says nothing of short texts that share a formula', () => {
    const formula = '坚持党建引领乡村治理,';
    const texts = ['修渠引水', '植树造林', '办起工坊'].map((own, at) => ({
      id: `${at}`,
      text: formula + own,
    }));
    expect(nearDuplicates(texts)).toEqual([]);
  });
});

describe('repeatedLines', () => {
  const page = (at: number) =>
    [
      '清河融媒每日播报',
      '',
      `第${at}期`,
      '',
      `${WORDS[at]}村见闻`,
      '',
      `今天我们来到${WORDS[at]}村,村民们正在${WORDS[at + 3]}边忙着收割。`,
      '',
      '点一点,看更多精彩',
    ].join('\n');
  const pages = [1, 2, 3, 4].map((at) => ({ medium: '清河融媒', text: page(at) }));

  test('learns lines that a medium repeats, digits apart, and nothing of one page', () => {
    const lines = repeatedLines(pages).map(({ line }) => line);
    expect(lines).toContain('清河融媒每日播报');
    expect(lines).toContain('点一点,看更多精彩');
    expect(lines).toContain('第1期');
    expect(lines.some((line) => line.includes('见闻'))).toBe(false);
    expect(repeatedLines(pages.slice(0, 2))).toEqual([]);
  });

  test('what was learned makes boilerplate of the next page', () => {
    const repeated = new Set(repeatedLines(pages).map(({ key }) => key));
    const text = page(7);
    const outside = segmentPage(text, { repeated }).outside.map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(outside).toEqual(
      expect.arrayContaining(['清河融媒每日播报', '点一点,看更多精彩', '第7期']),
    );
    expect(segmentPage(text, { repeated }).articles[0]?.segments.length).toBeGreaterThan(1);
  });
});
