import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleReport, exampleUuid, EXAMPLE_OUTLINE } from '#core/report/example-report.ts';
import { bookmarkName, parseBookmark } from '#core/report/manifest.ts';
import { markOf } from '#core/report/mark.ts';
import type { PrintedPart, PrintedReport } from '#core/report/printed.ts';
import { elementsNamed, parseXml, textOf, type XmlElement } from '../../../../e2e/xml.ts';
import { loadWordProfile, type WordProfile } from './profile.ts';
import { renderReportWord } from './report.ts';
import { sealWord } from './seal.ts';

const PROFILES = join(import.meta.dirname, '../../../../assets/profiles');
const IDS = ['gbt9704', 'briefing', 'clippings', 'plain'] as const;

const CHART: PrintedPart = {
  kind: 'chart',
  blockId: 'c',
  mark: markOf('chart', exampleUuid('chart')),
  caption: '举措按月见报',
  chart: 'initiative-month',
  counts: 'mentions',
  categories: ['2019年5月', '2019年6月'],
  series: [
    { name: '茶旅融合', values: [0, 2] },
    { name: '四议两公开', values: [1, 2] },
  ],
  note: '单位：处。',
};

const PIVOT: PrintedPart = {
  kind: 'pivot',
  blockId: 'p',
  mark: markOf('pivot', exampleUuid('pivot')),
  caption: '举措与年份',
  corner: '举措',
  columns: ['2018年', '2019年'],
  rows: [{ name: '茶旅融合', cells: [1, 2], total: 3 }],
  totals: [1, 2],
  total: 3,
  note: '单位：处。',
};

const HEAT: PrintedPart = {
  ...CHART,
  blockId: 'h',
  mark: markOf('chart', exampleUuid('heat')),
  caption: '举措共现',
  chart: 'cooccurrence',
  counts: 'mentions',
  categories: ['茶旅融合', '四议两公开'],
  series: [
    { name: '茶旅融合', values: [0, 2] },
    { name: '四议两公开', values: [2, 0] },
  ],
};

/** Everything that a report may print. */
function wholeReport(profile: string, sourceNotes: 'line' | 'footnote'): PrintedReport {
  const [article] = exampleReport(profile).parts.flatMap((part) =>
    part.kind === 'quotation' ? [part.articleId] : [],
  );
  const report = exampleReport(profile, [
    { kind: 'contents', depth: 3 },
    ...EXAMPLE_OUTLINE,
    { kind: 'heading', level: 3, text: '三级' },
    { kind: 'heading', level: 4, text: '四级' },
    { kind: 'page-break' },
    { kind: 'article', articleId: article ?? '' },
  ]);
  return {
    ...report,
    title: '东川县关于巩固拓展脱贫攻坚成果同乡村振兴有效衔接宣传报道的汇编',
    parts: [...report.parts, PIVOT, CHART, HEAT],
    front: {
      subtitle: '2019年',
      issuer: '中共东川县委宣传部',
      date: '2026-09-01',
      attachments: ['举措清单。', '数据台账'],
      remark: '（此件公开发布）',
      recipients: '各乡镇党委：',
      redHead: {
        authority: '中共东川县委宣传部文件',
        number: '东宣发〔2026〕1号',
        signatory: '王一',
      },
      security: '机密★3年',
      copyNumber: '000012',
      urgency: '特急',
      issue: '第12期',
      imprint: { copies: '报：县委常委\n送：各乡镇\n共印50份', printer: '县委宣传部办公室' },
      signOffs: [{ stage: 'final', author: '王一', at: '2026-09-01T09:00:00+08:00' }],
      sourceNotes,
      charts: 'native',
    },
  };
}

async function partsOf(
  report: PrintedReport,
  profile: WordProfile,
): Promise<ReadonlyMap<string, string>> {
  const { bytes } = await renderReportWord(report, { profile, author: '档案员甲' });
  const sealed = sealWord(bytes, report, { masked: false });
  return new Map(Object.entries(unzipSync(sealed)).map(([name, data]) => [name, strFromU8(data)]));
}

function paragraphsOf(parts: ReadonlyMap<string, string>): readonly string[] {
  const document = parseXml(parts.get('word/document.xml') ?? '');
  return elementsNamed(document, 'w:p').map(textOf);
}

