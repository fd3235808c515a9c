import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeFold } from '../../text/fold.ts';
import { printQuery } from './print.ts';
import { LONGEST } from './query-fault.ts';
import { readSearch, type SearchPlace } from './read-search.ts';

const fold = makeFold('題题積积');
const read = (text: string, place: SearchPlace, exact = false) =>
  readSearch({ text, exact, in: place }, fold);
const printed = (text: string, place: SearchPlace): string => {
  const { query } = read(text, place);
  return query === null ? 'no query' : printQuery(query, fold);
};

describe('where a search looks', () => {
  it.each<[SearchPlace, string, string]>([
    ['all', '甲 OR 乙', '甲 OR 乙'],
    ['title', '甲 OR NOT 乙', '题名:甲 OR NOT 题名:乙'],
    ['body', '甲 正文:乙 題名:丙', '正文:甲 正文:乙 题名:丙'],
    ['body', '甲?乙', '正文:甲?乙'],
    ['note', '甲 (乙 OR 媒体:=丙)', '批注:甲 (批注:乙 OR 媒体:=丙)'],
    ['note', '题名:甲?乙', '题名:甲?乙'],
  ])('in %s: %s is %s', (place, typed, meant) => {
    expect(printed(typed, place)).toBe(meant);
  });

  it('takes no pattern in notes, and says which character it is', () => {
    const at = (text: string) => read(text, 'note').fault;
    expect(at('甲？乙')).toEqual({ code: 'wildcard-in-value', start: 1, end: 2 });
    expect(at(String.raw`"这?" 丙\?丁 甲?`)).toEqual({
      code: 'wildcard-in-value',
      start: 11,
      end: 12,
    });
  });
});

describe('an exact search', () => {
  test.prop([fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('all', 'body', 'title')])(
    'is its text, whatever that means elsewhere',
    (text, place) => {
      expect(read(text, place, true).query).toEqual({ kind: 'text', scope: place, text });
    },
  );

  it('is looked for in notes as a part of them', () => {
    expect(read('%"', 'note', true).query).toEqual({
      kind: 'value',
      field: 'note',
      match: 'contains',
      text: '%"',
    });
  });

  it('is refused where it is empty or too long', () => {
    expect(read('', 'all', true).fault?.code).toBe('empty');
    expect(read('长'.repeat(LONGEST + 1), 'all', true).fault).toEqual({
      code: 'too-long',
      start: LONGEST,
      end: LONGEST + 1,
    });
  });
});
