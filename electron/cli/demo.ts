import fs from 'node:fs';
import path from 'node:path';
import { createDesk, openNamedArchive } from './desk.ts';
import { forkParser } from '../archive/import/fork-parser.ts';
import { samplePages } from '../archive/assets.ts';
import type { ExportKind } from '../contract.ts';
import { Progress } from './progress.ts';
import { packageVersion } from './version.ts';

/** What the demo writes, apart from the archive. */
const EXPORTS: readonly (readonly [ExportKind, string])[] = [
  ['annotated-word', '标注篇目.docx'],
  ['report-word', '举措汇编.docx'],
  ['annotations-csv', '标注.csv'],
  ['articles-csv', '篇目.csv'],
  ['figures-csv', '数据台账.csv'],
  ['thesaurus-csv', '举措表.csv'],
];

/*
 * `npm run demo`: the main job without a window, from the sample pages into ./demo-output.
 */
const folder = path.resolve('demo-output');
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
const desk = createDesk({ version: packageVersion(), startParser: forkParser });
try {
  openNamedArchive(desk.session, path.join(folder, '示例档案库.juanzong'), true);
  const { tokens } = desk.session;
  await importSamples();
  await acceptAll();
  for (const [kind, filename] of EXPORTS) await write(kind, filename);
  const verified = await verifyAll();
  console.log(`校验 ${verified}`);
  console.log(folder);

  async function importSamples(): Promise<void> {
    const progress = new Progress('导入 import');
    const token = tokens.grant(samplePages());
    for await (const event of await desk.client.import.run({ token, suggest: true })) {
      if (event.type === 'progress') progress.show(event);
      if (event.type === 'done') {
        progress.stop();
        console.log(`导入 ${event.imported} 个原件 sources`);
      }
    }
  }

  async function acceptAll(): Promise<void> {
    const { changed } = await desk.client.suggestions.decide({ decision: 'accepted', all: true });
    console.log(`采纳 ${changed} 条建议 suggestions`);
  }

  async function write(kind: ExportKind, filename: string): Promise<void> {
    const progress = new Progress(filename);
    const token = tokens.grant([path.join(folder, filename)]);
    for await (const event of await desk.client.exports.run({ token, kind })) {
      if (event.type === 'progress') progress.show(event);
      else {
        progress.stop();
        console.log(`${filename}\t${event.items}\t${event.bytes} B`);
      }
    }
  }

  async function verifyAll(): Promise<string> {
    const progress = new Progress('校验 verify');
    for await (const event of await desk.client.care.verify()) {
      if (event.type === 'progress') progress.show(event);
      else {
        progress.stop();
        return `${event.checked}/${event.total}`;
      }
    }
    return '';
  }
} finally {
  desk.session.dispose();
}
