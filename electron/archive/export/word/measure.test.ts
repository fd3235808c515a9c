import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleLines } from '#core/report/article-lines.ts';
import { emWidth } from '#core/report/em-width.ts';
import { FIGURE_COLUMNS } from '#core/report/figure-columns.ts';
import type { BlockContent } from '#core/report/outline.ts';
import type { PrintedPart, PrintedReport } from '#core/report/printed.ts';
import { createDesk, openNamedArchive } from '#electron/cli/desk.ts';
import { Commands } from '#electron/cli/testing/commands.ts';
import { convertWithOffice, findOffice, NO_OFFICE } from '../../../../e2e/office.ts';
import {
  hasPdfTools,
  inkBox,
  NO_PDF_TOOLS,
  pdfLines,
  pdfPages,
  type PdfLine,
  type PdfPage,
} from '../../../../e2e/pdf.ts';
import { commandLine } from '../../../../e2e/support/command-line.ts';
import { elementsNamed, parseXml, textOf } from '../../../../e2e/xml.ts';
import { forkParser } from '../../import/fork-parser.ts';

/*
 * The report that an office gets from the sample pages, and from the three example pages where they
 * are at hand, by the command line; LibreOffice makes a PDF of it, which is measured. One conversion
 * serves all the measures.
 */

const ROOT = path.join(import.meta.dirname, '../../../..');
const SEEDS = path.join(ROOT, '../shared/seeds');
const ready = findOffice() !== null && hasPdfTools();
if (!ready) console.warn(`skipped: ${findOffice() === null ? NO_OFFICE : NO_PDF_TOOLS}`);

const MM = 72 / 25.4;
/** GB/T 9704-2012, 5.2.1: A4, 天头 37, 订口 28, 版心 156 × 225 mm. */
const AREA = { left: 28 * MM, right: (28 + 156) * MM, top: 37 * MM, bottom: (37 + 225) * MM };
const PITCH = 28.95;

const folder = fs.mkdtempSync(path.join(tmpdir(), 'juanzong-measure-'));
const at = (name: string): string => path.join(folder, name);
const archive = at('a.juanzong');
const commands = new Commands(folder, commandLine);

let docx: Readonly<Record<string, string>>;
let printed: PrintedReport;
let pages: readonly PdfPage[];
let lines: readonly (readonly PdfLine[])[];

beforeAll(async () => {
  if (!ready) return;
  const samples = fs
    .readdirSync(path.join(ROOT, 'assets/samples'))
    .filter((name) => /^\d\d-.*\.txt$/u.test(name) && !name.startsWith('06'))
    .map((name) => path.join(ROOT, 'assets/samples', name));
  await command('import', ...samples, ...(fs.existsSync(SEEDS) ? [SEEDS] : []));
  await command('suggest', '--kind', 'initiative,figure');
  await command('accept', '--all');
  await command('report', 'new', '--template', 'by-initiative', '--title', TITLE);
  const id = await outlined();
  await command('report', 'export', id, '--out', at('report.docx'));
  docx = Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(fs.readFileSync(at('report.docx'))))).map(
      ([name, data]) => [name, strFromU8(data)],
    ),
  );
  fs.writeFileSync(at('report.pdf'), await convertWithOffice(at('report.docx'), 'pdf'));
  pages = await pdfPages(at('report.pdf'));
  lines = pages.map(pdfLines);
}, 120_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const TITLE = '云岫县巩固拓展脱贫攻坚成果同乡村振兴有效衔接宣传报道汇编';

async function command(...args: readonly string[]): Promise<void> {
  const { code, stderr } = await commands.line([...args, '--archive', archive]);
  expect(code, `${args.join(' ')}: ${stderr}`).toBe(0);
}

