import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conditionsAt } from '#core/report/chart.ts';
import { CHARTS } from '#core/report/chart-spec.ts';
import { DIMENSIONS } from '#core/report/dimension.ts';
import { conditionOf } from '#core/report/pivot-passages.ts';
import { MEASURES } from '#core/report/pivot.ts';
import { cellsOf } from '#core/report/pivot-table.ts';
import { annotateWords, importText } from '#db/testing/archive.ts';
import type { InsightFilter } from '../../contract.ts';
import { countedDesk, type CountedDesk } from '../testing/insights.ts';

let counted: CountedDesk;
/** An article and the same one printed again a month later. */
let original = '';
let reprint = '';

beforeAll(async () => {
  counted = await countedDesk();
  const { db, actor } = counted.desk.session;
  const { ids, desk } = counted;
  const body = Array.from(
    { length: 12 },
    (_, at) => `第${at + 1}组的老乡说起院坝夜话，都说拼豆集市让村里添了${at + 3}样新事。`,
  ).join('');
  const add = async (name: string, date: string, medium: string): Promise<string> => {
    const text = `夜话记\n\n本报讯 ${body}\n`;
    const { sourceId, articleIds } = importText(db, actor, name, `${text}${medium}供稿\n`);
    const [articleId = ''] = articleIds;
    await desk.client.articles.describe({
      articleId,
      patch: { publishedOn: date, medium, place: '石榴镇' },
    });
    for (const [word, initiativeIds] of [
      ['拼豆集市', [ids.points]],
      ['院坝夜话', [ids.meeting, ids.feast]],
    ] as const) {
      annotateWords(db, actor, sourceId, word, { kind: 'initiative', initiativeIds, note: '' });
    }
    return articleId;
  };
  original = await add('o.txt', '2020-03-02', '石榴通讯');
  reprint = await add('r.txt', '2020-04-02', '云岫日报');
});
afterAll(() => counted.desk.session.close());

const filters: fc.Arbitrary<InsightFilter> = fc.record(
  {
    initiative: fc.constantFrom('拼豆集市', '院坝夜话'),
    theme: fc.constantFrom('文化', '组织', '乡村治理'),
    place: fc.constantFrom('石榴', '云岫', '白蘋'),
    medium: fc.constantFrom('云岫日报', '石榴通讯'),
    from: fc.constantFrom('2020', '2020-02', '2020-04'),
    to: fc.constantFrom('2020-03', '2020-12'),
    query: fc.constantFrom('夜话', '拼豆 NOT 石榴', '媒体:日报'),
    duplicates: fc.constantFrom('counted' as const, 'once' as const),
  },
  { requiredKeys: [] },
);
const axis = fc.constantFrom(...DIMENSIONS, 'period' as const);
const measure = fc.constantFrom(...MEASURES);

