import fc from 'fast-check';
import { ROLES } from '#core/page/role.ts';
import type { ArticleFacts } from '#core/search/query/facts.ts';

const unit = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('甲', '乙', '萬', '万', 'a', '1', '积', '分', '制') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'()（）"“”?\\:= \n　,、.><~-*%或AND\'^+{}'.split(''),
      '𠮷',
      '😀',
      '\ud842',
      '\0',
      '\u0001',
      '\u0002',
      '\u0003',
      '\ufeff',
      '\uffff',
      '\u{100042}',
      '\r\n',
    ),
  },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
export const hostileText = fc.array(unit, { maxLength: 25 }).map((units) => units.join(''));
/** Values hold no line feed. */
const value = hostileText.map((text) => text.slice(0, 6).replaceAll(/\p{Cc}|[\u2028\u2029]/gu, ''));
const values = fc.array(
  value.filter((one) => one !== ''),
  { maxLength: 2 },
);

const sections = fc
  .record({ title: hostileText, credits: hostileText, body: hostileText, after: hostileText })
  .map(({ title, credits, body, after }) => ({
    title,
    before: body === '' || title + credits === '' ? title + credits : `${title}${credits}\n`,
    body,
    after: body === '' || after === '' ? '' : `\n${after}`,
  }));

/** Articles with little in common, and texts that mean something to a query or to FTS5. */
export const arbitraryFacts: fc.Arbitrary<ArticleFacts> = fc.record({
  sections,
  suppliedTitle: fc.oneof(fc.constant(''), hostileText),
  authors: values,
  medium: value,
  place: value,
  publishedOn: fc.oneof(
    fc.constantFrom('', '?', '2018', '2018-05', '2018-05-06', '1999-12-31~', '2020-21'),
    fc.integer({ min: 1000, max: 9999 }).map(String),
  ),
  roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 4 }),
  initiatives: values,
  themes: values,
  statuses: fc.constantFrom(
    ['none'] as const,
    ['accepted'] as const,
    ['pending'] as const,
    ['accepted', 'pending'] as const,
  ),
  notes: fc.array(hostileText, { maxLength: 2 }),
  figures: fc.array(
    fc.record({
      value: fc.integer({ min: 0, max: 1_000_000 }),
      valueMax: fc.option(fc.integer({ min: 1_000_000, max: 2_000_000 })),
      unit: fc.constantFrom('元', '亩', '户', '月', '元/亩'),
    }),
    { maxLength: 2 },
  ),
});
