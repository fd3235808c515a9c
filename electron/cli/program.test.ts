import fs from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { commandLine, diskFolder, SPEAKER } from '../../e2e/support/command-line.ts';
import { EXIT } from './output.ts';
import { Commands, NEWS } from './testing/commands.ts';

// Processes: a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const commands = new Commands(diskFolder(), commandLine);
const at = commands.at.bind(commands);
const copy = commands.copy.bind(commands);
const run = commands.run.bind(commands);
const line = commands.line.bind(commands);
const failing = commands.failing.bind(commands);

beforeAll(async () => {
  Object.assign(process.env, SPEAKER);
  const { code, json, stderr } = await commands.importPages();
  expect(code).toBe(1);
  expect(
    json.sources.map(({ filename, status, code: refused }) => [filename, status, refused]),
  ).toEqual([
    ['empty.txt', 'refused', 'E-EMPTY'],
    ['news.txt', 'imported', undefined],
    ['other.txt', 'imported', undefined],
  ]);
  expect(stderr).toContain('E-EMPTY: empty.txt');
});

describe('reading', () => {
  test('list: articles with segments that tile the source, and what lies outside', async () => {
    const archive = copy('list');
    const { code, json } = await run('list', ['list', '--source', 'news.txt'], archive);
    expect(code).toBe(0);
    expect(json.articles).toMatchObject([
      { filename: 'news.txt', position: 1, title: '云岫县推行四个不摘见实效' },
    ]);
    const spans = [...json.articles.flatMap(({ segments }) => segments), ...json.outside];
    const ink = spans
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end }) => NEWS.slice(start, end));
    expect(ink.join('').replaceAll(/\s/gu, '')).toBe(NEWS.replaceAll(/\s/gu, ''));
    expect(json.articles[0]?.reading).toContain('把四个不摘写进村规民约');
    const text = await line(['list', '--archive', archive]);
    expect(text.stdout.trim().split('\n')).toHaveLength(2);
  });

  test('show: the reading and the source, by a prefix of the id', async () => {
    const archive = copy('show');
    const { json } = await run('list', ['list', '--source', 'news.txt'], archive);
    const id = json.articles[0]?.id ?? '';
    const reading = await line(['show', id, '--archive', archive]);
    expect(reading.stdout).toContain('四个不摘写进');
    const source = await line(['show', id, '--source', '--archive', archive]);
    expect(source.stdout).toContain('四个不\n摘写进');
    const { json: list } = await run('list', ['list'], archive);
    const [one, two] = list.articles.map((article) => article.id);
    let common = 0;
    while (one?.[common] === two?.[common]) common += 1;
    expect((await line(['show', one?.slice(0, common + 1) ?? '', '--archive', archive])).code).toBe(
      0,
    );
    expect(await failing(['show', one?.slice(0, common) ?? ''], archive)).toEqual([
      'E-AMBIGUOUS',
      2,
    ]);
    expect(await failing(['show', 'nobody'], archive)).toEqual(['E-NOTFOUND', 2]);
  });

  test('search: both scripts, across a hard break, by place, more hits than a screen takes', async () => {
    const archive = copy('search');
    const { json, code } = await run('search', ['search', '四個不摘', '--exact'], archive);
    expect([code, json.count, json.articles]).toEqual([0, 3, 1]);
    const cut = json.hits.find(({ spans }) => spans.length === 2);
    expect(cut?.spans.map(({ start, end }) => NEWS.slice(start, end)).join('|')).toBe('四个不|摘');
    const title = await run(
      'search',
      ['search', '四个不摘', '--in', 'title', '--limit', '5000'],
      archive,
    );
    expect(title.json.count).toBe(1);
    const one = await run('search', ['search', '光伏扶贫', '--limit', '1'], archive);
    expect([one.json.count, one.json.hits.length]).toEqual([4, 1]);
    expect(await failing(['search', ' '], archive)).toEqual(['E-USAGE', 2]);
  });

  test('search: a query that cannot be read is 2, and the character is pointed at', async () => {
    const archive = copy('faulty');
    const args = ['search', '扶贫 AND (车间', '--archive', archive, '--lang', 'en'];
    const { code, stdout, stderr } = await commands.line(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')).toEqual([
      '扶贫 AND (车间',
      '         ^',
      expect.stringMatching(/^E-QUERY: .*character 8 .*never closed/u),
      '',
    ]);
    expect(await failing(['search', '日期:无'], archive)).toEqual(['E-QUERY', 2]);
  });

  test('search: without an index it says so and finds the same', async () => {
    const archive = copy('no-index');
    const args = ['search', '光伏扶贫 NOT 题名:白蘋市'];
    const { json } = await run('search', args, archive);
    const known = process.env['JUANZONG_CACHE'];
    process.env['JUANZONG_CACHE'] = archive;
    try {
      const without = await run('search', args, archive);
      expect(without.json).toEqual(json);
      expect(without.stderr).toContain('E-WRITE');
    } finally {
      process.env['JUANZONG_CACHE'] = known;
    }
  });

  test('verify, stats, history: what they promise', async () => {
    const archive = copy('care');
    const verified = await run('verify', ['verify'], archive);
    expect([verified.code, verified.json]).toEqual([0, { checked: 2, total: 2, problems: [] }]);
    await run('stats', ['stats'], archive);
    const { json } = await run('history', ['history', '--limit', '1'], archive);
    expect(json.steps).toMatchObject([
      { author: '韦青禾', what: '导入 2 个原件，得 2 篇', undone: false },
    ]);
  });
});

