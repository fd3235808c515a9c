import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { cliJson } from '../app/cli.ts';
import { DENSE, denseArticle, type DenseArticle } from './dense-article.ts';
import { generatePage } from './pages.ts';

/** Short articles come first in the library, then the dense one, then one like it without annotations. */
export const SHORT_PAGES = 12;

/** Writes an archive of short pages, the dense article and a plain one of its length; answers its file. */
export function makeDeskArchive(folder: string, dense: DenseArticle): string {
  const archive = path.join(folder, 'desk.juanzong');
  const short = path.join(folder, 'short');
  const long = path.join(folder, 'long');
  fs.mkdirSync(short);
  fs.mkdirSync(long);
  for (let number = 1; number <= SHORT_PAGES; number += 1)
    fs.writeFileSync(
      path.join(short, `a${String(number).padStart(2, '0')}.txt`),
      generatePage(number),
    );
  cliJson(archive, 'import', short);
  cliJson(archive, 'suggest');
  fs.writeFileSync(path.join(long, 'm-dense.txt'), dense.text);
  const plain = denseArticle('清梧县柳河镇：没有人读过的长账', { ...DENSE, marks: 0 });
  fs.writeFileSync(path.join(long, 'n-plain.txt'), plain.text);
  cliJson(archive, 'import', long);
  const marks = path.join(folder, 'marks.json');
  fs.writeFileSync(marks, JSON.stringify({ filename: 'm-dense.txt', marks: dense.marks }));
  const writer = path.join(PROJECT_ROOT, 'electron', 'archive', 'testing', 'annotate-all.ts');
  execFileSync(process.execPath, [writer, archive, marks], { stdio: 'inherit' });
  const { checked, problems } = cliJson(archive, 'verify') as {
    readonly checked: number;
    readonly problems: readonly unknown[];
  };
  if (checked !== SHORT_PAGES + 2 || problems.length > 0)
    throw new Error(`the archive does not verify: ${JSON.stringify(problems)}`);
  return archive;
}
