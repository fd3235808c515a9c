import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as plainTest } from 'vitest';
import { LEVELS } from '../thesaurus/initiative.ts';
import { pivotOf } from './count-pivot.ts';
import { cooccurrenceOf, together } from './cooccurrence.ts';
import {
  DIMENSIONS,
  keyOf,
  nextPeriod,
  periodOf,
  UNKNOWN,
  type ArticleMentions,
  type Dimension,
} from './dimension.ts';
import { conditionsOf, meets } from './pivot-passages.ts';
import { AXES, countsOf, MEASURES, OTHER, type PivotPlan } from './pivot.ts';
import { selectionOf } from './testing/selection.ts';

const IDS = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'];
const initiatives = new Map(
  IDS.map((id, at) => [
    id,
    {
      theme: ['组织', '产业', '', '文旅', '产业', '就业'][at] ?? '',
      level: LEVELS[at - 1] ?? null,
    },
  ]),
);
const byText = (_: Dimension, a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const context = { initiatives, compare: byText };

const article = fc.record({
  place: fc.constantFrom('', '云岫县', '白蘋市', '松坪乡', '其他', '石榴镇'),
  medium: fc.constantFrom('', '云岫日报', '白蘋晚报', '山区周刊'),
  mediaLevel: fc.constantFrom('', '省', '县', '中央', '行业'),
  publishedOn: fc.constantFrom(
    '',
    '2019',
    '2019-12',
    '[2020-01?]',
    '2020-01-31',
    '2020-02',
    '不详',
  ),
  mentions: fc.uniqueArray(
    fc.record({ initiativeId: fc.constantFrom(...IDS), count: fc.integer({ min: 1, max: 9 }) }),
    { selector: ({ initiativeId }) => initiativeId, maxLength: 6 },
  ),
});
const articles = fc
  .array(article, { maxLength: 12 })
  .map((some) => some.map((one, at): ArticleMentions => ({ ...one, articleId: `a${at}` })));
const axis = fc.option(fc.constantFrom(...DIMENSIONS));
const plan: fc.Arbitrary<PivotPlan> = fc.record({
  rows: axis,
  columns: axis,
  groups: axis,
  measure: fc.constantFrom(...MEASURES),
  limits: fc.record(
    { rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) },
    {
      requiredKeys: [],
    },
  ),
});

/** Every mention by itself, so that counting needs no arithmetic of its own. */
function mentionsOneByOne(some: readonly ArticleMentions[]) {
  return some.flatMap((one) =>
    one.mentions.flatMap(({ initiativeId, count }) =>
      Array.from({ length: count }, () => ({ article: one, initiativeId })),
    ),
  );
}