describe.each(IDS)('a report in profile %s', (id) => {
  let profile: WordProfile;
  const files: ReadonlyMap<string, string>[] = [];
  beforeAll(async () => {
    profile = await loadWordProfile(PROFILES, id);
    for (const notes of ['line', 'footnote'] as const) {
      files.push(await partsOf(wholeReport(id, notes), profile));
    }
  });

  it('has well-formed parts, nothing outside itself, and no field but PAGE and TOC', () => {
    for (const parts of files) {
      const fields: string[] = [];
      for (const [name, xml] of parts) {
        if (!/\.(?:xml|rels)$/u.test(name)) continue;
        const root = parseXml(xml);
        for (const relation of elementsNamed(root, 'Relationship')) {
          expect(relation.attributes.get('TargetMode') ?? 'Internal').toBe('Internal');
          expect(relation.attributes.get('Target')).not.toMatch(/^[a-z]+:/u);
        }
        fields.push(...elementsNamed(root, 'w:instrText').map(textOf));
        expect(elementsNamed(root, 'w:fldSimple')).toEqual([]);
        expect(xml).not.toMatch(/w:(?:ascii|hAnsi|eastAsia|cs)[tT]heme=|w:theme(?:Color|Fill)=/u);
        if (name.startsWith('word/charts/')) expect(xml).not.toMatch(/typeface="\+m/u);
      }
      expect(new Set(fields.map((field) => field.trim().split(/\s/u)[0]))).toEqual(
        new Set(['PAGE', 'TOC']),
      );
    }
  });

  it('tells every chart in words to whoever does not see it, its numbers among them', () => {
    for (const parts of files) {
      const document = parseXml(parts.get('word/document.xml') ?? '');
      const said = elementsNamed(document, 'wp:docPr').map(
        ({ attributes }) => attributes.get('descr') ?? '',
      );
      expect(
        said.filter((one) => one.includes('四议两公开：2019年5月 1，2019年6月 2')),
      ).toHaveLength(1);
      expect(said.filter((one) => one.startsWith('举措共现'))).toHaveLength(1);
    }
  });

  it('names all four fonts on every run, in footnotes, footers and tables as well', () => {
    for (const parts of files) {
      for (const [name, xml] of parts) {
        if (!name.startsWith('word/') || !name.endsWith('.xml')) continue;
        for (const run of elementsNamed(parseXml(xml), 'w:r')) {
          const [fonts, second] = elementsNamed(run, 'w:rFonts');
          expect(second).toBeUndefined();
          for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
            expect(fonts?.attributes.get(`w:${script}`) ?? '', `${name}: ${textOf(run)}`).not.toBe(
              '',
            );
          }
          expect(fonts?.attributes.get('w:hint')).toBe('eastAsia');
        }
      }
    }
  });

  it('has a bookmark round everything that carries a mark, each name and id once', () => {
    for (const [index, parts] of files.entries()) {
      const roots = ['word/document.xml', 'word/footnotes.xml'].map((name) =>
        parseXml(parts.get(name) ?? ''),
      );
      const starts = roots.flatMap((root) => elementsNamed(root, 'w:bookmarkStart'));
      const ends = roots.flatMap((root) => elementsNamed(root, 'w:bookmarkEnd'));
      const ids = starts.map((one) => one.attributes.get('w:id'));
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(ends.map((one) => one.attributes.get('w:id')))).toEqual(new Set(ids));
      expect(ends).toHaveLength(starts.length);
      const names = starts.map((one) => one.attributes.get('w:name') ?? '');
      expect(new Set(names).size).toBe(names.length);
      const report = wholeReport(id, index === 0 ? 'line' : 'footnote');
      const quoted = report.parts.flatMap((part) => (part.kind === 'quotation' ? [part.mark] : []));
      for (const mark of quoted) {
        expect(names).toContain(bookmarkName(mark, 'text', 1));
        expect(names).toContain(bookmarkName(mark, 'line', 1));
      }
      const charts = names.flatMap((name) => parseBookmark(name) ?? []);
      expect(charts.some(({ mark }) => mark === CHART.mark)).toBe(true);
    }
  });

  it('notes its sources below each quotation or at the foot of the page', () => {
    const [lines, notes] = files;
    const [quotation] = wholeReport(id, 'line').parts.filter((part) => part.kind === 'quotation');
    const line = `——${quotation?.sourceLine ?? ''}　核验号 ${quotation?.mark ?? ''}`;
    expect(paragraphsOf(lines ?? new Map()).map((text) => text.replace('　', ''))).toContain(
      line.replace('　', ''),
    );
    expect(paragraphsOf(notes ?? new Map())).not.toContain(line);
    const footnotes = elementsNamed(parseXml(notes?.get('word/footnotes.xml') ?? ''), 'w:footnote');
    const said = footnotes.map(textOf).filter((text) => text.trim() !== '');
    const quotations = wholeReport(id, 'line').parts.filter((part) => part.kind === 'quotation');
    expect(said).toHaveLength(quotations.length);
    expect(said[0]?.trim()).toBe(line.slice(2));
  });

  it('repeats the heads of tables, splits no row, and is as wide as the text', () => {
    const document = parseXml(files[0]?.get('word/document.xml') ?? '');
    const tables = elementsNamed(document, 'w:tbl').filter(
      (table) => elementsNamed(table, 'w:tblHeader').length > 0,
    );
    expect(tables.length).toBe(2);
    const twips = ((profile.page.width - profile.page.left - profile.page.right) / 25.4) * 1440;
    for (const table of tables) {
      const [head, ...rows] = elementsNamed(table, 'w:tr');
      expect(head === undefined ? [] : elementsNamed(head, 'w:tblHeader')).toHaveLength(1);
      for (const row of rows) expect(elementsNamed(row, 'w:cantSplit')).toHaveLength(1);
      const widths = elementsNamed(table, 'w:gridCol').map((one) =>
        Number(one.attributes.get('w:w')),
      );
      expect(Math.abs(widths.reduce((sum, one) => sum + one, 0) - twips)).toBeLessThan(20);
    }
  });

  it('depends on its input alone, not on clock and chance', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const again = await partsOf(wholeReport(id, 'line'), profile).finally(() => vi.useRealTimers());
    const differing = [...again].flatMap(([name, xml]) =>
      files[0]?.get(name) === xml ? [] : [name],
    );
    expect(differing).toEqual([]);
  });
});

