import { describe, expect, it } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import { articleAnchor } from '../annotation/whole-article.ts';
import { quoteOf } from '../text/span.ts';
import { annotationRows, articleRows, figureRows, spansText, thesaurusRows } from './csv-rows.ts';
import type { CsvCell, CsvTable } from './csv-table.ts';
import { EXAMPLE_DATA } from './example-data.ts';

/** Rows as objects by column key. */
function records(table: CsvTable): readonly Readonly<Record<string, CsvCell | undefined>>[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, index) => [column.key, row[index]])),
  );
}

describe('annotationRows', () => {
  const rows = records(annotationRows(EXAMPLE_DATA));

  it('has a row for each accepted annotation and initiative, its format first', () => {
    expect(annotationRows(EXAMPLE_DATA).columns[0]?.name).toBe('format');
    expect(new Set(rows.map((row) => row['format']))).toEqual(new Set(['juanzong-annotations/3']));
    expect(rows.map((row) => [row['annotationId'], row['initiative'], row['kind']])).toEqual([
      ['a1-n1', '茶旅融合', '举措'],
      ['a1-n2', '', '数据'],
      ['a1-n3', '', '批注'],
      ['a1-n4', '茶旅融合', '举措'],
      ['a1-n5', '四议两公开', '举措'],
      ['a1-n6', '两公开', '举措'],
      ['a1-n7', '', '人物'],
      ['a2-n1', '四议两公开', '举措'],
      ['a2-n1', '两公开', '举措'],
      ['a2-n2', '湾里议事', '举措'],
    ]);
  });

  it('keeps source spans and says where they stand in the reading', () => {
    const { sourceText } = EXAMPLE_DATA.articles[0] ?? { sourceText: '' };
    const start = sourceText.indexOf('茶旅融\r\n');
    const rest = sourceText.indexOf('合，一年');
    expect(rows[0]).toMatchObject({
      spans: `[${start},${start + 3})+[${rest},${rest + 1})`,
      quote: '茶旅融合',
      before: '山村老支书说。全村茶园4.5万余亩，推行',
      after: '，一年接待游客三千人。茶旅融合让山路热闹',
      role: '正文',
      paragraph: 1,
      theme: '产业',
      level: '县',
      note: '跨行，被图注隔开',
      createdAt: '2026-11-03T08:05:00+08:00',
    });
    expect(rows[4]).toMatchObject({ paragraph: 2, before: '　　修路用谁家的地？村里用' });
  });

  it('names the title of an article that is tagged as a whole, never its text', () => {
    const [article] = EXAMPLE_DATA.articles;
    const [annotation] = article?.annotations ?? [];
    if (article === undefined || annotation === undefined) throw new Error('no example');
    const spans = articleAnchor(article.reading);
    const quote = quoteOf(article.sourceText, spans);
    const whole: Annotation = { ...annotation, spans, quote, detail: { of: 'article' } };
    const data = { ...EXAMPLE_DATA, articles: [{ ...article, annotations: [whole] }] };
    expect(records(annotationRows(data))).toMatchObject([
      { quote: article.article.title, normalised: '整篇', role: '主题', initiative: '茶旅融合' },
    ]);
  });

  it('carries value and unit of figures as number and text', () => {
    expect(rows[1]).toMatchObject({ quote: '4.5万余亩', value: 45_000, unit: '亩' });
    expect(rows[0]).toMatchObject({ value: null, unit: '' });
  });

  it('takes other statuses when asked', () => {
    const pending = records(annotationRows(EXAMPLE_DATA, { statuses: ['pending'] }));
    expect(pending.map((row) => [row['quote'], row['status']])).toEqual([['西山村', '待定']]);
  });
});

describe('articleRows', () => {
  it('has a row for each article with what is printed and what is ours apart', () => {
    expect(records(articleRows(EXAMPLE_DATA))).toMatchObject([
      {
        articleId: 'a1',
        title: '东川山上茶飘香',
        page: '3',
        annotations: 7,
        initiatives: '茶旅融合、四议两公开、两公开',
      },
      { articleId: 'a2', title: '', suppliedTitle: '夜访𠮷家湾', medium: '', annotations: 2 },
    ]);
  });
});

describe('figureRows', () => {
  it('has a row for each figure with its whole sentence and source line', () => {
    expect(records(figureRows(EXAMPLE_DATA))).toMatchObject([
      {
        format: 'juanzong-figures/2',
        measure: '茶园面积',
        quote: '4.5万余亩',
        value: 45_000,
        unit: '亩',
        approx: '余',
        sentence: '全村茶园4.5万余亩，推行茶旅融合，一年接待游客三千人。',
        sourceLine: '《东川山上茶飘香》，东川日报，2019年6月3日，第3版，第1段',
      },
    ]);
  });
});

describe('thesaurusRows', () => {
  it('has exactly the columns that thesaurus import reads', () => {
    const table = thesaurusRows(EXAMPLE_DATA.initiatives);
    expect(table.columns.map((column) => column.name).join(',')).toBe(
      'prefLabel,altLabels,definition,scopeNote,theme,level,broader,notation,status,related,replacedBy,colour',
    );
    expect(table.rows[1]?.slice(0, 2)).toEqual(['四议两公开', '四议|两公开工作法']);
    expect(table.rows[2]?.slice(4)).toEqual([
      '乡村治理',
      '国家',
      '四议两公开',
      '',
      'approved',
      '',
      '',
      '',
    ]);
  });
});

it('fills every table with cells of the stated types', () => {
  const tables = [
    annotationRows(EXAMPLE_DATA),
    articleRows(EXAMPLE_DATA),
    figureRows(EXAMPLE_DATA),
    thesaurusRows(EXAMPLE_DATA.initiatives),
  ];
  for (const { columns, rows } of tables) {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length);
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    for (const row of rows) {
      row.forEach((cell, index) => {
        const numeric = columns[index]?.type === 'number';
        expect(cell === null ? numeric : typeof cell === (numeric ? 'number' : 'string')).toBe(
          true,
        );
      });
    }
  }
});

it('writes spans so that no spreadsheet takes them for dates', () => {
  expect(
    spansText([
      { start: 10, end: 20 },
      { start: 30, end: 40 },
    ]),
  ).toBe('[10,20)+[30,40)');
});
