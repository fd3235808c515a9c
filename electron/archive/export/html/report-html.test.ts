import { atOnce } from '#core/pieces.ts';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_PARTS, exampleReport } from '#core/report/layout/example-report.ts';
import type { PrintedPart, PrintedReport } from '#core/report/printed.ts';
import { elementsNamed, parseXml, textOf, type XmlElement } from '../../../../e2e/xml.ts';
import { loadWordProfile, type WordProfile } from '../word/profile.ts';
import { renderReportHtml } from './report-html.ts';

const PROFILES = join(import.meta.dirname, '../../../../assets/profiles');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4"/></svg>';

let official: WordProfile;
let plain: WordProfile;
beforeAll(async () => {
  official = await loadWordProfile(PROFILES, 'gbt9704');
  plain = await loadWordProfile(PROFILES, 'plain');
});

function html(report: PrintedReport, profile = official, pages?: ReadonlyMap<string, number>) {
  return atOnce(
    renderReportHtml(report, {
      profile,
      author: '档案员甲',
      drawChart: () => SVG,
      ...(pages ? { pages } : {}),
    }),
  ).text;
}

/** What an independent parser of XML reads. */
function read(report: PrintedReport, profile = official): XmlElement {
  return parseXml(html(report, profile).replace('<!DOCTYPE html>\n', ''));
}

const withClass = (root: XmlElement, name: string): readonly string[] =>
  elementsNamed(root, 'p')
    .filter((one) => (one.attributes.get('class') ?? '').split(' ').includes(name))
    .map(textOf);

