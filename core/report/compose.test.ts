import { describe, expect, it } from 'vitest';
import { EXAMPLE_DATA, exampleArticle } from '../export/example-data.ts';
import type { DataFilter } from '../export/filter.ts';
import { quoteOf } from '../text/span.ts';
import { composeBlocks } from './compose.ts';
import {
  EXAMPLE_OUTLINE,
  exampleBlocks,
  exampleReport,
  exampleUuid,
  withUuids,
} from './example-report.ts';
import type { BlockContent } from './outline.ts';
import type { PrintedPart } from './printed.ts';

const DATA = withUuids(EXAMPLE_DATA);
const report = exampleReport('plain').parts;

function outline(parts: readonly PrintedPart[]): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === 'heading' ? `${'-'.repeat(part.level - 1)}${part.text}` : [],
  );
}

function printed(contents: readonly BlockContent[], data = DATA): readonly PrintedPart[] {
  return composeBlocks(data, exampleBlocks(contents)).flatMap((block) => block.printed);
}

function only<Kind extends PrintedPart['kind']>(parts: readonly PrintedPart[], kind: Kind) {
  return parts.filter((part): part is PrintedPart & { readonly kind: Kind } => part.kind === kind);
}

function filtered(query: DataFilter): readonly BlockContent[] {
  return EXAMPLE_OUTLINE.map((content) => ('query' in content ? { ...content, query } : content));
}

describe('a report by initiative', () => {
  it('has chapters by theme, parts by initiative that is mentioned, proposed names and sources last', () => {
    expect(outline(report)).toEqual([
      '产业',
      '-茶旅融合',
      '乡村治理',
      '-四议两公开',
      '-两公开',
      '未列入举措表',
      '-湾里议事',
      '数据一览',
      '引用篇目',
    ]);
  });

  it('opens a part with the definition and quotes whole sentences once', () => {
    const at = report.findIndex((part) => part.kind === 'heading' && part.text === '茶旅融合');
    expect(report.slice(at + 1, at + 4)).toEqual([
      { blockId: 'b1', kind: 'paragraph', text: '把茶园、民宿和山路连成一线的做法。' },
      expect.objectContaining({
        kind: 'quotation',
        text: '全村茶园4.5万余亩，推行茶旅融合，一年接待游客三千人。茶旅融合让山路热闹了；',
        annotationIds: ['a1-n1', 'a1-n4'].map(exampleUuid),
        sourceLine: '《东川山上茶飘香》，东川日报，2019年6月3日，第3版，第1段',
      }),
      expect.objectContaining({ kind: 'heading', text: '乡村治理' }),
    ]);
  });

  it('lists the figures of everything quoted once, whatever it is quoted for', () => {
    const rows = only(report, 'figures').flatMap(({ groups }) => groups.flatMap((one) => one.rows));
    expect(rows).toContainEqual(
      expect.objectContaining({
        quote: '4.5万余亩',
        normalised: '45000亩（余）',
        measure: '茶园面积',
      }),
    );
    const ids = rows.map((row) => row.annotationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can lead every quotation back to its source', () => {
    const quotations = only(report, 'quotation');
    expect(quotations.length).toBeGreaterThan(4);
    for (const quotation of quotations) {
      const article = DATA.articles.find((one) => one.article.id === quotation.articleId);
      expect(quoteOf(article?.sourceText ?? '', quotation.spans)).toBe(quotation.text);
      for (const id of quotation.annotationIds) {
        const quote = article?.annotations.find((one) => one.id === id)?.quote;
        expect(quotation.text).toContain(quote);
      }
      for (const mark of quotation.marks) {
        expect(quotation.text.slice(mark.start, mark.end)).not.toBe('');
      }
    }
  });

  it('marks what is unknown or supplied', () => {
    const lines = only(report, 'quotation').map((quotation) => quotation.sourceLine);
    expect(lines).toContain('[夜访𠮷家湾]，[媒体不详]，[2018年7月]，[版次不详]，第1段');
  });

  it('counts figures that only stand in a table of what is quoted, and names no file ending', () => {
    const parts = printed([{ kind: 'text', text: '{档案库}：{数据数}条' }, ...EXAMPLE_OUTLINE], {
      ...DATA,
      archiveName: '东川.juanzong',
    });
    const rows = only(parts, 'figures').flatMap(({ groups }) => groups.flatMap((one) => one.rows));
    expect(EXAMPLE_OUTLINE).toContainEqual(expect.objectContaining({ quotedOnly: true }));
    expect(rows.length).toBeGreaterThan(0);
    expect(only(parts, 'paragraph')[0]?.text).toBe(`东川：${rows.length}条`);
  });

  it('lists a figure once, however many groups its sentence belongs to, and counts its article', () => {
    const parts = printed([
      { kind: 'text', text: '{引用篇数}篇' },
      {
        kind: 'figures',
        caption: '',
        query: {},
        groupBy: ['initiative'],
        sort: 'date',
        quotedOnly: false,
      },
    ]);
    const rows = only(parts, 'figures').flatMap(({ groups }) => groups.flatMap((one) => one.rows));
    const ids = rows.map(({ annotationId }) => annotationId);
    expect(ids).toEqual([...new Set(ids)]);
    const beside = DATA.articles.flatMap(({ annotations }) =>
      annotations.filter(({ kind, status }) => kind === 'figure' && status === 'accepted'),
    );
    expect(ids.length).toBe(beside.length);
    const articles = new Set(rows.map(({ articleId }) => articleId)).size;
    expect(only(parts, 'paragraph')[0]?.text).toBe(`${articles}篇`);
  });

  it('counts in its preface what it holds', () => {
    expect(only(report, 'paragraph')[0]?.text).toBe(
      '截至2026年11月23日，引用报道2篇，涉及举措4项，摘录6处。',
    );
  });

  it('keeps to its filter, and leaves out headings over nothing', () => {
    const some = printed(filtered({ initiative: '两公开' }));
    expect(outline(some)).toEqual(['乡村治理', '-两公开', '引用篇目']);
  });

  it('leaves pending and rejected mentions out', () => {
    const articles = DATA.articles.map((article) => ({
      ...article,
      annotations: article.annotations.map((one) => ({ ...one, status: 'pending' as const })),
    }));
    expect(outline(printed(EXAMPLE_OUTLINE, { ...DATA, articles }))).toEqual([]);
  });

  it('quotes a mention that the reading leaves out as it is annotated', () => {
    const article = exampleArticle(
      { id: 'x', title: '题' },
      [
        ['body', '正文一句。'],
        ['advert', '茶旅融合旅行社。电话另询。'],
      ],
      (mark) => [mark(['茶旅融合'], { initiativeIds: ['i-tea'] })],
    );
    const one = printed(EXAMPLE_OUTLINE, withUuids({ ...DATA, articles: [article] }));
    expect(only(one, 'quotation').map((quotation) => quotation.text)).toEqual(['茶旅融合']);
  });
});