/** Puts the outline and the front matter of an office's report in place of the template's. */
async function outlined(): Promise<string> {
  const desk = createDesk({ version: '0', startParser: forkParser });
  try {
    openNamedArchive(desk.session, archive, false);
    const { reports } = await desk.client.reports.list();
    const id = reports[0]?.id ?? '';
    const { blocks } = await desk.client.reports.view({ id });
    const act = async (
      input: Parameters<typeof desk.client.reports.act>[0]['act'],
    ): Promise<void> => {
      await desk.client.reports.act({ id, act: input });
    };
    const { rows } = await desk.client.articles.list({ limit: 3 });
    await act({ does: 'add', contents: outline(rows[1]?.id ?? ''), after: null });
    await act({ does: 'remove', blockIds: blocks.map((block) => block.id), sections: false });
    await act({ does: 'profile', profile: 'gbt9704' });
    await act({
      does: 'settings',
      settings: {
        front: {
          issuer: '中共云岫县委宣传部',
          redHead: { authority: '云岫县委宣传部文件', number: '云宣发〔2026〕1号', signatory: '' },
          date: '2026-09-01',
          recipients: '县委各部门，县直各单位',
          attachments: ['举措清单', '数据台账'],
          remark: '此件公开发布',
        },
      },
    });
    printed = await desk.client.reports.preview({ id });
    return id;
  } finally {
    desk.session.close();
  }
}

function outline(articleId: string): readonly BlockContent[] {
  const query = {};
  const passages = { sort: 'file', definitions: true } as const;
  const figures = { query, groupBy: ['place'], sort: 'file', quotedOnly: true } as const;
  return [
    { kind: 'contents', depth: 2 },
    // Full lines of nothing but Han characters, whatever pages are at hand.
    { kind: 'text', text: '各乡镇各部门压实责任抓好落实推动各项举措落地见效'.repeat(24) },
    { kind: 'text', text: '本汇编引用报道{引用篇数}篇，涉及举措{举措数}项，摘录{摘录数}处。' },
    { kind: 'passages', groupBy: ['theme'], limit: 3, query, ...passages },
    {
      kind: 'passages',
      groupBy: ['theme', 'initiative'],
      limit: 8,
      query: { initiative: '四个不摘' },
      ...passages,
    },
    { kind: 'heading', level: 1, text: '数据' },
    { kind: 'figures', caption: '', ...figures },
    { kind: 'pivot', caption: '', query, rows: 'theme', columns: 'year', counts: 'mentions' },
    { kind: 'chart', caption: '', query, chart: 'initiative-month', counts: 'mentions' },
    { kind: 'heading', level: 1, text: '报道选登' },
    { kind: 'article', articleId },
    { kind: 'heading', level: 1, text: '附录：引用篇目' },
    { kind: 'sources' },
  ];
}

/** Lines of text of a page: all but its page number. */
function textLines(page: number): readonly PdfLine[] {
  return (lines[page] ?? []).filter(({ yMax }) => yMax < AREA.bottom + 3);
}

/** Pages of nothing but text at the pitch of official documents. */
function textPages(): readonly number[] {
  return [...pages.keys()].filter((page) => {
    const set = textLines(page);
    return (
      set.length > 20 &&
      set.every((line, index) => {
        const before = set[index - 1];
        return before === undefined || Math.abs(middle(line) - middle(before) - PITCH) < 2;
      })
    );
  });
}

function middle({ yMin, yMax }: PdfLine): number {
  return (yMin + yMax) / 2;
}