describe('a report as HTML', () => {
  it('is well-formed and says everything that was given, once and in order', () => {
    const report = exampleReport({
      subtitle: '（2018—2019年）',
      issuer: '中共东川县委宣传部',
      date: '2026-09-01',
      recipients: '各乡镇党委',
      attachments: ['举措台账', '数据台账'],
      remark: '此件公开发布',
      signOffs: [{ stage: 'first', author: '张三', at: '2026-09-01T01:02:03Z' }],
    });
    const [main] = elementsNamed(read(report), 'main');
    const text = main === undefined ? '' : textOf(main);
    const given = [
      '东川县茶旅融合工作综述',
      '（2018—2019年）',
      '各乡镇党委：',
      '目　录',
      '一、茶旅融合',
      '（一）山上有茶',
      '全村茶园4.5万余亩，推行茶旅融合。',
      '——《东川山上茶飘香》，东川日报，2019年6月3日，第3版',
      'Q00000001',
      '二、数据一览',
      '表1　主要数据',
      '45000亩（余）',
      '东川县，2019年',
      '表2　举措与年度',
      '四议两公开',
      '按已采纳的提及计。',
      '图1　逐月提及',
      '走进湾里村',
      '山门开了',
      '路修到了家门口。',
      '原件：东川 01.txt（SHA-256 0011223344556677…）',
      '附件：1. 举措台账',
      '2. 数据台账',
      '中共东川县委宣传部',
      '2026年9月1日',
      '（此件公开发布）',
      '初审：张三',
    ];
    let at = text.indexOf('目　录');
    expect(at).toBeGreaterThan(0);
    for (const words of given.slice(given.indexOf('一、茶旅融合'))) {
      const found = text.indexOf(words, at);
      expect(found, words).toBeGreaterThanOrEqual(0);
      at = found;
    }
    for (const words of given) expect(text).toContain(words);
  });

  it('has no script, nothing outside it and a policy that says so', () => {
    const text = html(exampleReport());
    expect(text).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|javascript:/iu);
    expect(text.match(/(?:src|href)="(?!#)[^"]*"/gu)).toBeNull();
    expect(text).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
  });

  it('keeps hostile text as text', () => {
    const evil = '</style></main><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'';
    const parts: readonly PrintedPart[] = EXAMPLE_PARTS.map((part) =>
      part.kind === 'paragraph' || part.kind === 'heading' ? { ...part, text: evil } : part,
    );
    const report = { ...exampleReport({ issuer: evil, attachments: [evil] }, parts), title: evil };
    const root = read(report);
    expect(elementsNamed(root, 'script')).toEqual([]);
    expect(elementsNamed(root, 'img')).toEqual([]);
    expect(withClass(root, 'body')[0]).toBe(evil);
    expect(withClass(root, 'signature')[0]).toBe(evil);
    expect(elementsNamed(root, 'title').map(textOf)).toEqual([evil]);
  });

  it('reads back every text that XML can hold, and marks what it cannot', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, (given) => {
        const parts: readonly PrintedPart[] = [{ kind: 'paragraph', blockId: 'b', text: given }];
        const [back = ''] = withClass(read(exampleReport({}, parts)), 'body');
        expect(back.length).toBe(given.length);
        const writable = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/u;
        if (writable.test(given) && !/[\u007f-\u009f]/u.test(given)) expect(back).toBe(given);
      }),
      { numRuns: 60 },
    );
  });

  it('names the words that a passage is quoted for where the profile marks them', () => {
    const bold = (profile: WordProfile) =>
      elementsNamed(read(exampleReport(), profile), 'strong').map(textOf);
    expect(bold(plain)).toEqual(['茶旅融合']);
    expect(bold(official)).toEqual([]);
  });

  it('leads from the contents to headings and articles, with their pages where they are known', () => {
    const pages = new Map([['part-2', 3]]);
    const root = parseXml(html(exampleReport(), official, pages).replace('<!DOCTYPE html>\n', ''));
    const [nav] = elementsNamed(root, 'nav');
    const links = nav === undefined ? [] : elementsNamed(nav, 'a');
    expect(links.map(textOf)).toEqual([
      '一、茶旅融合3',
      '（一）山上有茶',
      '（二）山下有路',
      '二、数据一览',
      '山门开了',
    ]);
    const ids = new Set(
      ['h2', 'h3', 'section'].flatMap((name) =>
        elementsNamed(root, name).map(({ attributes }) => attributes.get('id')),
      ),
    );
    for (const link of links) expect(ids).toContain(link.attributes.get('href')?.slice(1));
  });

  it('gathers source lines as notes at the end where the report has footnotes', () => {
    const root = read(exampleReport({ sourceNotes: 'footnote' }));
    expect(withClass(root, 'footnote')).toEqual([
      '［1］《东川山上茶飘香》，东川日报，2019年6月3日，第3版',
    ]);
    expect(withClass(root, 'quotation')).toEqual(['全村茶园4.5万余亩，推行茶旅融合。［1］']);
  });

  it('repeats the head of a table on every page, and totals its counts', () => {
    const root = read(exampleReport());
    const [, pivot] = elementsNamed(root, 'table');
    expect(
      pivot === undefined
        ? []
        : elementsNamed(pivot, 'tr').map((row) =>
            elementsNamed(row, 'th').concat(elementsNamed(row, 'td')).map(textOf),
          ),
    ).toEqual([
      ['举措', '2018年', '2019年', '合计'],
      ['茶旅融合', '1', '4', '5'],
      ['四议两公开', '2', '0', '2'],
      ['合计', '3', '4', '7'],
    ]);
    expect(elementsNamed(root, 'thead')).toHaveLength(2);
  });

  it('draws red head, security and copy number only on request', () => {
    const none = read(exampleReport());
    expect(['authority', 'grade', 'copy-number'].flatMap((name) => withClass(none, name))).toEqual(
      [],
    );
    const asked = read(
      exampleReport({
        redHead: { authority: '中共东川县委宣传部文件', number: '东宣〔2026〕1号', signatory: '' },
        security: '机密★3年',
        copyNumber: '000001',
      }),
    );
    expect(withClass(asked, 'authority')).toEqual(['中共东川县委宣传部文件']);
    expect(withClass(asked, 'fileNumber')).toEqual(['东宣〔2026〕1号']);
    expect(withClass(asked, 'grade')).toEqual(['机密★3年']);
  });

  it('has the paper, margins and page numbers of its profile', () => {
    const text = html(exampleReport());
    expect(text).toContain('@page { size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm }');
    expect(text).toMatch(/@page :right \{ @bottom-right \{ content: "— " counter\(page\) " —"/u);
    expect(text).toMatch(/@page :left \{ @bottom-left \{/u);
    expect(html(exampleReport(), plain)).toMatch(
      /@page {2}\{ @bottom-center|@page \{ @bottom-center/u,
    );
  });
});
