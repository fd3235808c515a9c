import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeFold } from '../text/fold.ts';
import {
  bigrams,
  characterTokens,
  indexedCharacters,
  indexedText,
  readingPhrases,
  TOKEN_CHARACTERS,
  type IndexedText,
} from './bigrams.ts';
import { wholeOf, type Sections } from './sections.ts';

const SEPARATOR = '\u0001';
const fold = makeFold('萬万');

/** Every code unit there is, the awkward ones often; already folded. */
const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('甲', '乙', '\n', ' ') },
  fc.constantFrom(
    '"',
    "'",
    '%',
    '*',
    ':',
    '(',
    '-',
    '1',
    'a',
    '\ud842',
    '\udfb7',
    '\uffff',
    '\ue000',
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => fold(String.fromCharCode(code))),
);
const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
const sections: fc.Arbitrary<Sections> = fc
  .record({ title: text, credits: text, body: text, after: text })
  .map(({ title, credits, body, after }) => ({
    title,
    // Only a line feed joins two sections.
    before: body === '' || title + credits === '' ? title + credits : `${title}${credits}\n`,
    body,
    after: body === '' || after === '' ? '' : `\n${after}`,
  }));

/** What a full-text index does: a phrase is found where its tokens follow each other in a column. */
function holds(indexed: IndexedText, column: keyof IndexedText, tokens: string): boolean {
  return `${SEPARATOR}${indexed[column]}`.includes(`${SEPARATOR}${tokens}`);
}
function found(indexed: IndexedText, folded: string): boolean {
  return readingPhrases(folded).some((phrases) =>
    phrases.every(({ column, tokens }) => holds(indexed, column, tokens)),
  );
}

describe('bigrams', () => {
  it.each([
    ['三会一课', '三会 会一 一课 '],
    ['a b', 'a\u0020\u0001\u0020b\u0001'],
    ['课', ''],
    ['', ''],
    ['𠮷村', '\u{100042}\u{1007b7}\u0001\u{1007b7}村\u0001'],
  ])('of %j', (folded, expected) => {
    const tokens = expected.includes(SEPARATOR) ? expected : expected.replaceAll(' ', SEPARATOR);
    expect(bigrams(folded)).toBe(tokens);
  });

  it('of a long text do not run into the limit of arguments', () => {
    const long = '积分制'.repeat(100_000);
    expect(bigrams(long)).toBe(
      Array.from({ length: long.length - 1 }, (_, at) => long.slice(at, at + 2) + SEPARATOR).join(
        '',
      ),
    );
  });

  test.prop([text])('are well-formed and hold only characters that a tokenizer knows', (folded) => {
    const tokens = bigrams(folded);
    expect(tokens.isWellFormed()).toBe(true);
    const known = new RegExp(
      `^[0-9a-z\\u0080-\\u{10ffff}${TOKEN_CHARACTERS.replace(/[\\\]^-]/gu, '\\$&')}]*$`,
      'u',
    );
    expect(tokens.replaceAll(SEPARATOR, '')).toMatch(known);
    expect(tokens.split(SEPARATOR)).toHaveLength(Math.max(1, folded.length));
  });
});

describe('a query as phrases', () => {
  test.prop([sections, fc.nat(), fc.integer({ min: 2, max: 40 })], { numRuns: 1000 })(
    'finds any part of the reading, across the borders of the running text too',
    (one, from, length) => {
      const whole = wholeOf(one);
      fc.pre(whole.length >= 2);
      const start = from % (whole.length - 1);
      const part = whole.slice(start, start + length);
      expect(found(indexedText(one), part)).toBe(true);
    },
  );

  test.prop([sections, text], { numRuns: 1000 })('finds nothing else', (one, query) => {
    fc.pre(query.length >= 2);
    expect(found(indexedText(one), query)).toBe(wholeOf(one).includes(query));
  });

  test.prop([sections, unit], { numRuns: 500 })(
    'of one unit is a distinct character',
    (one, query) => {
      const tokens = indexedCharacters(one).split(SEPARATOR);
      const has = (scope: 'all' | 'body' | 'title'): boolean =>
        characterTokens(query, scope).some((token) => tokens.includes(token));
      expect(has('all')).toBe(wholeOf(one).includes(query));
      expect(has('body')).toBe(one.body.includes(query));
      expect(has('title')).toBe(one.title.includes(query));
    },
  );
});
