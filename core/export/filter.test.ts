import { describe, expect, it } from 'vitest';
import { EXAMPLE_DATA } from './example-data.ts';
import { atOnce } from '../pieces.ts';
import { filterExportData, wantedInitiatives, type ReadyFilter } from './filter.ts';

function kept(filter: ReadyFilter): readonly string[] {
  return atOnce(filterExportData(EXAMPLE_DATA, filter)).articles.map(({ article }) => article.id);
}

describe('filterExportData', () => {
  it.each<[ReadyFilter, readonly string[]]>([
    [{}, ['a1', 'a2']],
    [{ articleIds: ['a2'] }, ['a2']],
    [{ articleIds: [] }, ['a1', 'a2']],
    [{ place: '东川' }, ['a1']],
    [{ from: '2019' }, ['a1']],
    [{ to: '2018-07-01' }, ['a2']],
    [{ from: '2018-07-31', to: '2019-06-03' }, ['a1', 'a2']],
    [{ from: '2018-08', to: '2019-06-02' }, []],
    [{ initiative: '茶旅融合' }, ['a1']],
    [{ initiative: '不存在' }, []],
  ])('%j keeps %j', (filter, expected) => {
    expect(kept(filter)).toEqual(expected);
  });

  it('cuts initiative annotations down to the one asked for and its narrower ones', () => {
    const ids = (name: string): readonly (readonly string[])[] =>
      atOnce(filterExportData(EXAMPLE_DATA, { initiative: name })).articles.flatMap(
        ({ annotations }) =>
          annotations.filter((one) => one.kind === 'initiative').map((one) => one.initiativeIds),
      );
    expect(ids('两公开')).toEqual([['i-open'], ['i-open']]);
    expect(ids('四议')).toEqual([['i-four'], ['i-open'], ['i-four', 'i-open']]);
  });

  it('keeps other kinds of annotation in the articles that stay', () => {
    const [article] = atOnce(filterExportData(EXAMPLE_DATA, { initiative: 'i-tea' })).articles;
    expect(article?.annotations.some((one) => one.kind === 'figure')).toBe(true);
  });
});

it('finds an initiative by any of its names, none where nothing is asked', () => {
  const { initiatives } = EXAMPLE_DATA;
  expect(wantedInitiatives(initiatives, undefined)).toBeNull();
  expect(wantedInitiatives(initiatives, '两公开工作法')).toEqual(new Set(['i-four', 'i-open']));
});
