import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFold } from '../text/fold.ts';
import { splitsSurrogatePair } from '../text/span.ts';
import { parseGazetteer } from './gazetteer.ts';
import { findPlaces } from './places.ts';

const gazetteer = parseGazetteer(
  [
    '51\t甲川省',
    '5101\t丙安市',
    '510101\t郊区\t100石佛镇',
    '510122\t丁山县\t100云岭镇 101暖水镇 201石桥乡',
    '5102\t庚州市',
    '6404\t固原市',
    '6532\t和田地区',
    '510201\t郊区\t100白塔镇',
  ].join('\n'),
);
const fold = makeFold('縣县 鎮镇 鄉乡 雲云 嶺岭 莊庄 東东');

const readingOf = (text: string) => ({
  text,
  blocks: [{ start: 0, end: text.length, role: 'body' as const }],
});
const found = (text: string, ...others: string[]) =>
  findPlaces(readingOf(text), gazetteer, { siblings: others.map(readingOf), fold });
const names = (text: string, ...others: string[]) =>
  found(text, ...others).map(({ start, end }) => text.slice(start, end));
const body = (text: string, name: string, ...others: string[]) =>
  found(text, ...others).find(({ label }) => label === name)?.body;

describe('findPlaces', () => {
  it('cuts a string of nested places into one mention each', () => {
    expect(names('记者来到甲川省丁山县云岭镇青石村。')).toEqual([
      '甲川省',
      '丁山县',
      '云岭镇',
      '青石村',
    ]);
  });

  it('completes the chain and marks what the page does not print with the mention', () => {
    expect(body('丁山县云岭镇青石村今年通了路。', '青石村')).toEqual({
      chain: {
        province: '甲川省',
        city: '丙安市',
        county: '丁山县',
        township: '云岭镇',
        village: '青石村',
      },
      inferred: ['province', 'city'],
      adcode: null,
      officialName: null,
      kind: 'village',
    });
  });

  it('knows the county from another article of the page', () => {
    const township = body('石桥乡建起大棚。', '石桥乡', '丁山县召开会议。');
    expect(township?.chain.county).toBe('丁山县');
    expect(township?.adcode).toBe('510122201');
    expect(township?.inferred).toEqual(['province', 'city', 'county']);
  });

  it('keeps a township printed wrong by one character and gives the official name beside it', () => {
    const wrong = body('丁山县召开会议。暖木镇修了水渠。', '暖木镇');
    expect(wrong?.chain.township).toBe('暖木镇');
    expect(wrong?.officialName).toBe('暖水镇');
    expect(wrong?.adcode).toBe('510122101');
  });

  it('takes a district of a common name for that of the city printed before it', () => {
    expect(body('庚州郊区白塔镇的果园。', '庚州郊区')?.adcode).toBe('510201');
  });

  it.each([
    '全村男女老少都来了,各村各镇都在学。',
    '驻村干部走遍了贫困村和示范村。',
    '本村和邻村的农村电商,比城镇还红火。',
    '几个行政村建起积分超市。',
    '个别县区推进慢。',
    '走进村庄和田间地头,巩固原有成果。',
    '沿海地区的扶智利用得好。',
  ])('refuses everyday words: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('leaves the verb before a name that the page knows', () => {
    expect(names('丁山县云岭镇青石村。老汉家住青石村三组。').at(-1)).toBe('青石村');
  });

  it('finds villages in a list that counts them', () => {
    expect(names('王家坳、南坡坪、柳树湾三个自然村合并。')).toEqual(['王家坳', '南坡坪', '柳树湾']);
  });

  it('matches traditional script through the fold and keeps it as printed', () => {
    expect(names('丁山縣雲嶺鎮東莊村。')).toEqual(['丁山縣', '雲嶺鎮', '東莊村']);
  });

  it('finds countries and regions as places without a chain', () => {
    expect(body('产品远销韩国和东南亚。', '韩国')).toEqual({
      chain: {},
      inferred: [],
      adcode: null,
      officialName: null,
      kind: 'country',
    });
  });

  it('proposes ordered spans without overlap inside the text, whatever it is', () => {
    const piece = fc.constantFrom(
      ...'丁山县|云岭镇|村|镇|县|市|、|。|的|郊区|庚州|王|三个自然村|甲|𠮷|小区|非洲|\n'.split('|'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let reach = 0;
        for (const { start, end, label } of found(text)) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(label);
          expect(splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)).toBe(false);
          reach = end;
        }
        expect(reach).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
