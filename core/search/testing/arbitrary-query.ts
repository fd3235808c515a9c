import fc from 'fast-check';
import { ROLES } from '../../page/role.ts';
import {
  ARTICLE_STATUSES,
  VALUE_FIELDS,
  type FigureRange,
  type Query,
  type QueryTerm,
} from '../query/query.ts';

/** Units that mean something in a query, in every width, and some that mean nothing. */
const awkward = fc.constantFrom(
  ...'()（）"“”＂?？\\＼:：=＝ \t\n　,、.><~-*%与或非與AND'.split(''),
  'AND',
  'or',
  'ＮＯＴ',
  '题名:',
  '題名：',
  'title:',
  '作者:',
  '数据',
  '𠮷',
  '\ud842',
  '\0',
);
const ordinary = fc.constantFrom('甲', '乙', '萬', '万', 'a', '1', '积', '分', '制');

const someText = (maxLength: number) =>
  fc
    .array(fc.oneof({ weight: 2, arbitrary: ordinary }, awkward), { maxLength })
    .map((units) => units.join(''));
export const text = someText(5).filter((one) => one !== '');
const scope = fc.constantFrom('all' as const, 'title' as const, 'body' as const);

const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
const date = fc.oneof(
  year,
  fc.tuple(year, two(12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
);
const value = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100),
);
const unit = fc.constantFrom(
  '元',
  '亩',
  '户',
  '人',
  '%',
  '月',
  '千瓦',
  '元/亩',
  '公里',
  '百分点',
  '个',
);
const range: fc.Arbitrary<FigureRange> = fc.oneof(
  fc.record({ op: fc.constantFrom('=', '>=', '<=', '>', '<'), value }),
  fc
    .tuple(value, value)
    .map(([a, b]) => ({ op: '..' as const, min: Math.min(a, b), max: Math.max(a, b) })),
);

export const queryTerm: fc.Arbitrary<QueryTerm> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('text' as const), scope, text }) },
  fc.record({
    kind: fc.constant('pattern' as const),
    scope,
    pieces: fc
      .array(someText(3), { minLength: 2, maxLength: 4 })
      .filter((pieces) => pieces.some((piece) => piece !== '')),
  }),
  fc.record({
    kind: fc.constant('value' as const),
    field: fc.constantFrom(...VALUE_FIELDS),
    match: fc.constantFrom('contains' as const, 'equals' as const),
    text,
  }),
  fc.record({
    kind: fc.constant('value' as const),
    field: fc.constantFrom(...VALUE_FIELDS),
    match: fc.constant('equals' as const),
    text: fc.constant(''),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(...ARTICLE_STATUSES),
  }),
  fc.record({ kind: fc.constant('role' as const), role: fc.constantFrom(...ROLES) }),
  fc
    .tuple(date, date, fc.constantFrom('from', 'to', 'both', 'one'))
    .map(([a, b, ends]): QueryTerm => {
      const [from = a, to = b] = [a, b].toSorted();
      // A year and one of its months overlap: they are a range in either order.
      if (ends === 'from') return { kind: 'date', from: a, to: null };
      if (ends === 'to') return { kind: 'date', from: null, to: a };
      return ends === 'one' ? { kind: 'date', from: a, to: a } : { kind: 'date', from, to };
    }),
  fc.record({ kind: fc.constant('figure' as const), unit: fc.option(unit), range }),
  fc.record({
    kind: fc.constant('figure' as const),
    unit,
    range: fc.constant({ op: 'any' as const }),
  }),
);

/** Any query at all that `terms` are put together to. */
export function queryOf(terms: fc.Arbitrary<QueryTerm>): fc.Arbitrary<Query> {
  return fc.letrec<{ query: Query }>((tie) => ({
    query: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      terms,
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        parts: fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not' as const), part: tie('query') }),
    ),
  })).query;
}
