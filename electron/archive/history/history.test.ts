import fs from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { unpackView } from '../../contract.ts';
import { Messages } from '../../messages.ts';
import { codeOf, type TestDesk } from '../testing/desk.ts';
import { ready, suggested } from '../testing/news.ts';

const zh = new Messages('zh-CN');
const en = new Messages('en');
let desk: TestDesk;
afterEach(() => desk.session.close());

async function said(limit = 1): Promise<readonly string[]> {
  const { steps } = await desk.client.journal.history({ limit });
  return steps.map((step) => zh.step(step));
}

async function lastStep(): Promise<string> {
  const { steps } = await desk.client.journal.history({ limit: 1 });
  return steps[0]?.id ?? '';
}

async function exported(kind: 'history-csv' | 'history-jsonl', history: object = {}) {
  const file = desk.write('out', '');
  const token = desk.session.tokens.grant([file]);
  const events = await desk.client.exports.run({ token, kind, history: { ...history } });
  for await (const event of events) void event;
  return fs.readFileSync(file, 'utf8');
}

describe('the sentences of the history', () => {
  test('say the article, or how many there are, and speak both languages', async () => {
    const news = await ready();
    ({ desk } = news);
    await suggested(desk);
    expect(await said()).toEqual([expect.stringMatching(/^对 2 篇运行规则，新增 \d+ 条建议$/u)]);
    await desk.client.suggestions.decide({ decision: 'accepted', initiative: '四个不摘' });
    expect(await said()).toEqual(['采纳《云岫县推行四个不摘见实效》中 四个不摘 的 3 条建议']);
    await desk.client.suggestions.decide({ decision: 'rejected', kind: 'figure' });
    const { steps } = await desk.client.journal.history({ limit: 2 });
    expect(steps.map((step) => en.step(step))).toEqual([
      expect.stringMatching(/^Rejected \d+ suggestions of .+ in 2 articles$/u),
      'Accepted 3 suggestions of 四个不摘 in 云岫县推行四个不摘见实效',
    ]);
    const [one] = (await desk.client.annotations.list({ status: 'pending' })).annotations;
    await desk.client.suggestions.decide({ decision: 'accepted', ids: [one?.id ?? ''] });
    expect(await said()).toEqual([expect.stringMatching(/的 1 条建议$/u)]);
  });

  test('of notes, removals and mending say where', async () => {
    const news = await ready();
    ({ desk } = news);
    const spans = [{ start: 0, end: 3 }];
    const { id } = await desk.client.annotations.create({
      sourceId: news.sourceId,
      spans,
      kind: 'note',
      note: '存疑',
    });
    expect(await said()).toEqual(['在《云岫县推行四个不摘见实效》的“云岫县”处写批注：存疑']);
    await desk.client.annotations.remove({ ids: [id] });
    expect(await said()).toEqual(['删除《云岫县推行四个不摘见实效》中 存疑 的 1 条标注']);
    const { articleId } = news;
    const act = { does: 'missing', articleId, missing: true } as const;
    await desk.client.articles.mend({ sourceId: news.sourceId, act });
    expect(await said()).toEqual(['整理《云岫县推行四个不摘见实效》：标记缺失']);
  });
});

describe('one step', () => {
  test('tells what it changed in words, and where that is to be seen', async () => {
    const news = await ready();
    ({ desk } = news);
    const id = await news.initiative('四个不摘');
    const { id: annotationId } = await desk.client.annotations.create({
      sourceId: news.sourceId,
      spans: [{ start: 7, end: 11 }],
      kind: 'initiative',
      initiativeIds: [id],
    });
    const other = await news.initiative('三会一课');
    await desk.client.annotations.update({ id: annotationId, initiativeIds: [other], note: '改' });
    const detail = await desk.client.journal.step({ id: await lastStep() });
    expect(detail.changes).toMatchObject([
      {
        entity: 'annotation',
        did: 'changed',
        articleId: news.articleId,
        spans: [{ start: 7, end: 11 }],
        fields: [
          { field: 'initiativeIds', before: '四个不摘', after: '三会一课' },
          { field: 'note', before: '', after: '改' },
        ],
      },
    ]);
    const list = unpackView(await desk.client.articles.view({ articleId: news.articleId }));
    const segment = list.segments.find(({ role }) => role === 'heading');
    const act = { does: 'role', start: segment?.start ?? 0, role: 'body' } as const;
    await desk.client.articles.mend({ sourceId: news.sourceId, act });
    const mended = await desk.client.journal.step({ id: await lastStep() });
    expect(mended.changes[0]).toMatchObject({
      entity: 'segmentation',
      name: 'news.txt',
      fields: [{ field: 'role', of: '一、三会一课进院坝', before: 'heading', after: 'body' }],
    });
  });

  test('of a thousand entities tells a hundred and counts the rest; no step is E-NOTFOUND', async () => {
    const news = await ready();
    ({ desk } = news);
    const { steps } = await desk.client.journal.history({ limit: 10 });
    const created = steps.at(-1);
    const detail = await desk.client.journal.step({ id: created?.id ?? '' });
    expect(detail.changes).toHaveLength(100);
    expect(detail.step.entities).toBeGreaterThan(400);
    expect(await codeOf(desk.client.journal.step({ id: 'none' }))).toBe('E-NOTFOUND');
    expect(await codeOf(desk.client.journal.jump({ id: 'none' }))).toBe('E-NOTFOUND');
    expect(await codeOf(desk.client.journal.revert({ id: created?.id ?? '' }))).toBe('E-NOUNDO');
  });
});

