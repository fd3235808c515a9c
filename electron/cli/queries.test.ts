import fs from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { diskFolder, SPEAKER } from '../../e2e/support/command-line.ts';
import { createDesk } from './desk.ts';
import { forkParser } from '../archive/import/fork-parser.ts';
import { Commands, NEWS } from './testing/commands.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// What these commands are as processes, other files have tried.
const commands: Commands = new Commands(diskFolder(), (args) => commands.line(args));
const at = commands.at.bind(commands);
const failing = commands.failing.bind(commands);
let archive: string;

beforeAll(async () => {
  Object.assign(process.env, SPEAKER, { JUANZONG_CACHE: at('cache') });
  await commands.importPages();
  archive = at('base.juanzong');
});

async function written(name: string, ...args: readonly string[]): Promise<string> {
  const to = ['--out', at(name), '--archive', archive];
  const { code, stderr } = await commands.line([...args, ...to]);
  expect(code, stderr).toBe(0);
  return fs.readFileSync(at(name), 'utf8');
}

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace(/^\ufeff/u, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        ([, quoted, bare = '']) => quoted ?? bare,
      ),
    );

describe('exports by a query', () => {
  test('hold the articles that search finds', async () => {
    const csv = ['export', 'csv', '--kind', 'articles'];
    const both = await written('both.csv', ...csv, '--query', '光伏扶贫');
    expect(both).toContain('news.txt');
    expect(both).toContain('other.txt');
    const one = await written('one.csv', ...csv, '--query', '光伏扶貧 NOT 帶動');
    expect(one).toContain('news.txt');
    expect(one).not.toContain('other.txt');
    const titles = await written('title.csv', ...csv, '--query', '光伏扶贫', '--in', 'title');
    expect(titles).not.toContain('news.txt');
    const ledger = ['export', 'csv', '--kind', 'ledger-articles'];
    const rows = await written('ledger.csv', ...ledger, '--query', '光伏扶貧 NOT 帶動');
    expect(rows).toContain('云岫县推行四个不摘见实效');
    expect(rows).not.toContain('白蘋市光伏扶貧電站並網');
    const jsonld = await written('a.jsonld', 'export', 'jsonld', '--query', '没有这几个字');
    expect(jsonld).not.toContain('光伏');
  });

  test('keyword in context: a row for each place, its source offsets beside it', async () => {
    const csv = await written('k.csv', 'export', 'csv', '--kind', 'kwic', '--query', '四個不摘');
    const [head = [], ...rows] = rowsOf(csv);
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(column('命中')).toEqual(['四个不摘', '四个不摘', '四个不摘']);
    expect(column('角色')).toEqual(['主题', '正文', '正文']);
    const [, cut = ''] = column('原文位置');
    const parts = [...cut.matchAll(/\[(\d+),(\d+)\)/gu)];
    expect(parts.map(([, from, to]) => NEWS.slice(Number(from), Number(to)))).toEqual([
      '四个不',
      '摘',
    ]);
    expect(column('左文')[1]).toContain('松坪乡把');
    expect(column('右文')[1]).toContain('写进村规民约');
    const kwic = ['export', 'csv', '--kind', 'kwic', '--out', at('none.csv')];
    expect(await failing(kwic, archive)).toEqual(['E-QUERY', 2]);
    expect(fs.existsSync(at('none.csv'))).toBe(false);
  });

  test('that name nothing there is, or are no query, are refused and write nothing', async () => {
    const to = ['--out', at('refused.csv')];
    const refused: readonly (readonly [readonly string[], string])[] = [
      [['export', 'csv', '--initiative', '没有的举措', ...to], 'E-NOTFOUND'],
      [['export', 'jsonld', '--initiative', '没有的举措', ...to], 'E-NOTFOUND'],
      [['export', 'qdpx', '--initiative', '没有的举措', ...to], 'E-NOTFOUND'],
      [['export', 'word', '--initiative', '没有的举措', ...to], 'E-NOTFOUND'],
      [['export', 'csv', '--query', '(甲', ...to], 'E-QUERY'],
      [['export', 'csv', '--kind', 'history', '--query', '甲', ...to], 'E-USAGE'],
      [['export', 'csv', '--exact', ...to], 'E-USAGE'],
      [['export', 'csv', '--saved', '没有', ...to], 'E-NOTFOUND'],
      [['report', 'new', '--template', 'review', '--query', '"甲'], 'E-QUERY'],
    ];
    for (const [args, code] of refused) {
      expect(await failing(args, archive), args.join(' ')).toEqual([code, 2]);
    }
    expect(fs.existsSync(at('refused.csv'))).toBe(false);
  });

  test('a query that cannot be read says what is wrong with it and where', async () => {
    const asked = ['export', 'csv', '--query', '甲 AND (乙', '--out', at('refused.csv')];
    const { stderr } = await commands.line([...asked, '--archive', archive]);
    expect(stderr).toMatch(/^E-QUERY: .*7.*(?:括号|bracket)/u);
  });
});

test('a saved search is called by its name, in search, exports and new reports', async () => {
  const desk = createDesk({ version: 'x', startParser: forkParser });
  desk.session.open(archive);
  await desk.client.saved.save({ name: '不摘', text: '四个不摘', exact: true, in: 'body' });
  desk.session.dispose();

  const listed = await commands.line(['searches', '--archive', archive]);
  expect(listed.stdout).toBe('不摘\t四个不摘\n');
  const found = await commands.run('search', ['search', '--saved', '不摘'], archive);
  expect([found.json.count, found.json.articles]).toEqual([2, 1]);
  const kwic = await written('s.csv', 'export', 'csv', '--kind', 'kwic', '--saved', '不摘');
  expect(rowsOf(kwic)).toHaveLength(3);
  expect(await failing(['search', '四个', '--saved', '不摘'], archive)).toEqual(['E-USAGE', 2]);

  const made = ['report', 'new', '--template', 'compilation', '--saved', '不摘'];
  const { stdout: id } = await commands.line([...made, '--archive', archive]);
  const shown = await commands.line(['report', 'show', id.trim(), '--archive', archive]);
  expect(shown.stdout).toContain('云岫县推行四个不摘见实效');
  expect(shown.stdout).not.toContain('白蘋市光伏扶貧電站並網');
});
