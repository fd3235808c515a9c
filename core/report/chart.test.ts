import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as plainTest } from 'vitest';
import { chartHeight, chartOption } from './chart-option.ts';
import { DARK, LIGHT, inkOn, lightness, seriesLook } from './chart-palette.ts';
import { CHARTS } from './chart-spec.ts';
import { chartTable } from './chart-table.ts';
import {
  chartOf,
  chartPlan,
  conditionsAt,
  cooccurrenceChart,
  isEmptyChart,
  placedOn,
  readablePeriod,
} from './chart.ts';
import type { ChartWords } from './chart-words.ts';
import { pivotOf } from './count-pivot.ts';
import { cooccurrenceOf } from './cooccurrence.ts';
import { PERIODS, type ArticleMentions } from './dimension.ts';
import { meets } from './pivot-passages.ts';
import { MEASURES, OTHER } from './pivot.ts';
import { selectionOf } from './testing/selection.ts';
import { shortened, textWidth } from './text-width.ts';

const IDS = Array.from({ length: 9 }, (_, at) => `i${at}`);
const initiatives = new Map(IDS.map((id) => [id, { theme: '', level: null }]));
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const context = { initiatives, compare: (_: string, a: string, b: string) => byText(a, b) };
const words: ChartWords = {
  say: (key, values = {}) =>
    key === 'chart.months'
      ? '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'
      : key === 'chart.quarters'
        ? '一 二 三 四'
        : `${key.slice(6)}(${Object.values(values).join(' ')})`,
  nameOf: (_, key) => `名${key}`,
};

const articles = fc
  .array(
    fc.record({
      place: fc.constantFrom('', ...Array.from({ length: 16 }, (_, at) => `地${at}`)),
      medium: fc.constant(''),
      mediaLevel: fc.constant(''),
      publishedOn: fc.constantFrom('', '2019', '2019-11', '2020-02-01', '2021-06'),
      mentions: fc.uniqueArray(
        fc.record({ initiativeId: fc.constantFrom(...IDS), count: fc.integer({ min: 1, max: 5 }) }),
        { selector: ({ initiativeId }) => initiativeId, minLength: 1, maxLength: 9 },
      ),
    }),
    { maxLength: 30 },
  )
  .map((some) => some.map((one, at): ArticleMentions => ({ ...one, articleId: `a${at}` })));
const counted = CHARTS.filter((chart) => chart !== 'cooccurrence');

function specOf(
  some: readonly ArticleMentions[],
  chart: (typeof counted)[number],
  measure: (typeof MEASURES)[number],
  period: (typeof PERIODS)[number],
) {
  const plan = chartPlan(chart, measure, period);
  const { placed, unplaced } = placedOn(selectionOf(some), plan.rows ?? period, initiatives);
  return chartOf(chart, pivotOf(placed, plan, context), unplaced, words);
}