describe('whatever is asked for', () => {
  test('every cell and total of a table counts the passages that it opens', async () => {
    const { client } = counted.desk;
    await fc.assert(
      fc.asyncProperty(filters, axis, axis, measure, async (filter, rows, columns, counts) => {
        const table = await client.insights.table({
          rows,
          columns,
          measure: counts,
          limits: { rows: 2, columns: 2 },
          filter,
        });
        const at = cellsOf(table);
        const keys = (members: typeof table.rows) => members.map(({ key }) => key);
        for (const [rowAt, row] of table.rows.entries()) {
          for (const [columnAt, column] of table.columns.entries()) {
            const { mentions, articles } = at(rowAt, columnAt);
            if (mentions === 0 || (rowAt + columnAt) % 2 === 1) continue;
            const found = await client.insights.passages({
              filter,
              conditions: [
                conditionOf(table.rowDimension, row.key, keys(table.rows)),
                conditionOf(table.columnDimension ?? 'year', column.key, keys(table.columns)),
              ],
            });
            expect([found.count, found.articles]).toEqual([mentions, articles]);
            expect(found.hits).toHaveLength(mentions);
          }
        }
        const all = await client.insights.passages({ filter });
        expect({ mentions: all.count, articles: all.articles }).toEqual(table.total);
      }),
      { numRuns: 25 },
    );
  });

  test('every bar, point and cell of a chart counts the passages that it opens', async () => {
    const { client } = counted.desk;
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom(...CHARTS),
        measure,
        async (filter, chart, counts) => {
          const spec = await client.insights.chart({ chart, measure: counts, filter });
          const heat = spec.form === 'heat';
          for (const [seriesAt, series] of spec.series.members.entries()) {
            for (const [at, value] of series.values.entries()) {
              if (value === null || value === 0) continue;
              const category = spec.categories.members[at]?.key ?? '';
              const found = await client.insights.passages({
                filter,
                conditions: heat
                  ? [{ dimension: 'initiative', keys: [series.key, category], except: false }]
                  : [...conditionsAt(spec, seriesAt, at)],
                together: heat ? [series.key, category] : [],
                limit: 1,
              });
              const inArticles =
                heat || (chart === 'trend' ? seriesAt === 1 : counts === 'articles');
              expect(inArticles ? found.articles : found.count).toBe(value);
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('near-duplicates count once, the original before its reprint, alone where the original is filtered out', async () => {
    const { client } = counted.desk;
    const articlesOf = async (filter: InsightFilter) => {
      const { hits } = await client.insights.passages({ filter, limit: 500 });
      return [...new Set(hits.map(({ articleId }) => articleId))];
    };
    const place = '石榴';
    expect(await articlesOf({ place })).toEqual([original, reprint]);
    expect(await articlesOf({ place, duplicates: 'once' })).toHaveLength(1);
    expect(await articlesOf({ place, duplicates: 'once', from: '2020-04' })).toEqual([reprint]);
    const once = await client.insights.chart({
      chart: 'trend',
      filter: { place, duplicates: 'once' },
    });
    expect(once.note).toContain('转载只计一次');
  });

  test('what has no date, place or medium is told, and what stays out for want of a date', async () => {
    const { client } = counted.desk;
    const wanted = { rows: 'initiative', columns: 'period', language: 'zh-CN' } as const;
    const whole = await client.insights.table(wanted);
    expect(whole.unknown).toEqual({
      date: { mentions: 2, articles: 1 },
      place: { mentions: 2, articles: 1 },
      medium: { mentions: 3, articles: 2 },
    });
    expect(whole.undated).toEqual({ mentions: 0, articles: 0 });
    const late = await client.insights.table({ ...wanted, filter: { from: '2020-04' } });
    expect(late.undated).toEqual({ mentions: 2, articles: 1 });
    expect(late.title).toBe('2020-04—：各举措提及情况（按月）');
  });

  test('the counts of the command line are those of the tables', async () => {
    const { client } = counted.desk;
    const overview = await client.stats.overview({});
    for (const [rows, counts] of [
      ['initiative', overview.byInitiative],
      ['place', overview.byPlace],
      ['medium', overview.byMedium],
    ] as const) {
      const table = await client.insights.table({ rows, columns: null });
      expect(
        table.rows
          .flatMap(({ key, label, mentions, articles }) =>
            key === '' ? [] : [`${label} ${mentions}/${articles}`],
          )
          .toSorted(),
      ).toEqual(counts.map((one) => `${one.label} ${one.count}/${one.articles}`).toSorted());
    }
  });

  test('the passages come in pages that are parts of one list', async () => {
    const { client } = counted.desk;
    const all = await client.insights.passages({ limit: 500 });
    const pages = [];
    for (let offset = 0; offset < all.count; offset += 7) {
      const { hits, count } = await client.insights.passages({ offset, limit: 7 });
      expect(count).toBe(all.count);
      pages.push(...hits);
    }
    expect(pages).toEqual(all.hits);
    const dates = all.hits.map(({ publishedOn }) => publishedOn || '9');
    expect(dates).toEqual(dates.toSorted());
  });

  test('a report has the same counts, in its table and in its chart', async () => {
    const { client } = counted.desk;
    const query = { place: '石榴', medium: '云岫日报', duplicates: 'once' } as const;
    const { id } = await client.reports.create({ template: 'by-initiative' });
    const common = { caption: '', query, counts: 'mentions' } as const;
    await client.reports.act({
      id,
      act: {
        does: 'add',
        contents: [
          { ...common, kind: 'pivot', rows: 'initiative', columns: 'quarter' },
          { ...common, kind: 'chart', chart: 'initiative-month' },
        ],
        after: null,
      },
    });
    const { parts } = await client.reports.preview({ id });
    const table = await client.insights.table({
      rows: 'initiative',
      columns: 'quarter',
      filter: query,
    });
    const chart = await client.insights.chart({ chart: 'initiative-month', filter: query });
    expect(table.total.mentions).toBeGreaterThan(0);
    expect(parts).toContainEqual(
      expect.objectContaining({
        kind: 'pivot',
        total: table.total.mentions,
        columns: ['2020年第二季度'],
      }),
    );
    expect(parts).toContainEqual(
      expect.objectContaining({
        kind: 'chart',
        series: chart.series.members.map(({ name, values }) => ({ name, values })),
      }),
    );
  });

  test('the tables leave the archive as files, with the numbers of the screen', async () => {
    const { session, client, folder } = counted.desk;
    const filter = { place: '石榴', duplicates: 'once' } as const;
    const exported = async (kind: 'pivot-csv' | 'cooccurrence-csv'): Promise<string> => {
      const file = path.join(folder, `${kind}.csv`);
      const pivot = { rows: 'initiative', columns: 'place' } as const;
      const token = session.tokens.grant([file]);
      for await (const _ of await client.exports.run({ token, kind, filter, pivot })) continue;
      return fs.readFileSync(file, 'utf8');
    };
    expect(await exported('pivot-csv')).toBe(
      '\uFEFFformat,举措,合计,石榴镇\r\n"juanzong-pivot/1","合计",3,3\r\n' +
        '"juanzong-pivot/1","百家长桌",1,1\r\n"juanzong-pivot/1","拼豆集市",1,1\r\n' +
        '"juanzong-pivot/1","院坝夜话",1,1\r\n',
    );
    expect(await exported('cooccurrence-csv')).toBe(
      '\uFEFFformat,举措甲,举措乙,同篇篇数,甲的篇数,乙的篇数\r\n' +
        '"juanzong-cooccurrence/1","百家长桌","拼豆集市",1,1,1\r\n' +
        '"juanzong-cooccurrence/1","百家长桌","院坝夜话",1,1,1\r\n' +
        '"juanzong-cooccurrence/1","拼豆集市","院坝夜话",1,1,1\r\n',
    );
  });
});
