import fs from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import { commandLine, diskFolder, SPEAKER } from '../../e2e/support/command-line.ts';
import { elementsNamed, parseXml, textOf } from '../../e2e/xml.ts';
import { Commands } from './testing/commands.ts';

// Processes: a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const commands = new Commands(diskFolder(), commandLine);
const at = commands.at.bind(commands);
let archive = '';

beforeAll(async () => {
  Object.assign(process.env, SPEAKER);
  await commands.importPages();
  archive = commands.copy('word');
  await commands.run('suggest', ['suggest'], archive);
  await commands.run('changed', ['accept', '--all'], archive);
});

function said(file: string, part = 'word/document.xml'): readonly string[] {
  const parts = unzipSync(new Uint8Array(fs.readFileSync(at(file))));
  const root = parseXml(strFromU8(parts[part] ?? new Uint8Array()));
  return elementsNamed(root, 'w:p').map(textOf);
}

async function written(file: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { code, stderr } = await commands.line([
    'export',
    'word',
    ...args,
    '--out',
    at(file),
    '--archive',
    archive,
  ]);
  expect(code, stderr).toBe(0);
  return said(file);
}

test('an article clean has its text and neither comments nor highlights', async () => {
  const clean = await written('clean.docx', '--kind', 'article');
  const annotated = await written('annotated.docx', '--kind', 'annotated');
  expect(clean).toEqual(annotated);
  expect(clean).toContain('云岫县推行四个不摘见实效');
  const parts = unzipSync(new Uint8Array(fs.readFileSync(at('clean.docx'))));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).not.toContain('w:commentRangeStart');
  expect(xml).not.toContain('w:shd');
});

test('a report comes in every profile, with fonts that are missing named in the answer', async () => {
  for (const profile of ['gbt9704', 'briefing', 'clippings', 'plain']) {
    const answer = await commands.line([
      'export',
      'word',
      '--kind',
      'report',
      '--profile',
      profile,
      '--out',
      at(`${profile}.docx`),
      '--archive',
      archive,
      '--json',
    ]);
    expect(answer.code).toBe(0);
    const { warnings } = JSON.parse(answer.stdout) as {
      readonly warnings: readonly { readonly code: string; readonly message: string }[];
    };
    for (const { code, message } of warnings) {
      expect(code).toBe('W-FONT');
      expect(answer.stderr).toContain(`W-FONT: ${message}`);
    }
    expect(said(`${profile}.docx`).join('\n')).toContain('光伏扶贫电站');
  }
});

test('a report goes into a template of the office, and a faulty template is refused', async () => {
  const template = new Document({
    sections: [
      {
        children: ['本局专报：{{title}}', '{{body}}', '印发：{{date}}'].map(
          (text) => new Paragraph({ children: [new TextRun(text)] }),
        ),
      },
    ],
  });
  fs.writeFileSync(at('office.docx'), await Packer.toBuffer(template));
  const filled = await written('filled.docx', '--kind', 'report', '--template', at('office.docx'));
  expect(filled[0]).toMatch(/^本局专报：.+/u);
  expect(filled.join('\n')).not.toContain('{{');
  expect(filled.join('\n')).toContain('光伏扶贫电站');

  await commands.run('changed', ['report', 'new', '--template', 'by-initiative'], archive);
  const listed = await commands.line(['report', 'list', '--archive', archive]);
  const id = listed.stdout.split('\t')[0] ?? '';
  const args = ['report', 'export', id, '--template', at('office.docx'), '--out', at('kept.docx')];
  expect((await commands.line([...args, '--archive', archive])).code).toBe(0);
  expect(said('kept.docx')).toEqual(filled);

  fs.writeFileSync(at('faulty.docx'), 'no document');
  const options = ['--kind', 'report', '--template', at('faulty.docx'), '--out', at('never.docx')];
  expect(await commands.failing(['export', 'word', ...options], archive)).toEqual([
    'E-WORDTEMPLATE',
    4,
  ]);
  expect(fs.existsSync(at('never.docx'))).toBe(false);
});
