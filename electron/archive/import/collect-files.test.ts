import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectFiles } from './collect-files.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-collect-'));
});
// A path may be longer than the system takes, and only a program that goes down step by step can remove it.
afterEach(() => execFileSync('rm', ['-rf', folder]));

function write(...names: readonly string[]): void {
  for (const name of names) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), '渡口村办起夜校。\n');
  }
}

describe('the files of a folder', () => {
  test('come in the order of their whole paths, of texts and projects alone', async () => {
    write('b/2.txt', 'b/1.TXT', 'a.txt', 'c.qdpx', 'd.docx', '.hidden.txt', 'b.txt');
    const found = await collectFiles([folder]);
    const names = found.map((file) => path.relative(folder, file.path));
    expect(names).toEqual([
      'a.txt',
      'b.txt',
      path.join('b', '1.TXT'),
      path.join('b', '2.txt'),
      'c.qdpx',
    ]);
    expect(found.every(({ failure }) => failure === null)).toBe(true);
  });

  test('are taken where a folder among them cannot be read, which is said of it alone', async () => {
    write('a.txt', 'z.txt');
    // Nobody, not even root, opens a path that is longer than the system takes.
    const name = 'm'.repeat(200);
    const deeper =
      'i=0; while [ $i -lt 25 ]; do mkdir "$0" && cd -P "$0" || exit 1; i=$((i + 1)); done';
    execFileSync('sh', ['-c', deeper, name], { cwd: folder, stdio: 'ignore' });
    const found = await collectFiles([folder]);
    expect(found.map(({ filename, failure }) => [filename, failure?.code])).toEqual([
      ['a.txt', undefined],
      [name, 'E-READ'],
      ['z.txt', undefined],
    ]);
    expect(found[1]?.failure?.values).toEqual({ filename: name, reason: 'ENAMETOOLONG' });
  });

  test('that are not there are said to be missing, the rest is taken', async () => {
    write('a.txt');
    const found = await collectFiles([path.join(folder, 'none'), path.join(folder, 'a.txt')]);
    expect(found.map(({ filename, failure }) => [filename, failure?.code])).toEqual([
      ['none', 'E-MISSING'],
      ['a.txt', undefined],
    ]);
  });
});
