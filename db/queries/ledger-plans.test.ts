import { describe, expect, test } from 'vitest';
import { DEFAULT_POINTS } from '#core/ledger/points.ts';
import { newArchive } from '../testing/archive.ts';
import { articlePageSql } from './ledger-articles.ts';
import { AMOUNTS_SQL, figurePageSql, SUBJECTS_SQL } from './ledger-figures.ts';

const { db } = newArchive();

describe('a page of a large ledger', () => {
  const planOf = (sql: string, values: readonly (string | number)[]) =>
    db
      .prepare<(string | number)[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values)
      .map(({ detail }) => detail)
      .join('\n');
  const order = { filter: {}, descending: false, group: null, after: null, limit: 200 } as const;

  test.each([
    ['source', 'figure_by_source'],
    ['value', 'figure_by_value'],
    ['measure', 'figure_by_measure'],
    ['place', 'figure_by_place'],
    ['time', 'figure_by_time'],
  ] as const)('by %s is read off the index %s', (sort, index) => {
    for (const after of [
      null,
      sort === 'measure'
        ? ['甲', '', '', 'x']
        : sort === 'place' || sort === 'time'
          ? ['甲', 'x']
          : sort === 'value'
            ? ['亩', 3, 'x']
            : ['s', 3, 'x'],
    ]) {
      const { sql, values } = figurePageSql({ ...order, sort, after });
      const plan = planOf(sql, values);
      expect(plan).toContain(index);
      expect(plan).not.toContain('TEMP B-TREE');
    }
  });

  test('goes on behind a row as a range of its index, whatever many rows have its first key', () => {
    const after = ['参与', '云岫县', '2019', 'x'];
    const same = figurePageSql({ ...order, sort: 'measure', after }, 'same');
    expect(planOf(same.sql, same.values)).toMatch(/figure_by_measure \(<expr>=\? AND <expr>>\?\)/u);
    const next = figurePageSql({ ...order, sort: 'measure', after }, 'next');
    expect(planOf(next.sql, next.values)).toMatch(/figure_by_measure \(<expr>>\?\)/u);
    for (const { sql, values } of [same, next])
      expect(planOf(sql, values)).not.toContain('TEMP B-TREE');
  });

  test.each([
    ['publishedOn', 'article_by_date'],
    ['medium', 'article_by_medium'],
    ['place', 'article_by_place'],
  ] as const)('of articles by %s is read off the index %s', (sort, index) => {
    const { sql, values } = articlePageSql({ ...order, sort }, DEFAULT_POINTS);
    const plan = planOf(sql, values);
    expect(plan).toContain(index);
    expect(plan).not.toContain('TEMP B-TREE');
  });

  test('looks its like up by indexes', () => {
    expect(planOf(AMOUNTS_SQL, ['[]'])).toMatch(/SEARCH a USING INDEX figure_by_value/u);
    expect(planOf(SUBJECTS_SQL, ['[]'])).toMatch(/SEARCH a USING INDEX figure_by_measure/u);
  });
});