describe('a pivot', () => {
  test.prop([articles, plan])(
    'counts in every cell and total what counting one by one finds there',
    (some, wanted) => {
      const pivot = pivotOf(selectionOf(some), wanted, context);
      const counts = countsOf(pivot);
      const all = mentionsOneByOne(some);
      for (const group of [null, ...pivot.groups.map(({ key }) => key)]) {
        for (const row of [null, ...pivot.rows.map(({ key }) => key)]) {
          for (const column of [null, ...pivot.columns.map(({ key }) => key)]) {
            const at = { group, row, column };
            const conditions = conditionsOf(pivot, at);
            const found = all.filter((one) =>
              meets(conditions, one.article, one.initiativeId, initiatives),
            );
            expect(counts(at)).toMatchObject({
              mentions: found.length,
              articles: new Set(found.map((one) => one.article.articleId)).size,
            });
          }
        }
      }
    },
  );

  test.prop([articles, plan])(
    'puts every mention into exactly one member of each axis, and the members add up',
    (some, wanted) => {
      const pivot = pivotOf(selectionOf(some), wanted, context);
      const all = mentionsOneByOne(some);
      const total = countsOf(pivot)({});
      expect(total.mentions).toBe(all.length);
      for (const name of AXES) {
        const dimension = wanted[name];
        const members = pivot[name];
        if (dimension === null) {
          expect(members).toEqual([]);
          continue;
        }
        expect(members.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(all.length);
        const values = new Set(
          all.map((one) => keyOf(dimension, one.article, one.initiativeId, initiatives)),
        );
        expect(members.reduce((sum, one) => sum + one.values, 0)).toBe(values.size);
        for (const { articles: here } of members) expect(here).toBeLessThanOrEqual(total.articles);
      }
    },
  );

  test.prop([articles, plan, fc.array(fc.nat(), { minLength: 12 })])(
    'is the same whatever the order of the articles',
    (some, wanted, random) => {
      const shuffled = some
        .map((each, at) => ({ one: each, at: random[at] ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const { cells, ...rest } = pivotOf(selectionOf(some), wanted, context);
      const { cells: others, ...other } = pivotOf(selectionOf(shuffled), wanted, context);
      expect(other).toEqual(rest);
      expect(new Set(others.map((cell) => JSON.stringify(cell)))).toEqual(
        new Set(cells.map((cell) => JSON.stringify(cell))),
      );
    },
  );
});

const one = (more: Partial<ArticleMentions>): ArticleMentions => ({
  articleId: 'a',
  place: '',
  medium: '',
  mediaLevel: '',
  publishedOn: '',
  mentions: [{ initiativeId: 'i1', count: 1 }],
  ...more,
});
const rowsOf = (
  dimension: Dimension,
  some: readonly ArticleMentions[],
  limit?: number,
): readonly (readonly [string, number])[] =>
  pivotOf(
    selectionOf(some),
    {
      rows: dimension,
      columns: null,
      groups: null,
      measure: 'mentions',
      ...(limit === undefined ? {} : { limits: { rows: limit } }),
    },
    context,
  ).rows.map(({ key, mentions }) => [key, mentions]);

describe('the order of an axis', () => {
  plainTest('time ascends, what has no date comes last', () => {
    const dates = ['2020-02', '', '2019-12-31', '2020-01', '2019'];
    const some = dates.map((publishedOn) => one({ publishedOn }));
    expect(rowsOf('month', some).map(([key]) => key)).toEqual([
      '2019-12',
      '2020-01',
      '2020-02',
      '',
    ]);
    expect(rowsOf('quarter', some).map(([key]) => key)).toEqual(['2019-Q4', '2020-Q1', '']);
    expect(rowsOf('year', some).map(([key]) => key)).toEqual(['2019', '2020', '']);
  });

  plainTest('themes and levels have their own, whatever is more frequent', () => {
    const some = [
      one({ mentions: [{ initiativeId: 'i1', count: 9 }] }),
      one({ mentions: IDS.map((initiativeId) => ({ initiativeId, count: 1 })) }),
    ];
    expect(rowsOf('theme', some).map(([key]) => key)).toEqual(['产业', '就业', '组织', '文旅', '']);
    expect(rowsOf('level', some).map(([key]) => key)).toEqual([
      '国家',
      '省',
      '市',
      '县',
      '乡镇',
      '',
    ]);
  });

  plainTest('places come by count, the rest together before what is not known', () => {
    const places = ['白蘋市', '', '', '', '云岫县', '云岫县', '松坪乡', '石榴镇'];
    const some = places.map((place) => one({ place }));
    expect(rowsOf('place', some, 2)).toEqual([
      ['云岫县', 2],
      ['松坪乡', 1],
      [OTHER, 2],
      [UNKNOWN, 3],
    ]);
    // A single value more is shown instead of hidden.
    expect(rowsOf('place', some, 3).map(([key]) => key)).not.toContain(OTHER);
  });
});

plainTest('periods follow one another over the end of a year', () => {
  expect(['2018-11', '2018-12', '2018-Q3', '2018-Q4', '2018'].map(nextPeriod)).toEqual([
    '2018-12',
    '2019-01',
    '2018-Q4',
    '2019-Q1',
    '2019',
  ]);
  expect(periodOf('2018-13', 'month')).toBe(UNKNOWN);
});

test.prop([articles, fc.integer({ min: 1, max: 7 })])(
  'initiatives that stand together are counted alike from both sides, as one by one',
  (some, limit) => {
    const found = cooccurrenceOf(some, limit, (a, b) => byText('initiative', a, b));
    const count = together(found);
    const named = some.map(({ mentions }) => new Set(mentions.map((each) => each.initiativeId)));
    const ids = found.members.map(({ initiativeId }) => initiativeId);
    for (const a of ids) {
      for (const b of ids) {
        expect(count(a, b)).toBe(named.filter((names) => names.has(a) && names.has(b)).length);
        expect(count(b, a)).toBe(count(a, b));
      }
    }
    const all = new Set(named.flatMap((names) => [...names]));
    expect(found.leftOut).toBe(all.size - ids.length);
    for (const left of all) {
      if (ids.includes(left)) continue;
      const least = Math.min(...found.members.map((member) => member.articles));
      expect(named.filter((names) => names.has(left)).length).toBeLessThanOrEqual(least);
    }
  },
);