describe('taking one step back', () => {
  test('is refused where a label that means the same was given away since, in either script', async () => {
    const news = await ready();
    ({ desk } = news);
    const blank = {
      altLabels: [] as string[],
      definition: '',
      scopeNote: '',
      theme: '产业',
      level: null,
      broaderId: null,
      notation: '',
      status: 'approved' as const,
    };
    const { id } = await desk.client.thesaurus.save({
      initiative: { ...blank, id: null, prefLabel: '云岫积分' },
    });
    await desk.client.thesaurus.save({ initiative: { ...blank, id, prefLabel: '云岫记分' } });
    const renamed = await lastStep();
    expect(await desk.client.journal.dependents({ id: renamed })).toMatchObject({ code: null });
    await desk.client.thesaurus.save({
      initiative: { ...blank, id: null, prefLabel: '雲岫積分' },
    });
    expect(await desk.client.journal.dependents({ id: renamed })).toMatchObject({
      code: 'E-DEPENDS',
      count: 1,
      steps: [{ kind: 'initiative-new', params: { label: '雲岫積分' } }],
    });
    expect(await codeOf(desk.client.journal.revert({ id: renamed }))).toBe('E-DEPENDS');
  });

  test('tells whoever watches, and a jump does too', async () => {
    const news = await ready();
    ({ desk } = news);
    const step = await lastStep();
    const spans = [{ start: 0, end: 3 }];
    await desk.client.annotations.create({
      sourceId: news.sourceId,
      spans,
      kind: 'note',
      note: 'x',
    });
    const tagged = await lastStep();
    const { revision } = await desk.client.archive.status();
    await desk.client.journal.revert({ id: tagged });
    const changes = await desk.client.annotations.changes({ sourceId: news.sourceId, revision });
    expect(changes).toMatchObject({ everything: false, changed: [], gone: [expect.any(String)] });
    const moved = await desk.client.journal.jump({ id: step });
    expect(moved).toMatchObject({ undone: 2, redone: 0 });
    expect((await desk.client.archive.status()).revision).toBe(revision + 2);
    expect(await desk.client.journal.route({ id: moved.from })).toEqual({ undo: 0, redo: 2 });
    const { branches } = await desk.client.journal.branches();
    expect(branches).toMatchObject([{ steps: 2, tip: { id: moved.from }, fork: { id: step } }]);
    expect((await desk.client.journal.facets()).head).toBe(step);
  });
});

describe('an exported history', () => {
  test('is a table with sentences and states that no spreadsheet runs', async () => {
    const news = await ready();
    ({ desk } = news);
    await desk.client.reports.create({ template: 'by-initiative', title: '=1+1' });
    await desk.client.journal.undo();
    const table = await exported('history-csv');
    const [header = '', first = ''] = table.split('\r\n');
    expect(header).toContain('时间,作者,操作,类别,状态');
    expect(first).toContain('"juanzong-history/1"');
    expect(first).toContain('"新建汇编《=1+1》"');
    expect(first).toContain('"已撤销"');
    expect(await exported('history-csv', { filter: { state: 'standing' } })).not.toContain('汇编');
  });

  test('is a line of JSON for each step, with what it did to which entity, in the asked language', async () => {
    const news = await ready();
    ({ desk } = news);
    const filter = { object: { entity: 'article', id: news.articleId } };
    const text = await exported('history-jsonl', { filter, language: 'en' });
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { what: string; changes: object[] });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.what).toMatch(/^Imported 2 sources, \d articles$/u);
    expect(lines[0]?.changes).toContainEqual({
      entity: 'article',
      id: news.articleId,
      did: 'made',
    });
    expect(await codeOf(exported('history-jsonl', { filter: { author: 'nobody' } }))).toBe(
      'E-NOTHING',
    );
  });
});
