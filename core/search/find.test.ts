import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll, keywordInContext } from './find.ts';

describe('findAll', () => {
  test('the next occurrence is sought behind the last one', () => {
    expect(findAll('啊啊啊啊啊', '啊啊')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
    expect(findAll('水渠', '')).toEqual([]);
    expect(findAll('水渠', '水渠通')).toEqual([]);
  });

  test('finds as many as splitting the text at the query leaves parts', () => {
    const unit = fc.constantFrom('水', '渠', '通');
    fc.assert(
      fc.property(
        fc.string({ unit }),
        fc.string({ unit, minLength: 1, maxLength: 3 }),
        (text, query) => {
          const spans = findAll(text, query);
          expect(spans).toHaveLength(text.split(query).length - 1);
          for (const span of spans) expect(text.slice(span.start, span.end)).toBe(query);
        },
      ),
    );
  });
});

describe('keywordInContext', () => {
  test('gives the text on either side, on one line', () => {
    const text = '第一段\n清水渠通水了。';
    expect(keywordInContext(text, { start: 4, end: 7 }, 3)).toEqual({
      before: '一段 ',
      match: '清水渠',
      after: '通水了',
    });
  });

  test('cuts no character in half', () => {
    const text = '𠮷水𠮷';
    expect(keywordInContext(text, { start: 2, end: 3 }, 1)).toEqual({
      before: '',
      match: '水',
      after: '',
    });
    expect(keywordInContext(text, { start: 2, end: 3 }, 2)).toEqual({
      before: '𠮷',
      match: '水',
      after: '𠮷',
    });
  });
});