describe.skipIf(!ready)(
  'a report in the form of an official document, as LibreOffice prints it',
  () => {
    it('has ten pages and more of A4', () => {
      expect(pages.length).toBeGreaterThanOrEqual(10);
      for (const { width, height } of pages) {
        expect(Math.abs(width - 210 * MM)).toBeLessThan(1);
        expect(Math.abs(height - 297 * MM)).toBeLessThan(1);
      }
    });

    it('has 22 lines on a full page and 28 characters on a full line', () => {
      const full = textPages();
      expect(full.length).toBeGreaterThan(2);
      const counts = full.map((page) => textLines(page).length);
      expect(Math.max(...counts)).toBe(22);
      expect(counts.filter((count) => count === 22).length).toBeGreaterThan(4);
      const han = full
        .flatMap(textLines)
        .map(({ text }) => text)
        .filter((text) => /^[\p{Script=Han}，。、；：]+$/u.test(text));
      expect(Math.max(...han.map(emWidth))).toBe(28);
      expect(han.filter((text) => emWidth(text) === 28).length).toBeGreaterThan(10);
    });

    it('keeps to its margins within a millimetre, by its words and by its ink', async () => {
      const all = pages.flatMap((_, page) => textLines(page));
      expect(Math.abs(Math.min(...all.map(({ xMin }) => xMin)) - AREA.left)).toBeLessThan(MM);
      expect(Math.abs(Math.max(...all.map(({ xMax }) => xMax)) - AREA.right)).toBeLessThan(MM);
      expect(Math.min(...all.map(({ yMin }) => yMin))).toBeGreaterThan(AREA.top - MM);
      expect(Math.max(...all.map(({ yMax }) => yMax))).toBeLessThan(AREA.bottom + MM);
      const page = textPages().find((one) => textLines(one).length === 22) ?? 0;
      const ink = await inkBox(at('report.pdf'), page + 1, { from: 0, to: AREA.bottom + MM });
      expect(Math.abs(ink.xMin - AREA.left)).toBeLessThan(MM * 1.5);
      expect(Math.abs(ink.xMax - AREA.right)).toBeLessThan(MM * 1.5);
      // Characters stand in the lower part of their lines (一行: a character and 7/8 of its height).
      expect(ink.yMin).toBeGreaterThan(AREA.top - MM);
      expect(ink.yMin).toBeLessThan(AREA.top + PITCH - 16);
      expect(Math.abs(ink.yMax - AREA.bottom)).toBeLessThan(PITCH - 16);
    });

    it('numbers odd pages at the right, even ones at the left, one character free, 7 mm below', () => {
      const character = 14;
      for (const [index, page] of lines.entries()) {
        const number = page.at(-1);
        expect(number?.text.replaceAll(/\s/gu, '')).toBe(`—${index + 1}—`);
        const { xMin = 0, xMax = 0, yMin = 0, yMax = 0 } = number ?? {};
        if (index % 2 === 0) expect(Math.abs(xMax - (AREA.right - character))).toBeLessThan(MM);
        else expect(Math.abs(xMin - (AREA.left + character))).toBeLessThan(MM);
        // The dashes stand in the middle of the characters.
        expect(Math.abs((yMin + yMax) / 2 - (AREA.bottom + 7 * MM))).toBeLessThan(1.5 * MM);
      }
    });

    it('has contents whose page numbers are those of the headings', () => {
      const entries = listed();
      expect(entries.length).toBeGreaterThan(10);
      const texts = pages.map((_, page) =>
        textLines(page).map(({ text }) => text.replaceAll(/\s/gu, '')),
      );
      const afterContents = Math.min(...entries.map(({ page }) => page)) - 1;
      const wrong = entries.filter(({ text, page }) => {
        const start = text.replaceAll(/\s/gu, '').slice(0, 24);
        const found = texts.findIndex(
          (one, index) =>
            index >= afterContents &&
            index >= page - 2 &&
            one.some((line) => line.startsWith(start)),
        );
        return found !== page - 1;
      });
      expect(wrong).toEqual([]);
    });

    it('leaves no heading at the foot of a page and no signature alone', () => {
      const headings = new Set(listed().map(({ text }) => text.replaceAll(/\s/gu, '')));
      const feet = pages.map((_, page) => textLines(page).at(-1)?.text ?? '').slice(2);
      expect(feet.filter((text) => headings.has(text))).toEqual([]);
      const signed = pages.findIndex((_, page) =>
        textLines(page).some(({ text }) => text.includes('中共云岫县委宣传部')),
      );
      const above = textLines(signed).findIndex(({ text }) => text.includes('中共云岫县委宣传部'));
      expect(above).toBeGreaterThan(1);
    });

    it('sets signature and date as 7.3.5.2 says', () => {
      const all = pages.flatMap((_, page) => textLines(page));
      const issuer = all.findLast(({ text }) => text === '中共云岫县委宣传部');
      const date = all.findLast(({ text }) => text.replaceAll(/\s/gu, '') === '2026年9月1日');
      expect(Math.abs((issuer?.xMax ?? 0) - (AREA.right - 32))).toBeLessThan(MM);
      // Its first character two characters right of the signature's first.
      expect(Math.abs((date?.xMin ?? 0) - (issuer?.xMin ?? 0) - 32)).toBeLessThan(3 * MM);
    });

    it('places the red head as 7.2.4 to 7.2.7 say', async () => {
      const first = await inkBox(at('report.pdf'), 1, { from: 0, to: AREA.bottom });
      expect(Math.abs(first.yMin - (AREA.top + 35 * MM))).toBeLessThan(MM);
      const number = textLines(0).find(({ text }) => text.startsWith('云宣发'));
      const foot = number?.yMax ?? 0;
      const title = textLines(0).find(({ text }) => text.startsWith('云岫县巩固'));
      const between = { from: foot, to: title?.yMin ?? foot };
      const rule = await inkBox(at('report.pdf'), 1, between);
      expect(Math.abs(rule.xMin - AREA.left)).toBeLessThan(MM);
      expect(Math.abs(rule.xMax - AREA.right)).toBeLessThan(MM);
      const above = await inkBox(at('report.pdf'), 1, {
        from: number?.yMin ?? 0,
        to: rule.yMin - 1,
      });
      expect(Math.abs(rule.yMin - above.yMax - 4 * MM)).toBeLessThan(MM);
    });

    it('asks for the standard fonts', () => {
      const sheet = parseXml(docx['word/styles.xml'] ?? '');
      const fontOf = (id: string): string => {
        const style = elementsNamed(sheet, 'w:style').find(
          (one) => one.attributes.get('w:styleId') === id,
        );
        const fonts = style === undefined ? undefined : elementsNamed(style, 'w:rFonts')[0];
        return fonts?.attributes.get('w:eastAsia') ?? '';
      };
      expect(
        ['Title', 'Heading1', 'Heading2', 'Heading3', 'Juanzong-body', 'Juanzong-pageNumber'].map(
          fontOf,
        ),
      ).toEqual(['方正小标宋简体', '黑体', '楷体', '仿宋', '仿宋', '宋体']);
    });

    it('says what it was given and nothing else', () => {
      const said = pages
        .flatMap((_, page) => textLines(page).map(({ text }) => text))
        .join('')
        .replaceAll(/\s/gu, '');
      // Table cells stand side by side in a PDF and heads are repeated; all else is one column.
      let from = 0;
      for (const text of columnTexts()) {
        const bare = text.replaceAll(/\s/gu, '');
        const found = said.indexOf(bare, from);
        expect(found, `${bare} after ${said.slice(from, from + 40)}`).toBeGreaterThanOrEqual(from);
        from = found + bare.length;
      }
      const document = parseXml(docx['word/document.xml'] ?? '');
      const paragraphs = elementsNamed(document, 'w:p').map(textOf);
      for (const cell of cellTexts())
        expect(paragraphs.some((one) => one.startsWith(cell))).toBe(true);
    });
  },
);

