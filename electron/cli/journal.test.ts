import fs from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { commandLine, diskFolder, SPEAKER } from '../../e2e/support/command-line.ts';
import { Commands, NEWS } from './testing/commands.ts';
import { SHAPES } from './testing/shapes.ts';

// Processes: a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const commands = new Commands(diskFolder(), commandLine);
const at = commands.at.bind(commands);
const copy = commands.copy.bind(commands);
const run = commands.run.bind(commands);
const line = commands.line.bind(commands);
const failing = commands.failing.bind(commands);
let newsId = '';

beforeAll(async () => {
  Object.assign(process.env, SPEAKER);
  const { json } = await commands.importPages();
  newsId = json.sources[1]?.id ?? '';
});

describe('the journal', () => {
  test('segment --set of what list printed changes nothing; a change is a step that undo takes back', async () => {
    const archive = copy('segment');
    const listed = await line(['list', '--source', newsId, '--archive', archive, '--json']);
    fs.writeFileSync(at('same.json'), listed.stdout);
    const same = await run('changed', ['segment', newsId, '--set', at('same.json')], archive);
    expect([same.code, same.json]).toEqual([0, { changed: 0, step: null }]);
    const { articles, outside } = SHAPES.list.parse(JSON.parse(listed.stdout));
    const [article] = articles;
    const segments = article?.segments.map((one) =>
      one.role === 'heading' ? { ...one, role: 'body' } : one,
    );
    fs.writeFileSync(
      at('new.json'),
      JSON.stringify({ articles: [{ ...article, segments }], outside }),
    );
    const changed = await run('changed', ['segment', 'news.txt', '--set', at('new.json')], archive);
    expect(changed.json.step).not.toBeNull();
    expect((await run('changed', ['undo'], archive)).json).toMatchObject({
      step: changed.json.step,
    });
    const again = await line(['list', '--source', newsId, '--archive', archive, '--json']);
    expect(again.stdout).toBe(listed.stdout);
    fs.writeFileSync(at('gap.json'), JSON.stringify({ articles: [], outside }));
    expect(await failing(['segment', 'news.txt', '--set', at('gap.json')], archive)).toEqual([
      'E-TILING',
      4,
    ]);
    fs.writeFileSync(at('bad.json'), '{"articles": 3}');
    expect(await failing(['segment', 'news.txt', '--set', at('bad.json')], archive)).toEqual([
      'E-USAGE',
      2,
    ]);
  });

  test('suggest, accept, reject: decisions stand when the rules run again; undo and redo', async () => {
    const archive = copy('suggest');
    const first = await run('suggest', ['suggest'], archive);
    const { suggestions } = first.json;
    expect(suggestions.every(({ status }) => status === 'pending')).toBe(true);
    const acres = suggestions.find(({ figure }) => figure?.value === 45_000);
    expect(acres).toMatchObject({
      kind: 'figure',
      quote: '4.5万余亩',
      figure: { unit: '亩', approx: '余' },
    });
    for (const { quote, spans, filename } of suggestions.filter(
      (one) => one.filename === 'news.txt',
    )) {
      expect(spans.map(({ start, end }) => NEWS.slice(start, end)).join(''), filename).toBe(quote);
    }
    const figures = suggestions.filter(({ kind }) => kind === 'figure').length;
    expect((await run('changed', ['reject', '--kind', 'figure'], archive)).json.changed).toBe(
      figures,
    );
    const accepted = await run('changed', ['accept', '--initiative', '四個不摘'], archive);
    expect(accepted.json.changed).toBeGreaterThanOrEqual(3);
    const second = (await run('suggest', ['suggest', '--kind', 'figure,initiative'], archive)).json
      .suggestions;
    const counted = suggestions.filter(({ kind }) => kind === 'figure' || kind === 'initiative');
    expect(second).toHaveLength(counted.length);
    expect(
      second.filter(({ kind }) => kind === 'figure').every(({ status }) => status === 'rejected'),
    ).toBe(true);
    const ids = second.filter(({ status }) => status === 'rejected').map(({ id }) => id);
    expect((await run('changed', ['accept', '--id', ids.join(',')], archive)).json.changed).toBe(
      ids.length,
    );
    await run('changed', ['undo'], archive);
    const rejected = await run('annotations', ['annotations', '--status', 'rejected'], archive);
    expect(rejected.json.annotations).toHaveLength(figures);
    await run('changed', ['redo'], archive);
    const history = (await run('history', ['history'], archive)).json.steps;
    expect(history.filter(({ undone }) => undone)).toEqual([]);
    expect(await failing(['redo'], archive)).toEqual(['E-NOREDO', 4]);
    expect(await failing(['accept'], archive)).toEqual(['E-USAGE', 2]);
    expect(await failing(['suggest', '--kind', 'weather'], archive)).toEqual(['E-USAGE', 2]);
  });

  test('reject --scope: this text in the article or in the archive, honoured when the rules run again', async () => {
    const archive = copy('scope');
    const { suggestions } = (await run('suggest', ['suggest', '--kind', 'initiative'], archive))
      .json;
    const alike = suggestions.filter(({ label }) => label === '光伏扶贫');
    const files = new Set(alike.map(({ filename }) => filename));
    expect(files.size).toBe(2);
    const id = alike.find(({ filename }) => filename === 'news.txt')?.id ?? '';
    const statuses = async () =>
      (await run('suggest', ['suggest', '--kind', 'initiative'], archive)).json.suggestions
        .filter(({ label }) => label === '光伏扶贫')
        .map(({ filename, status }) => `${filename} ${status}`);
    await run('changed', ['reject', '--id', id, '--scope', 'article'], archive);
    expect(new Set(await statuses())).toEqual(new Set(['news.txt rejected', 'other.txt pending']));
    await run('changed', ['undo'], archive);
    await run('changed', ['reject', '--id', id, '--scope', 'archive'], archive);
    const more = '石榴镇光伏扶贫电站并网\n\n本报讯 石榴镇的光伏扶贫电站并网，带动增收。\n';
    fs.writeFileSync(at('more.txt'), more);
    await run('import', ['import', at('more.txt')], archive);
    const after = await statuses();
    expect(after.filter((one) => one.startsWith('more.txt')).length).toBeGreaterThan(0);
    expect(after.every((one) => one.endsWith('rejected'))).toBe(true);
    expect(await failing(['reject', '--id', id, '--scope', 'county'], archive)).toEqual([
      'E-USAGE',
      2,
    ]);
  });

  test('annotate: two spans over a hard break, found again by initiative', async () => {
    const archive = copy('annotate');
    const start = NEWS.indexOf('四个不\n摘');
    const spans = `${start}-${start + 3},${start + 4}-${start + 5}`;
    const args = [
      'annotate',
      '--source',
      'news.txt',
      '--span',
      spans,
      '--initiative',
      '四个不摘',
      '--note',
      '断行',
    ];
    expect((await run('changed', args, archive)).json.changed).toBe(1);
    const { json } = await run('annotations', ['annotations', '--initiative', '四个不摘'], archive);
    expect(json.annotations).toMatchObject([
      {
        quote: '四个不摘',
        note: '断行',
        initiatives: ['四个不摘'],
        author: '韦青禾',
        rule: null,
        status: 'accepted',
      },
    ]);
    const noted = await run('search', ['search', '断行', '--in', 'note'], archive);
    expect(noted.json.count).toBe(1);
    const wrong = (span_: string): readonly string[] => [
      'annotate',
      '--source',
      'news.txt',
      '--span',
      span_,
      '--initiative',
      '四个不摘',
    ];
    expect(await failing(wrong('0-999999'), archive)).toEqual(['E-ANCHOR', 2]);
    expect(await failing(wrong('a-b'), archive)).toEqual(['E-USAGE', 2]);
  });

  test('annotate --every: counts first, then one step over both pages and scripts', async () => {
    const archive = copy('every');
    const args = ['annotate', '--every', '光伏扶贫', '--initiative', '光伏扶贫'];
    const counts = { new: 4, overlapping: 0, waiting: 0, rejected: 0, tagged: 0 };
    const dry = await run('every', [...args, '--dry-run'], archive);
    expect(dry.json).toMatchObject({ found: 4, articles: 2, counts, changed: 0, step: null });
    const { json } = await run('list', ['list', '--source', newsId], archive);
    const article = json.articles[0]?.id ?? '';
    const one = await run('every', [...args, '--article', article], archive);
    expect(one.json).toMatchObject({ found: 2, changed: 2, tagged: 2 });
    const rest = await run('every', args, archive);
    expect(rest.json).toMatchObject({ counts: { new: 2, tagged: 2 }, changed: 2 });
    await run('changed', ['undo'], archive);
    const left = await run('annotations', ['annotations'], archive);
    expect(left.json.annotations).toHaveLength(2);
    const nothing = ['annotate', '--every', ' ', '--initiative', '光伏扶贫'];
    expect(await failing(nothing, archive)).toEqual(['E-USAGE', 2]);
    expect(await failing(['annotate', '--initiative', '光伏扶贫'], archive)).toEqual([
      'E-USAGE',
      2,
    ]);
  });

  test('withdraw and purge: hidden and undoable, gone and not; undone imports can be purged by name', async () => {
    const archive = copy('purge');
    await run('changed', ['withdraw', 'news.txt'], archive);
    expect((await run('list', ['list'], archive)).json.articles).toHaveLength(1);
    await run('changed', ['undo'], archive);
    expect(await failing(['purge', 'news.txt'], archive)).toEqual(['E-CANCELLED', 4]);
    await run('changed', ['undo'], archive);
    expect((await run('list', ['list'], archive)).json.articles).toHaveLength(0);
    await run('changed', ['purge', 'news.txt', '--yes'], archive);
    expect((await run('verify', ['verify'], archive)).json).toEqual({
      checked: 1,
      total: 1,
      problems: [],
    });
    expect(await failing(['undo'], archive)).toEqual(['E-PURGED', 4]);
  });
});

