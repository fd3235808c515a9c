import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as plainTest } from 'vitest';
import { pivotOf } from './count-pivot.ts';
import { DIMENSIONS, UNKNOWN, type ArticleMentions, type Dimension } from './dimension.ts';
import { conditionOf } from './pivot-passages.ts';
import { MEASURES, OTHER } from './pivot.ts';
import { cellsOf, OWN_ORDER, pivotTable, TABLE_ORDERS } from './pivot-table.ts';
import { narrowed, totalOf } from './mention-selection.ts';
import { asHtmlTable, asTabbedText, tableCells } from './table-text.ts';
import { selectionOf } from './testing/selection.ts';

const IDS = ['i1', 'i2', 'i3', 'i4'];
const initiatives = new Map(
  IDS.map((id, at) => [id, { theme: ['组织', '', '产业', '文化'][at] ?? '', level: null }]),
);
const byText = (_: Dimension, a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const context = { initiatives, compare: byText };

/** Articles of which some are near-duplicates of an earlier one. */
const articles = fc
  .array(
    fc.record({
      place: fc.constantFrom('', '云岫县', '白蘋市', '松坪乡'),
      medium: fc.constantFrom('', '云岫日报', '白蘋晚报'),
      mediaLevel: fc.constantFrom('', '省', '县'),
      publishedOn: fc.constantFrom('', '2019', '2019-12', '2020-02-01', '2020-03', '2020-08'),
      mentions: fc.uniqueArray(
        fc.record({
          initiativeId: fc.constantFrom(...IDS),
          count: fc.integer({ min: 1, max: 4 }),
        }),
        { selector: ({ initiativeId }) => initiativeId, minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((some) => some.map((one, at): ArticleMentions => ({ ...one, articleId: `a${at}` })));
const order = fc.record({ by: fc.constantFrom(...TABLE_ORDERS), descending: fc.boolean() });

describe('a table of a pivot', () => {
  test.prop([
    articles,
    fc.constantFrom(...DIMENSIONS),
    fc.constantFrom(...DIMENSIONS),
    fc.constantFrom(...MEASURES),
    order,
    fc.option(fc.nat({ max: 5 }), { nil: undefined }),
  ])(
    'has in every cell and total what its passages count, in whatever order, near-duplicates once or not',
    (some, rows, columns, measure, by, groups) => {
      const leaderOf =
        groups === undefined ? undefined : (id: string) => `a${Number(id.slice(1)) % (groups + 1)}`;
      const selection = selectionOf(some, { articleIds: [], initiativeIds: null, leaderOf });
      const limits = { rows: 2, columns: 2 };
      const pivot = pivotOf(selection, { groups: null, rows, columns, measure, limits }, context);
      const table = pivotTable(pivot, { rows: by, columns: OWN_ORDER }, byText);
      const counts = cellsOf(table);
      const keys = (members: typeof table.rows) => members.map(({ key }) => key);
      expect(table.total).toEqual(totalOf(selection));
      for (const [rowAt, row] of table.rows.entries()) {
        const inRow = conditionOf(rows, row.key, keys(table.rows));
        expect(totalOf(narrowed(selection, [inRow], initiatives))).toEqual({
          mentions: row.mentions,
          articles: row.articles,
        });
        for (const [columnAt, column] of table.columns.entries()) {
          const inColumn = conditionOf(columns, column.key, keys(table.columns));
          expect(totalOf(narrowed(selection, [inRow, inColumn], initiatives))).toEqual(
            counts(rowAt, columnAt),
          );
        }
      }
      const last = keys(table.rows).findIndex((key) => key === OTHER || key === UNKNOWN);
      if (last !== -1) expect(table.rows.length - last).toBeLessThanOrEqual(2);
    },
  );

  test.prop([articles, fc.nat({ max: 5 })])(
    'counts of every group of near-duplicates one article, the leader where it counts',
    (some, groups) => {
      const leaderOf = (id: string): string => `a${Number(id.slice(1)) % (groups + 1)}`;
      const wanted = { articleIds: [], initiativeIds: new Set(['i1', 'i2']) };
      const all = selectionOf(some, wanted);
      const once = selectionOf(some, { ...wanted, leaderOf });
      const ids = ({ columns, articles: counted }: typeof all) =>
        columns.articleIds.filter(
          (_, at) =>
            counted[at] === 1 &&
            some[at]?.mentions.some(({ initiativeId }) => wanted.initiativeIds.has(initiativeId)),
        );
      expect(ids(once).map(leaderOf).toSorted()).toEqual(
        [...new Set(ids(all).map(leaderOf))].toSorted(),
      );
      for (const leader of ids(all).filter((id) => leaderOf(id) === id)) {
        expect(ids(once)).toContain(leader);
      }
    },
  );

  plainTest('fills the time between with empty months, and sorts rows by a column', () => {
    const one = (publishedOn: string, initiativeId: string, count: number): ArticleMentions => ({
      articleId: `${publishedOn}${initiativeId}`,
      place: '',
      medium: '',
      mediaLevel: '',
      publishedOn,
      mentions: [{ initiativeId, count }],
    });
    const some = [one('2019-12', 'i1', 5), one('2020-02', 'i2', 3), one('2020-02', 'i1', 1)];
    const pivot = pivotOf(
      selectionOf(some),
      { groups: null, rows: 'initiative', columns: 'month', measure: 'mentions' },
      context,
    );
    const table = pivotTable(
      pivot,
      { rows: { by: 'column', column: '2020-02', descending: true }, columns: OWN_ORDER },
      byText,
    );
    expect(table.columns.map(({ key, mentions }) => [key, mentions])).toEqual([
      ['2019-12', 5],
      ['2020-01', 0],
      ['2020-02', 4],
    ]);
    const named = {
      ...table,
      rowName: '=举措',
      rows: table.rows.map((row) => ({ ...row, label: `@${row.key}` })),
      columns: table.columns.map((column) => ({ ...column, label: column.key })),
    };
    const cells = tableCells(named, 'mentions', '合计');
    expect(cells.slice(1)).toEqual([
      ['合计', 9, 5, 0, 4],
      ['@i2', 3, 0, 0, 3],
      ['@i1', 6, 5, 0, 1],
    ]);
    // No text runs as a formula or is taken for a date, wherever it is pasted.
    expect(asTabbedText(cells).split('\n')[0]).toBe("'=举措\t合计\t'2019-12\t'2020-01\t'2020-02");
    expect(asHtmlTable([['<b>&', 1]])).toBe(
      '<table border="1"><tr><th>&lt;b&gt;&amp;</th><th align="right">1</th></tr></table>',
    );
  });
});