describe('usage', () => {
  test('wrong usage is 2, with one JSON document and one line', async () => {
    const archive = copy('usage');
    for (const args of [
      ['paint'],
      ['import'],
      ['list', '--colour'],
      ['search', 'x', '--in', 'moon'],
      [],
    ]) {
      expect(await failing(args, archive), args.join(' ')).toEqual(['E-USAGE', 2]);
    }
    const bare = await line(['list']);
    expect([bare.code, bare.stdout]).toEqual([2, '']);
    expect(bare.stderr).toMatch(/^E-USAGE: 用法有误：--archive FILE; 没有改动任何内容; .+\n$/u);
    const english = await line(['list', '--colour', '--lang', 'en']);
    expect(english.stderr).toMatch(
      /^E-USAGE: wrong usage: .*--colour.*; nothing was changed; see --help\n$/u,
    );
  });

  test('every exit code leaves a real process', async () => {
    const empty = at('exits.juanzong');
    const exit = async (...args: readonly string[]): Promise<number | null> =>
      (await commandLine([...args, '--archive', empty])).code;
    expect(await exit('list')).toBe(EXIT.cannotOpen);
    expect(await exit('import', at('pages/empty.txt'))).toBe(EXIT.look);
    expect(await exit('list')).toBe(EXIT.done);
    expect(await exit('list', '--colour')).toBe(EXIT.usage);
    expect(await exit('undo')).toBe(EXIT.nothingDone);
  });

  test('help and version are 0', async () => {
    const help = await commandLine(['import', '--help']);
    expect([help.code, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('--accept-damaged');
    const { version } = JSON.parse(
      fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect((await commandLine(['--version'])).stdout.trim()).toBe(version);
  });

  test('an archive that cannot be opened is 3, and only import makes one', async () => {
    const missing = at('missing.juanzong');
    expect(await failing(['list'], missing)).toEqual(['E-MISSING', 3]);
    expect(await failing(['undo'], missing)).toEqual(['E-MISSING', 3]);
    expect(fs.existsSync(missing)).toBe(false);
    expect(await failing(['import', at('pages/news.txt')], at('none/a.juanzong'))).toEqual([
      'E-MISSING',
      3,
    ]);
  });

  test('nothing to import is 4, with one document', async () => {
    fs.mkdirSync(at('no-pages'));
    expect(await failing(['import', at('no-pages')], copy('nothing'))).toEqual(['E-NOTHING', 4]);
  });

  test('verify of an archive with no source looks at nothing, which is 1', async () => {
    const empty = at('nothing-in-it.juanzong');
    await run('import', ['import', at('pages/empty.txt')], empty);
    const { code, json } = await run('verify', ['verify'], empty);
    expect([code, json]).toEqual([1, { checked: 0, total: 0, problems: [] }]);
  });
});

test('each of these commands was a real process once', () => {
  expect(commands.spawned).toEqual(
    expect.arrayContaining(['import', 'list', 'show', 'search', 'verify', 'stats', 'history']),
  );
});