describe('the history', () => {
  test('is narrowed by article, initiative, words, author and day, and says who took what back', async () => {
    const archive = copy('history');
    await run('suggest', ['suggest'], archive);
    await run('changed', ['accept', '--initiative', '四个不摘'], archive);
    const history = async (...args: readonly string[]) =>
      (await run('history', ['history', ...args], archive)).json.steps;
    const all = await history();
    expect(all.map(({ what }) => what)).toEqual([
      expect.stringContaining('采纳《云岫县推行四个不摘见实效》中 四个不摘 的'),
      expect.stringContaining('对 2 篇运行规则'),
      expect.stringContaining('导入 2 个原件'),
      expect.stringContaining('新建档案库'),
    ]);
    expect(await history('--limit', '1')).toHaveLength(1);
    expect(await history('--initiative', '四個不摘')).toHaveLength(3);
    expect(await history('--source', 'other.txt')).toHaveLength(2);
    const listed = await line(['list', '--source', newsId, '--archive', archive, '--json']);
    const [article] = SHAPES.list.parse(JSON.parse(listed.stdout)).articles;
    expect(await history('--article', article?.id ?? '', '--kind', 'accept,reject')).toHaveLength(
      1,
    );
    expect(await history('--text', '见实效')).toHaveLength(1);
    expect(await history('--author', '谁')).toEqual([]);
    expect(await history('--to', '2020-01-01')).toEqual([]);
    expect(await history('--from', '2020-01-01', '--state', 'standing')).toHaveLength(4);
    expect(await failing(['history', '--from', 'soon'], archive)).toEqual(['E-USAGE', 2]);
    expect(
      await failing(['history', '--source', newsId, '--initiative', '四个不摘'], archive),
    ).toEqual(['E-USAGE', 2]);
  });

  test('is written to a file, as CSV or as JSON lines', async () => {
    const archive = copy('history-file');
    const csv = at('history.csv');
    expect((await run('changed', ['history', '--out', csv], archive)).code).toBe(0);
    expect(fs.readFileSync(csv, 'utf8').split('\r\n')).toHaveLength(4);
    const lines = at('history.jsonl');
    await run('changed', ['history', '--limit', '1', '--out', lines], archive);
    expect(JSON.parse(fs.readFileSync(lines, 'utf8'))).toMatchObject({ kind: 'import' });
  });

  test('undo --step takes one past step back, by the beginning of its id, or names what depends on it', async () => {
    const archive = copy('undo-step');
    const tag = (span: string): readonly string[] => [
      'annotate',
      '--source',
      'news.txt',
      '--span',
      span,
      '--initiative',
      '四个不摘',
    ];
    const first = await run('changed', tag('0-3'), archive);
    const second = await run('changed', tag('4-6'), archive);
    const step = first.json.step ?? '';
    const reverted = await run('changed', ['undo', '--step', step], archive);
    expect(reverted.json).toMatchObject({ changed: 1 });
    const { annotations } = (await run('annotations', ['annotations'], archive)).json;
    expect(annotations).toHaveLength(1);
    const { steps } = (await run('history', ['history'], archive)).json;
    expect(steps[0]?.what).toMatch(/^撤回此前的一步：在《.+》中标注“云岫县”为 四个不摘$/u);
    const imported = steps.find(({ what }) => what.startsWith('导入'))?.id ?? '';
    const refused = await line(['undo', '--step', imported, '--archive', archive, '--json']);
    expect(refused.code).toBe(4);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      error: { code: 'E-DEPENDS', steps: [{ id: second.json.step }] },
    });
    expect(refused.stderr).toContain(second.json.step);
    expect(await failing(['undo', '--step', 'none'], archive)).toEqual(['E-NOTFOUND', 2]);
    expect(await failing(['undo', '--step', '0'], archive)).toEqual(['E-AMBIGUOUS', 2]);
  });
});

test('each of these commands was a real process once', () => {
  expect(commands.spawned).toEqual(
    expect.arrayContaining([
      'segment',
      'suggest',
      'accept',
      'reject',
      'annotate',
      'annotations',
      'withdraw',
      'purge',
      'undo',
      'redo',
    ]),
  );
});