interface Entry {
  readonly text: string;
  readonly page: number;
}

/** What the contents of the file say, as written in it. */
function listed(): readonly Entry[] {
  const document = parseXml(docx['word/document.xml'] ?? '');
  return elementsNamed(document, 'w:hyperlink').map((link) => {
    const [title, page] = elementsNamed(link, 'w:r').map(textOf);
    return { text: title ?? '', page: Number(page) };
  });
}

function columnTexts(): readonly string[] {
  return printed.parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case 'heading':
      case 'paragraph':
        return [part.text];
      case 'quotation':
        return [part.text, part.sourceLine, part.mark];
      case 'article':
        return [...articleLines(part).map(({ text }) => text), part.sourceLine, part.mark];
      case 'sources':
        return part.entries.flatMap(({ sourceLine, filename, mark }) => [
          sourceLine,
          filename,
          mark,
        ]);
      case 'figures':
      case 'pivot':
      case 'chart':
        return [part.caption];
      case 'contents':
      case 'page-break':
        return [];
    }
  });
}

function cellTexts(): readonly string[] {
  const rows = printed.parts.flatMap((part: PrintedPart) =>
    part.kind === 'figures' ? part.groups.flatMap((group) => group.rows) : [],
  );
  return rows.flatMap((row) =>
    (['measure', 'quote', 'normalised', 'placeTime', 'sourceLine'] as const).map((key) =>
      FIGURE_COLUMNS[key].of(row),
    ),
  );
}
