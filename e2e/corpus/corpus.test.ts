import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commandLine, diskFolder } from '../support/command-line.ts';
import {
  hiddenLabels,
  writeBadArchives,
  writeBadInputs,
  writeHugeFile,
  writeLongLine,
  writeManyLines,
  type BadInput,
} from './make.ts';

const importJson = z.object({
  sources: z.array(
    z.object({
      filename: z.string(),
      sha256: z.string(),
      encoding: z.string().nullable(),
      status: z.enum(['imported', 'duplicate', 'refused']),
      code: z.string().optional(),
      message: z.string().optional(),
      warnings: z.array(z.object({ code: z.string(), message: z.string() })),
      articles: z.int(),
    }),
  ),
});
const verifyJson = z.object({ checked: z.int(), total: z.int(), problems: z.array(z.unknown()) });
const errorJson = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

type Imported = z.infer<typeof importJson>['sources'];

const folder = diskFolder();
const inputs = path.join(folder, 'inputs');
const archive = path.join(folder, 'a.juanzong');
const good = path.join(folder, 'good.txt');
const GOOD = '白蘋市光伏电站并网\n\n本报讯 石榴镇的光伏扶贫电站昨日并网，带动95户增收。\n';

const hashOf = (file: string): string =>
  createHash('sha256').update(fs.readFileSync(file)).digest('hex');

async function importedFrom(
  paths: readonly string[],
  options: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly sources: Imported }> {
  const { code, stdout } = await commandLine([
    'import',
    ...paths,
    '--archive',
    archive,
    '--json',
    ...options,
  ]);
  return { code, sources: importJson.parse(JSON.parse(stdout)).sources };
}

beforeAll(() => {
  fs.mkdirSync(inputs);
  fs.writeFileSync(good, GOOD);
});

describe('bad inputs', () => {
  let all: readonly BadInput[] = [];
  let inChinese: Imported = [];
  let inEnglish: Imported = [];
  let takenIn: Imported = [];
  const named = (sources: Imported, name: string): Imported[number] | undefined =>
    sources.find(({ filename }) => filename === name);

  beforeAll(async () => {
    all = writeBadInputs(inputs);
    await importedFrom([good]);
    const refused = all.filter(({ refused: code }) => code !== null);
    const paths = refused.map(({ name }) => path.join(inputs, name));
    const before = hashOf(archive);
    const zh = await importedFrom(paths);
    const en = await importedFrom(paths, ['--lang', 'en']);
    inChinese = zh.sources;
    inEnglish = en.sources;
    expect([zh.code, en.code]).toEqual([1, 1]);
    // Nothing at all was written for what was refused.
    expect(hashOf(archive)).toBe(before);
    expect(fs.readdirSync(folder).toSorted()).toEqual(['a.juanzong', 'good.txt', 'inputs']);
    const taken = all.filter(({ refused: code }) => code === null);
    takenIn = (await importedFrom(taken.map(({ name }) => path.join(inputs, name)))).sources;
  });

  test('cover rows 1 to 16 and 20', () => {
    const rows = new Set(all.map(({ row }) => row));
    expect([...rows]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20]);
  });

  test('are the same bytes in every run', () => {
    const again = path.join(folder, 'again');
    fs.mkdirSync(again);
    writeBadInputs(again);
    for (const { name } of all) {
      expect(hashOf(path.join(again, name)), name).toBe(hashOf(path.join(inputs, name)));
    }
    fs.rmSync(again, { recursive: true });
  });

  test('that are refused say so by code and sentence in both languages, and changed nothing', () => {
    for (const { name, refused, zh, en } of all) {
      if (refused === null) continue;
      const chinese = named(inChinese, name);
      const english = named(inEnglish, name);
      expect(chinese, name).toMatchObject({ status: 'refused', code: refused, articles: 0 });
      expect(chinese?.message).toMatch(zh);
      expect(chinese?.message).toContain(name);
      expect(english?.message).toMatch(en);
      expect(english?.message).not.toMatch(/[\u4E00-\u9FFF]/u);
    }
  });

  test('that are taken keep their bytes, and warn where somebody should look', async () => {
    const wanted = all.filter(({ refused }) => refused === null);
    expect(takenIn).toHaveLength(wanted.length);
    for (const { name, encoding, warnings, zh } of wanted) {
      const source = named(takenIn, name);
      expect(source, name).toMatchObject({ status: 'imported', encoding });
      expect(source?.sha256).toBe(hashOf(path.join(inputs, name)));
      expect(
        source?.warnings.map(({ code }) => code),
        name,
      ).toEqual(warnings);
      expect(source?.warnings.map(({ message }) => message).join('\n')).toMatch(zh);
    }
    // The archive's own proof: the bytes it holds give the SHA-256 that stand above.
    const { code, stdout } = await commandLine(['verify', '--archive', archive, '--json']);
    const total = wanted.length + 1;
    expect(verifyJson.parse(JSON.parse(stdout))).toEqual({ checked: total, total, problems: [] });
    expect(code).toBe(0);
  });

  test('that are cut off are taken up to the break by consent', async () => {
    const { code, sources } = await importedFrom(
      [path.join(inputs, '09-utf8-cut.txt')],
      ['--accept-damaged'],
    );
    expect(code).toBe(0);
    expect(sources[0]).toMatchObject({ status: 'imported', warnings: [{ code: 'W-TRUNC' }] });
    expect(sources[0]?.warnings[0]?.message).toMatch(/只导入到第 \d+ 字节/u);
  });

  test('row 16: a label that hides characters is stored, found by what shows, and has no twin', async () => {
    const csv = path.join(folder, 'hidden.csv');
    fs.writeFileSync(csv, hiddenLabels());
    const thesaurus = (file: string) =>
      commandLine(['thesaurus', 'import', file, '--archive', archive, '--json']);
    expect((await thesaurus(csv)).code).toBe(0);
    const found = await commandLine([
      'annotations',
      '--initiative',
      '松坪积分超市',
      '--archive',
      archive,
      '--json',
    ]);
    expect(found.code).toBe(0);
    fs.writeFileSync(csv, 'prefLabel\r\n松坪積分超市\r\n');
    const twin = await thesaurus(csv);
    expect(errorJson.parse(JSON.parse(twin.stdout)).error.code).toBe('E-LABEL');
    expect(twin.code).toBe(4);
  });
});

