import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsAmong, contradict } from './conflict.ts';
import {
  groupSame,
  likenessOf,
  pairKey,
  quantityKey,
  type LedgerFigure,
  type SameRuling,
} from './same-figure.ts';

const BASE: LedgerFigure = {
  id: 'a',
  articleId: 'p',
  value: 1203,
  valueMax: null,
  unit: '户',
  approx: null,
  comparator: null,
  per: null,
  measure: '脱贫户',
  place: '云岫县',
  time: '2019年',
};
const figure = (id: string, more: Partial<LedgerFigure> = {}): LedgerFigure => ({
  ...BASE,
  articleId: `p${id}`,
  ...more,
  id,
});
const ids = (groups: readonly (readonly LedgerFigure[])[]) =>
  groups
    .map((group) => group.map(({ id }) => id).toSorted())
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));

describe('the same figure', () => {
  test('is told across units', () => {
    const yuan = figure('a', { value: 45000, unit: '元' });
    expect(quantityKey(yuan)).toBe(quantityKey(figure('b', { value: 4.5, unit: '万元' })));
    expect(quantityKey(yuan)).not.toBe(quantityKey(figure('b', { value: 45000, unit: '亩' })));
    expect(quantityKey(yuan)).not.toBe(quantityKey({ ...yuan, per: '户' }));
  });

  test('has names that go together, and says how', () => {
    const fuller = figure('b', {
      measure: '建档立卡脱贫户',
      place: '清溪市云岫县',
      time: '2019年3月',
    });
    expect(likenessOf(figure('a'), fuller)).toEqual({
      same: true,
      measure: 'within',
      place: 'within',
      time: 'within',
      telling: true,
    });
  });

  test('differs where anything that both say differs', () => {
    expect(likenessOf(figure('a'), figure('b', { place: '菖蒲县' })).same).toBe(false);
    expect(likenessOf(figure('a'), figure('b', { measure: '党员' })).same).toBe(false);
    expect(likenessOf(figure('a'), figure('b', { time: '2020年' })).same).toBe(false);
    expect(likenessOf(figure('a'), figure('b', { time: '今年' })).same).toBe(true);
    // A range of years holds no month.
    const may = figure('a', { time: '2018年5月' });
    expect(likenessOf(may, figure('b', { time: '2018-2020年' })).same).toBe(true);
    expect(likenessOf(may, figure('b', { time: '2018年6月' })).same).toBe(false);
  });

  test('needs more than a round number', () => {
    const round = { value: 100, measure: '' };
    expect(likenessOf(figure('a', round), figure('b', round)).same).toBe(false);
    const telling = { value: 1203, measure: '' };
    expect(likenessOf(figure('a', telling), figure('b', telling)).same).toBe(true);
  });

  test('is what somebody ruled, whatever the rule says', () => {
    const all = [figure('a'), figure('b'), figure('c', { value: 7, unit: '亩' })];
    expect(ids(groupSame(all, []))).toEqual([['a', 'b'], ['c']]);
    expect(ids(groupSame(all, [{ a: 'a', b: 'c', same: true }]))).toEqual([['a', 'b', 'c']]);
    expect(ids(groupSame(all, [{ a: 'a', b: 'b', same: false }]))).toEqual([['a'], ['b'], ['c']]);
  });
});

const anyFigure = fc.record({
  value: fc.constantFrom(100, 1203, 4.5),
  unit: fc.constantFrom('户', '元'),
  measure: fc.constantFrom('', '脱贫户', '贫困户'),
  place: fc.constantFrom('', '云岫县', '松坪乡'),
  time: fc.constantFrom('', '2019年', '2020年'),
});
const many = fc
  .array(anyFigure, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((more, at) => figure(String.fromCharCode(97 + at), more)));
const rulingsOf = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.boolean()), { maxLength: 8 });

test('likeness goes both ways; groups hold each figure once, whatever the order, and none told apart', () => {
  fc.assert(
    fc.property(many, rulingsOf, (figures, pairs) => {
      const rulings = new Map<string, SameRuling>();
      for (const [x, y, same] of pairs) {
        const [a, b] = [figures[x % figures.length]?.id, figures[y % figures.length]?.id];
        if (a !== undefined && b !== undefined && a !== b) {
          rulings.set(pairKey(a, b), { a, b, same });
        }
      }
      const [first, second] = figures;
      if (first && second) {
        expect(likenessOf(first, second)).toEqual(likenessOf(second, first));
      }
      const groups = groupSame(figures, [...rulings.values()]);
      expect(groups.flat().length).toBe(figures.length);
      expect(new Set(groups.flat()).size).toBe(figures.length);
      expect(ids(groupSame(figures.toReversed(), [...rulings.values()].toReversed()))).toEqual(
        ids(groups),
      );
      for (const { a, b, same } of rulings.values()) {
        if (same) continue;
        expect(
          groups.some((group) => [a, b].every((id) => group.some((one) => one.id === id))),
        ).toBe(false);
      }
    }),
  );
});

describe('a conflict', () => {
  test('is another value of the same measure, place and time', () => {
    const all = [figure('a'), figure('b', { value: 1300 }), figure('c', { value: 9, place: '' })];
    const found = conflictsAmong(all);
    expect([...found.keys()].toSorted()).toEqual(['a', 'b']);
    expect(found.get('a')?.map(({ id }) => id)).toEqual(['b']);
  });

  test.each([
    [{ value: 1200, approx: '余' }, { value: 1203 }, false],
    [{ value: 1200, approx: '余' }, { value: 1350 }, true],
    [{ value: 1200, approx: '近' }, { value: 1150 }, false],
    [{ value: 1200, approx: '约' }, { value: 1120 }, false],
    [{ value: 1200, comparator: '>=' }, { value: 5000 }, false],
    [{ value: 1200, comparator: '>=' }, { value: 800 }, true],
    [{ value: 1000, valueMax: 1500 }, { value: 1203 }, false],
    [{ value: 1.3, unit: '万户' }, { value: 13000, unit: '户' }, false],
  ] as const)('%o against %o: %s', (one, other, expected) => {
    expect(contradict(figure('a', one), figure('b', other))).toBe(expected);
    expect(contradict(figure('b', other), figure('a', one))).toBe(expected);
  });
});