describe('the form of an official document', () => {
  let parts: ReadonlyMap<string, string>;
  let document: XmlElement;
  beforeAll(async () => {
    const profile = await loadWordProfile(PROFILES, 'gbt9704');
    parts = await partsOf(wholeReport('gbt9704', 'line'), profile);
    document = parseXml(parts.get('word/document.xml') ?? '');
  });

  it('has the elements of the standard in their order', () => {
    const said = paragraphsOf(parts);
    const first = [
      '000012',
      '机密★3年',
      '特急',
      '中共东川县委宣传部文件',
      '东宣发〔2026〕1号签发人：王一',
      '东川县关于巩固拓展脱贫攻坚成果同乡村振兴有效衔接宣传报道的汇编',
      '2019年',
      '各乡镇党委：',
      '目　录',
    ];
    expect(said.slice(0, first.length)).toEqual(first);
    expect(said.slice(-8).filter((text) => text !== '')).toEqual(
      [
        '中共东川县委宣传部',
        '2026年9月1日',
        '（此件公开发布）',
        '终审：王一　2026年9月1日',
        '报：县委常委。',
        '送：各乡镇。',
        '共印50份',
        '县委宣传部办公室2026年9月1日印发',
      ].slice(-7),
    );
    expect(said).toContain('附件：1. 举措清单');
    expect(said).toContain('2. 数据台账');
  });

  it('draws nothing red that nobody asked for', async () => {
    const report = wholeReport('gbt9704', 'line');
    const bare = {
      ...report,
      front: {
        ...report.front,
        redHead: null,
        security: '',
        copyNumber: '',
        urgency: '',
        imprint: null,
      },
    };
    const plain = await partsOf(bare, await loadWordProfile(PROFILES, 'gbt9704'));
    expect(parts.get('word/document.xml')).toContain('FF0000');
    expect(plain.get('word/document.xml')).not.toContain('FF0000');
    expect(paragraphsOf(plain)[0]).toBe(report.title);
  });

  it('numbers headings 一、（一）1.（1） and gives them levels of the outline', () => {
    const headings = elementsNamed(document, 'w:p').flatMap((paragraph) => {
      const style = elementsNamed(paragraph, 'w:pStyle')[0]?.attributes.get('w:val') ?? '';
      return /^Heading\d$/u.test(style) ? [`${style.slice(-1)} ${textOf(paragraph)}`] : [];
    });
    expect(headings.slice(0, 3)).toEqual(['1 一、产业', '2 （一）茶旅融合', '1 二、乡村治理']);
    expect(headings).toContain('3 1.三级');
    expect(headings).toContain('4 （1）四级');
  });

  it('indents by characters and by length, and sets 22 lines of 28 characters', () => {
    const sheet = parts.get('word/styles.xml') ?? '';
    const body = /<w:style [^>]*w:styleId="Juanzong-body".*?<\/w:style>/su.exec(sheet)?.[0] ?? '';
    expect(body).toContain('w:firstLineChars="200"');
    expect(body).toContain('w:firstLine="640"');
    expect(body).toContain('w:line="579" w:lineRule="exact"');
    expect(body).toContain('<w:spacing w:val="-5"/>');
    expect(parts.get('word/document.xml')).toContain('w:linePitch="579"');
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('is a text that verify-report can read back', () => {
    expect(parts.get('customXml/item1.xml')).toContain('urn:juanzong:report-manifest');
  });
});

it('parts its contents from what follows by one page break, whether or not the outline has one', async () => {
  const profile = await loadWordProfile(PROFILES, 'plain');
  const breaksIn = async (outline: Parameters<typeof exampleReport>[1]) => {
    const parts = await partsOf(exampleReport('plain', outline), profile);
    return parts.get('word/document.xml')?.match(/<w:br w:type="page"\/>/gu)?.length;
  };
  const contents = { kind: 'contents', depth: 2 } as const;
  const heading = { kind: 'heading', level: 1, text: '一级' } as const;
  expect(await breaksIn([contents, { kind: 'page-break' }, heading])).toBe(1);
  expect(await breaksIn([contents, heading])).toBe(1);
});