describe('files offered as archives', () => {
  test('rows 51 to 53 are refused by code in both languages and stay byte-identical', async () => {
    const real = path.join(folder, 'real.juanzong');
    await commandLine(['import', good, '--archive', real]);
    const cases = writeBadArchives(folder, fs.readFileSync(real));
    const runs = cases.flatMap(({ name, code, zh, en }) =>
      (['zh-CN', 'en'] as const).map(async (lang) => {
        const file = path.join(folder, name);
        const before = hashOf(file);
        // Import may create an archive; what is there already it must refuse all the same.
        const args = lang === 'en' ? ['import', good] : ['list'];
        const result = await commandLine([...args, '--archive', file, '--json', '--lang', lang]);
        const { error } = errorJson.parse(JSON.parse(result.stdout));
        expect(error.code, name).toBe(code);
        expect(error.message).toMatch(lang === 'en' ? en : zh);
        expect(error.message).toContain(name);
        expect(result.stderr).toContain(error.message);
        expect(result.code).toBe(3);
        expect(hashOf(file)).toBe(before);
      }),
    );
    await Promise.all(runs);
    const left = fs.readdirSync(folder).filter((name) => /-wal$|-shm$|partial$/u.test(name));
    expect(left).toEqual([]);
  });
});

describe('large inputs', () => {
  test('row 17: one line of 50 MB is imported', async () => {
    const file = path.join(folder, '17-long-line.txt');
    writeLongLine(file);
    const { sources } = await importedFrom([file]);
    expect(sources[0]).toMatchObject({
      status: 'imported',
      encoding: 'utf-8',
      sha256: hashOf(file),
    });
    fs.rmSync(file);
  });

  test('row 18: 300 MB are refused without being read', async () => {
    const file = path.join(folder, '18-huge.txt');
    writeHugeFile(file);
    const { code, sources } = await importedFrom([file]);
    expect(sources[0]).toMatchObject({ status: 'refused', code: 'E-SIZE' });
    expect(sources[0]?.message).toMatch(/超过 100 MB 上限/u);
    expect(code).toBe(1);
    fs.rmSync(file);
  });

  test('row 19: five million lines are imported, and stopped on the way they leave nothing', async () => {
    const file = path.join(folder, '19-many-lines.txt');
    writeManyLines(file);
    const before = hashOf(archive);
    const outcomes: (number | null)[] = [];
    // Ctrl-C while the program starts, the file is read, decoded, cut or written.
    for (const after of [400, 900, 1600, null]) {
      let timer: NodeJS.Timeout | undefined;
      const { code, stdout } = await commandLine(['import', file, '--archive', archive, '--json'], {
        onStart: (pid) => {
          if (after !== null) timer = setTimeout(() => process.kill(pid, 'SIGINT'), after);
        },
      });
      clearTimeout(timer);
      outcomes.push(code);
      if (code === 0) {
        const { sources } = importJson.parse(JSON.parse(stdout));
        expect(sources[0]).toMatchObject({
          status: 'imported',
          sha256: hashOf(file),
          articles: 1,
        });
        break;
      }
      // Before it can listen it dies of the signal; from then on it says that it was cancelled.
      if (code !== null) {
        expect(errorJson.parse(JSON.parse(stdout)).error.code).toBe('E-CANCELLED');
        expect(code).toBe(4);
      }
      expect(hashOf(archive)).toBe(before);
    }
    expect(outcomes.at(-1)).toBe(0);
    expect(outcomes.length).toBeGreaterThan(1);
    fs.rmSync(file);
  });
});