describe('a chart', () => {
  test.prop([
    articles,
    fc.constantFrom(...counted),
    fc.constantFrom(...MEASURES),
    fc.constantFrom(...PERIODS),
  ])('draws at every place what its passages count', (some, chart, measure, period) => {
    const spec = specOf(some, chart, measure, period);
    for (const [at, series] of spec.series.members.entries()) {
      const counts = chart === 'trend' ? MEASURES[at] : measure;
      for (const [category, value] of series.values.entries()) {
        const conditions = conditionsAt(spec, at, category);
        const found = some.map((one) =>
          one.mentions.filter(({ initiativeId }) =>
            meets(conditions, one, initiativeId, initiatives),
          ),
        );
        expect(value).toBe(
          counts === 'articles'
            ? found.filter(({ length }) => length > 0).length
            : found.flat().reduce((sum, { count }) => sum + count, 0),
        );
      }
    }
    const { columns, rows } = chartTable(spec);
    expect(rows.map((row) => row.slice(2))).toEqual(
      spec.categories.members.map((_, at) => spec.series.members.map(({ values }) => values[at])),
    );
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test.prop([articles, fc.constantFrom(...counted), fc.integer({ min: 320, max: 1400 })])(
    'can be laid out at any width, with as many series and names as there are',
    (some, chart, width) => {
      const spec = specOf(some, chart, 'mentions', 'month');
      const height = chartHeight(spec, width, 12, true);
      const style = { width, height, fontFamily: 'x', fontSize: 12, dark: false, framed: true };
      const option = chartOption(spec, { ...style, interactive: true, empty: '无' });
      expect(height).toBeGreaterThan(80);
      expect('series' in option).toBe(!isEmptyChart(spec));
      // Lines are chosen before they are counted.
      if (chart !== 'trends') expect(spec.series.members.length).toBeLessThanOrEqual(6);
      expect(spec.categories.members.length).toBeLessThanOrEqual(chart.endsWith('place') ? 13 : 36);
    },
  );

  plainTest(
    'shows months without a mention between the others, and who is left out in its note',
    () => {
      const one = {
        place: '',
        medium: '',
        mediaLevel: '',
        mentions: [{ initiativeId: 'i1', count: 2 }],
      };
      const some = ['2019-11', '2020-02', ''].map((publishedOn, at) => ({
        ...one,
        articleId: `a${at}`,
        publishedOn,
      }));
      const spec = specOf(some, 'initiative-month', 'articles', 'month');
      expect(spec.categories.members.map(({ key, short }) => `${key} ${short}`)).toEqual([
        '2019-11 11月',
        '2019-12 12月',
        '2020-01 1月',
        '2020-02 2月',
      ]);
      expect(spec.series.members.map(({ name, values }) => [name, values])).toEqual([
        ['名i1', [1, 0, 0, 1]],
      ]);
      expect(spec.note).toContain('noteUnknown(unknown.month() 1 unit.articles())');
    },
  );

  plainTest('of twelve years has years, of three has months', () => {
    expect(readablePeriod(['2019-01', '2021-12'])).toBe('month');
    expect(readablePeriod(['2019-01', '2022-01', ''])).toBe('quarter');
    expect(readablePeriod(['2008-05', '2022-01'])).toBe('year');
    expect(readablePeriod([''])).toBe('month');
    // A mistyped year.
    const some = ['1019-01', '2020-01'].map((publishedOn, at) => ({
      articleId: `a${at}`,
      place: '',
      medium: '',
      mediaLevel: '',
      publishedOn,
      mentions: [{ initiativeId: 'i1', count: 1 }],
    }));
    expect(specOf(some, 'trend', 'mentions', 'year').categories.members).toHaveLength(2);
  });

  plainTest('of initiatives that stand together is the same on both sides of its diagonal', () => {
    const found = cooccurrenceOf(
      [
        ['i1', 'i2'],
        ['i1', 'i2', 'i3'],
      ].map((ids, at) => ({
        articleId: `a${at}`,
        place: '',
        medium: '',
        mediaLevel: '',
        publishedOn: '',
        mentions: ids.map((initiativeId) => ({ initiativeId, count: 1 })),
      })),
      2,
      byText,
    );
    const spec = cooccurrenceChart(found, words);
    expect(spec.series.members.map(({ values }) => values)).toEqual([
      [null, 2],
      [2, null],
    ]);
    expect(spec.note).toContain('noteLeftOut(2 1)');
  });
});

describe('in grey', () => {
  plainTest.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])(
    'neighbouring series of the %s palette stay apart, and numbers on them can be read',
    (_, colours) => {
      const keys = [...colours.series.map((_colour, at) => `k${at}`), OTHER];
      const looks = keys.map((key, at) => seriesLook(colours, at, key, false));
      const greys = looks.map(({ colour }) => lightness(colour));
      for (const [at, grey] of greys.entries()) {
        if (at > 0) expect(Math.abs(grey - (greys[at - 1] ?? 0))).toBeGreaterThan(9);
        if (at > 0) expect(looks[at]?.pattern).not.toBe(looks[at - 1]?.pattern);
        expect(Math.abs(lightness(inkOn(looks[at]?.colour ?? '')) - grey)).toBeGreaterThan(40);
      }
      // Every pair of series, neighbours or not: in a row that leaves some out any two may touch.
      const series = greys.slice(0, colours.series.length);
      for (const [at, grey] of series.entries()) {
        for (const other of series.slice(at + 1)) expect(Math.abs(grey - other)).toBeGreaterThan(7);
      }
    },
  );

  plainTest.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('shades of the %s heat map go one way, step by step', (_, colours) => {
    const greys = colours.shades.map(lightness);
    const steps = greys.slice(1).map((grey, at) => grey - (greys[at] ?? 0));
    expect(new Set(steps.map(Math.sign)).size).toBe(1);
    for (const step of steps) expect(Math.abs(step)).toBeGreaterThan(5);
  });
});

test.prop([fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 4, max: 20 })])(
  'a name is cut to its room without breaking a character',
  (name, most) => {
    const cut = shortened(name, most);
    expect(textWidth(cut)).toBeLessThanOrEqual(most);
    expect(cut.isWellFormed()).toBe(name.isWellFormed());
    if (textWidth(name) <= most) expect(cut).toBe(name);
  },
);
