import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from './figures.ts';
import { readNumeral } from './numerals.ts';

/** Figures as `printed=value unit`, then approx, comparator and per where they are set. */
function read(text: string): string[] {
  return findFigures(text).map(({ start, end, body }) =>
    [
      `${text.slice(start, end)}=${body.value}`,
      body.unit,
      body.approx,
      body.valueMax === null ? null : `…${body.valueMax}`,
      body.comparator,
      body.per && `per ${body.per}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('findFigures', () => {
  test.each([
    ['种植谷子4.5万亩', ['4.5万亩=45000 亩']],
    ['投入1,200万元', ['1,200万元=12000000 元']],
    ['带动50余名村民', ['50余名=50 人 余']],
    ['投资八百余万元', ['八百余万元=8000000 元 余']],
    ['栽树两千多棵', ['两千多棵=2000 棵 多']],
    ['吸引游客67万多人次', ['67万多人次=670000 人次 多']],
    ['修渠30多公里', ['30多公里=30 公里 多']],
    ['近千只羊', ['千只=1000 只 近']],
    ['务工百余人', ['百余人=100 人 余']],
    ['约300亩', ['300亩=300 亩 约']],
    ['产粮5千斤左右', ['5千斤=5000 斤 左右']],
    ['共1亿3000万元', ['1亿3000万元=130000000 元']],
    ['几十户人家', ['几十户=10 户 多']],
    ['十二个村', ['十二个=12 个']],
    ['三亩半地', ['三亩半=3.5 亩']],
    ['半亩菜地', ['半亩=0.5 亩']],
    ['装机3万千瓦', ['3万千瓦=30000 千瓦']],
    ['引水1.5千米', ['1.5千米=1.5 公里']],
    ['新修水渠7000多平方米', ['7000多平方米=7000 平方米 多']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each([
    ['增长3.5%', ['3.5%=3.5 %']],
    ['占百分之二十', ['百分之二十=20 %']],
    ['提高2个百分点', ['2个百分点=2 百分点']],
    ['超过90%', ['90%=90 % >=']],
    ['57户118人', ['57户=57 户', '118人=118 人']],
    ['每斤1.3元', ['1.3元=1.3 元 per 斤']],
    ['按1.3元每斤收购', ['1.3元每斤=1.3 元/斤']],
    ['流转费800元/亩', ['800元/亩=800 元/亩']],
    ['至少有一人就业', ['一人=1 人 >=']],
    ['每月至少走访一次', ['一次=1 次 >= per 月']],
    ['每月不少于22天', ['22天=22 天 >= per 月']],
    ['不超过20人', ['20人=20 人 <=']],
    ['200人以上', ['200人=200 人 >=']],
    ['亩产500-800公斤', ['500-800公斤=500 公斤 …800']],
    ['投入3至5万元', ['3至5万元=30000 元 …50000']],
    ['每亩收入六百到八百元', ['六百到八百元=600 元 …800 per 亩']],
    ['增长5%至10%', ['5%至10%=5 % …10']],
    ['产量增加三成', ['三成=30 %']],
    ['成活率六成半', ['六成半=65 %']],
    ['用水减了两成多', ['两成多=20 % 多']],
    ['惠及邻近3个村', ['3个=3 个']],
    ['夜校开办八十余期', ['八十余期=80 期 余']],
    ['连续8年', ['8年=8 年']],
    ['一户积一分', ['一分=1 分']],
    ['学习一个小时', ['一个小时=1 小时']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each([
    ['栽種油茶2.6萬畝,惠及41戶農家', ['2.6萬畝=26000 亩', '41戶=41 户']],
    ['投入1300多萬元', ['1300多萬元=13000000 元 多']],
    ['兩個項目', ['兩個=2 个']],
    ['50萬元', ['50萬元=500000 元']],
  ])('Traditional and full width: %s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each([
    '严格落实“四个不摘”',
    '四个不摘',
    '驻村第一书记',
    '党的二十大精神',
    '一对一帮扶',
    '这是一个好项目',
    '一张张笑脸',
    '光伏二期工程',
    '第二批示范村',
    '一是修路,二是引水',
    '1、修路',
    '2023年5月6日18:00',
    '5月30日',
    '2021-2023年',
    '周一例会',
    '电话0350-1234567',
    '晋B20170012号',
    'a1b2c3d4e5f60718',
    '三会一课',
    '南三村党支部',
    '四大班子',
    '两手抓',
    '一户一策',
    '三位一体',
    '两个维护',
    '十分重要',
    '千家万户',
    '三分之一',
    '“三个抓手”',
    '红十字会',
    '两委换届',
    '5G基站',
    '近两年',
    '第23名',
    '一次性补贴',
    '二〇二三年',
    '一带一路',
    '一亩地的收成',
    '四个\u200b不\u200d摘',
  ])('counts nothing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('says what is measured where it is plainly printed, as printed', () => {
    const measures = (text: string) => findFigures(text).map((figure) => figure.body.measure);
    expect(measures('建成12個服務中心,年收入達60萬元')).toEqual(['服務中心', '年收入']);
    expect(measures('他说20元')).toEqual(['']);
  });

  test('spans are whole, in order and inside any text', () => {
    const unit = fc.constantFrom(
      ...'0123456789.,一二两三十百千万亿余多几半个名户亩元%第年至-近约/每斤分之“”,。𠮷 \n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let covered = 0;
        for (const { start, end, body } of findFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(covered);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(body.value)).toBe(true);
          covered = end;
        }
      }),
    );
  });
});

describe('readNumeral', () => {
  test('reads back any number written in Chinese', () => {
    const digits = '零一二三四五六七八九';
    const section = (value: number) =>
      [1000, 100, 10, 1]
        .map((unit, at) => {
          const digit = Math.floor(value / unit) % 10;
          return digit === 0 ? '' : `${digits[digit]}${['千', '百', '十', ''][at]}`;
        })
        .join('');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(9999), (high, low) => {
        const printed = `${section(high)}万${section(low)}`;
        expect(readNumeral(printed, 0)).toMatchObject({
          value: high * 1e4 + low,
          end: printed.length,
          han: true,
        });
      }),
    );
  });

  test.each(['七八', '二〇二三', '元'])('%s is no number', (text) => {
    expect(readNumeral(text, 0)).toBeNull();
  });
});
