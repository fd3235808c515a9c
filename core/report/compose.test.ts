import { describe, expect, it } from 'vitest';
import { EXAMPLE_DATA, exampleArticle } from '../export/example-data.ts';
import { quoteOf } from '../text/span.ts';
import { composeByInitiative } from './compose.ts';
import { blocksOf, type Quotation, type Report } from './report.ts';

const report = composeByInitiative(EXAMPLE_DATA, { title: '东川做法汇编' });

function outline(of: Report): readonly string[] {
  return of.sections.flatMap((section) => [
    section.heading,
    ...section.sections.map((part) => `- ${part.heading}`),
  ]);
}

function quotations(of: Report): readonly Quotation[] {
  return blocksOf(of).filter((block) => block.kind === 'quotation');
}

describe('composeByInitiative', () => {
  it('has chapters by theme, parts by initiative that is mentioned, proposed names and sources last', () => {
    expect(outline(report)).toEqual([
      '产业',
      '- 茶旅融合',
      '乡村治理',
      '- 四议两公开',
      '- 两公开',
      '未列入举措表',
      '- 湾里议事',
      '数据一览',
      '引用篇目',
    ]);
    expect(report).toMatchObject({ profile: 'plain', createdAt: EXAMPLE_DATA.exportedAt });
  });

  it('opens a part with the definition and quotes whole sentences once', () => {
    const tea = report.sections[0]?.sections[0];
    expect(tea?.blocks).toEqual([
      { kind: 'paragraph', text: '把茶园、民宿和山路连成一线的做法。' },
      expect.objectContaining({
        kind: 'quotation',
        text: '全村茶园4.5万余亩，推行茶旅融合，一年接待游客三千人。茶旅融合让山路热闹了；',
        annotationIds: ['a1-n1', 'a1-n4'],
        sourceLine: '《东川山上茶飘香》，东川日报，2019年6月3日，第3版，第1段',
      }),
    ]);
    const four = report.sections[1]?.sections[0];
    expect(four?.blocks.filter((block) => block.kind === 'quotation')).toHaveLength(2);
  });

  it('lists the figures of everything quoted once, whatever it is quoted for', () => {
    const figures = report.sections.find(({ id }) => id === 'figures')?.blocks ?? [];
    const rows = figures.flatMap((block) => (block.kind === 'figures' ? block.rows : []));
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
    expect(quotations(report).length).toBeGreaterThan(4);
    for (const quotation of quotations(report)) {
      const article = EXAMPLE_DATA.articles.find((one) => one.article.id === quotation.articleId);
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
    const lines = quotations(report).map((quotation) => quotation.sourceLine);
    expect(lines).toContain('[夜访𠮷家湾]，[媒体不详]，[2018年7月]，[版次不详]，第1段');
  });

  it('counts in its preface what it holds', () => {
    const [block] = report.preface;
    expect(block?.kind === 'paragraph' ? block.text : '').toContain(
      '截至2026年11月23日，引用报道2篇，涉及举措4项，摘录6处。',
    );
  });

  it('keeps to its filter', () => {
    const some = composeByInitiative(EXAMPLE_DATA, { title: '', filter: { initiative: '两公开' } });
    expect(outline(some)).toEqual(['乡村治理', '- 两公开', '引用篇目']);
  });

  it('leaves pending and rejected mentions out', () => {
    const pending = EXAMPLE_DATA.articles.map((article) => ({
      ...article,
      annotations: article.annotations.map((one) => ({ ...one, status: 'pending' as const })),
    }));
    const empty = composeByInitiative({ ...EXAMPLE_DATA, articles: pending }, { title: '空' });
    expect(empty.sections).toEqual([]);
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
    const one = composeByInitiative({ ...EXAMPLE_DATA, articles: [article] }, { title: '' });
    expect(quotations(one).map((quotation) => quotation.text)).toEqual(['茶旅融合']);
  });
});
