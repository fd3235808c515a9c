import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOf, queryTerm, text } from '../testing/arbitrary-query.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { readSearch, type SearchPlace } from './read-search.ts';
import { searchAsQuery } from './search-as-query.ts';

const fold = (typed: string): string => typed;
const place = fc.constantFrom<SearchPlace>('all', 'body', 'title', 'note');

test('a search and its query are the same question', () => {
  const typed = fc.oneof(
    text,
    queryOf(queryTerm).map((query) => printQuery(query, fold)),
  );
  fc.assert(
    fc.property(fc.record({ text: typed, exact: fc.boolean(), in: place }), (search) => {
      const { query, fault } = readSearch(search, fold);
      const asked = searchAsQuery(search, fold);
      expect(asked.fault).toEqual(fault);
      if (asked.text !== null) expect(parseQuery(asked.text, fold).query).toEqual(query);
    }),
  );
});

test('a query stays as it was typed; where it is sought is written into it', () => {
  const said = (words: string, exact: boolean, where: SearchPlace) =>
    searchAsQuery({ text: words, exact, in: where }, fold).text;
  expect(said('甲  AND 乙', false, 'all')).toBe('甲  AND 乙');
  expect(said('甲 乙', true, 'all')).toBe('"甲 乙"');
  expect(said('甲 乙', false, 'title')).toBe('题名:甲 题名:乙');
  expect(said('甲 乙', true, 'note')).toBe('批注:"甲 乙"');
});
