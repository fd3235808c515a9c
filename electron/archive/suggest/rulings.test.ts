import { describe, expect, test } from 'vitest';
import type { Annotation } from '#core/annotation/annotation.ts';
import { mutate } from '#db/journal.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { handAnnotation, spanOf, stateOf } from '#db/testing/archive.ts';
import { codeOf, type TestDesk } from '../testing/desk.ts';
import { ready, suggested } from '../testing/news.ts';

const MORE = `石榴镇学样推行光伏扶贫电站

本报讯 石榴镇的光伏扶貧电站投产，四个不摘落到每一户。
`;

async function run(desk: TestDesk): Promise<number> {
  let added = -1;
  for await (const event of await desk.client.suggestions.run({})) {
    if (event.type === 'done') added = event.added;
  }
  return added;
}

/** How the suggestions of one label stand, by file. */
async function standing(desk: TestDesk, label: string): Promise<Readonly<Record<string, string>>> {
  const { annotations } = await desk.client.annotations.list({ initiative: label });
  const byFile = Map.groupBy(
    annotations.filter(({ rule }) => rule !== null),
    ({ filename }) => filename,
  );
  return Object.fromEntries(
    [...byFile].map(([file, found]) => [file, found.map(({ status }) => status).join(' ')]),
  );
}

const firstOf = async (desk: TestDesk, label: string, filename = 'news.txt') => {
  const { annotations } = await desk.client.annotations.list({ initiative: label });
  const found = annotations.find((one) => one.filename === filename);
  if (!found) throw new Error(`nothing suggests ${label} in ${filename}`);
  return found;
};

describe('a decision on this text', () => {
  test('in the archive decides all that wait, in both scripts, in one step that undo takes back whole', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const before = stateOf(desk.session.db);
    const { id } = await firstOf(desk, '光伏扶贫');
    await desk.client.suggestions.decide({ decision: 'accepted', ids: [id], scope: 'archive' });
    expect(await standing(desk, '光伏扶贫')).toEqual({
      'news.txt': 'accepted accepted',
      'tw.txt': 'accepted accepted',
    });
    const [step] = (await desk.client.journal.history({ limit: 1 })).steps;
    expect(step).toMatchObject({ kind: 'accept-archive', params: { count: 4 } });
    const { rulings } = await desk.client.rulings.list();
    expect(rulings).toMatchObject([
      { decision: 'accepted', scope: 'archive', quote: '光伏扶贫电站', author: '甲', decided: 4 },
    ]);
    const after = stateOf(desk.session.db);
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    await desk.client.journal.redo();
    expect(stateOf(desk.session.db)).toBe(after);
    desk.session.close();
  });

  test('in an article leaves the other articles waiting', async () => {
    const { desk, articleId } = await ready();
    await suggested(desk);
    const { id } = await firstOf(desk, '光伏扶贫');
    expect(await desk.client.suggestions.alike({ id })).toEqual({
      article: 2,
      archive: 4,
      articles: 2,
    });
    await desk.client.suggestions.decide({ decision: 'rejected', ids: [id], scope: 'article' });
    expect(await standing(desk, '光伏扶贫')).toEqual({
      'news.txt': 'rejected rejected',
      'tw.txt': 'pending pending',
    });
    expect((await desk.client.rulings.list()).rulings).toMatchObject([
      { decision: 'rejected', scope: 'article', articleId },
    ]);
    desk.session.close();
  });

  test('reaches neither another meaning, nor what a hand has made or somebody has decided', async () => {
    const { desk, sourceId, initiative } = await ready();
    await suggested(desk);
    const other = await initiative('三会一课');
    const span = spanOf(desk.session.db, sourceId, '光伏扶贫');
    await desk.client.annotations.create({ sourceId, spans: [span], initiativeIds: [other] });
    const twin = await firstOf(desk, '光伏扶贫', 'tw.txt');
    await desk.client.suggestions.decide({ decision: 'accepted', ids: [twin.id] });
    const { id } = await firstOf(desk, '光伏扶贫');
    await desk.client.suggestions.decide({ decision: 'rejected', ids: [id], scope: 'archive' });
    expect((await standing(desk, '光伏扶贫'))['tw.txt']).toBe('accepted rejected');
    const { annotations } = await desk.client.annotations.list({ initiative: '三会一课' });
    expect(annotations.find(({ rule }) => rule === null)).toMatchObject({ status: 'accepted' });
    desk.session.close();
  });

  test('cannot reopen, and needs something to stand on', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const { id } = await firstOf(desk, '光伏扶贫');
    const { decide } = desk.client.suggestions;
    expect(await codeOf(decide({ decision: 'pending', ids: [id], scope: 'archive' }))).toBe(
      'E-USAGE',
    );
    expect((await desk.client.rulings.list()).rulings).toEqual([]);
    desk.session.close();
  });
});

describe('a ruling is remembered', () => {
  test('for an article that comes later, in the step that brings it', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const { id } = await firstOf(desk, '光伏扶贫');
    await desk.client.suggestions.decide({ decision: 'rejected', ids: [id], scope: 'archive' });
    await desk.import({ 'more.txt': MORE });
    expect(await run(desk)).toBeGreaterThanOrEqual(2);
    expect((await standing(desk, '光伏扶贫'))['more.txt']).toBe('rejected rejected');
    expect((await standing(desk, '四个不摘'))['more.txt']).toBe('pending');
    const [step] = (await desk.client.journal.history({ limit: 1 })).steps;
    expect(step).toMatchObject({ kind: 'suggest-ruled', params: { decided: 2 } });
    const [ruling] = (await desk.client.rulings.list()).rulings;
    const { annotations } = await desk.client.annotations.list({ initiative: '光伏扶贫' });
    expect(annotations.every((one) => one.ruling === ruling?.id)).toBe(true);
    desk.session.close();
  });

  test('by an import that runs the rules itself', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const { id } = await firstOf(desk, '四个不摘');
    await desk.client.suggestions.decide({ decision: 'accepted', ids: [id], scope: 'archive' });
    const token = desk.session.tokens.grant([desk.write('more.txt', MORE)]);
    for await (const event of await desk.client.import.run({ token, suggest: true })) void event;
    expect((await standing(desk, '四个不摘'))['more.txt']).toBe('accepted');
    await desk.client.journal.undo();
    expect((await standing(desk, '四个不摘'))['more.txt']).toBeUndefined();
    desk.session.close();
  });

  test('where a newer version of a rule finds what the last one did not', async () => {
    const { desk, articleId } = await ready();
    await suggested(desk);
    const { id } = await firstOf(desk, '光伏扶贫');
    // What the older version is made to have missed: its finds in the other article are not there.
    const { db, actor } = desk.session;
    const missed = listAnnotations(db, { suggested: true }).rows.filter(
      ({ annotation, filename }) => annotation.rule === 'dictionary@2' && filename === 'tw.txt',
    );
    expect(missed.length).toBeGreaterThanOrEqual(2);
    mutate(db, actor, (draft) => {
      for (const row of missed) draft.write('annotation', row.annotation.id, null);
      for (const { annotation } of listAnnotations(db, { articleId }).rows) {
        if (annotation.rule !== 'dictionary@2') continue;
        draft.write('annotation', annotation.id, { ...annotation, rule: 'dictionary@1' });
      }
      return { result: undefined, what: { kind: 'suggest', params: { count: 0 } } };
    });
    await desk.client.suggestions.decide({ decision: 'accepted', ids: [id], scope: 'archive' });
    expect(await run(desk)).toBe(missed.length);
    expect(await standing(desk, '光伏扶贫')).toEqual({
      'news.txt': 'accepted accepted',
      'tw.txt': 'accepted accepted',
    });
    const rules = (await desk.client.annotations.list({ initiative: '光伏扶贫' })).annotations.map(
      ({ rule }) => rule ?? '',
    );
    expect(rules.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'dictionary@1',
      'dictionary@1',
      'dictionary@2',
      'dictionary@2',
    ]);
    desk.session.close();
  });

  test('over a restart', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const { id } = await firstOf(desk, '光伏扶贫');
    await desk.client.suggestions.decide({ decision: 'rejected', ids: [id], scope: 'archive' });
    const again = desk.restarted();
    await again.import({ 'more.txt': MORE });
    await run(again);
    expect((await standing(again, '光伏扶贫'))['more.txt']).toBe('rejected rejected');
    again.session.close();
  });

  test('of a proposed name as of the entry it became', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const { db, actor } = desk.session;
    const sources = await desk.import({
      'a.txt': '松坪乡院坝夜话开讲\n\n本报讯 松坪乡办院坝夜话。\n',
    });
    const sourceId = sources.get('a.txt')?.id ?? '';
    const start = spanOf(db, sourceId, '办院坝夜话').start + 1;
    const proposal: Annotation = handAnnotation(db, actor, sourceId, [{ start, end: start + 4 }], {
      kind: 'initiative',
      status: 'pending',
      label: '院坝夜话',
      rule: 'quoted@1',
      detail: {
        of: 'proposal',
        proposal: { label: '院坝夜话', theme: '', level: null, because: [], group: '院坝夜话' },
      },
    });
    mutate(db, actor, (draft) => {
      draft.write('annotation', proposal.id, proposal);
      return { result: undefined, what: { kind: 'suggest', params: { count: 1 } } };
    });
    await desk.client.suggestions.decide({
      decision: 'accepted',
      ids: [proposal.id],
      scope: 'archive',
    });
    expect((await desk.client.rulings.list()).rulings).toMatchObject([{ label: '院坝夜话' }]);
    await desk.import({ 'b.txt': '石榴镇院壩夜話开讲\n\n本报讯 石榴镇也办院坝夜话。\n' });
    await run(desk);
    expect((await standing(desk, '院坝夜话'))['b.txt']).toBe('accepted accepted');
    desk.session.close();
  });
});

describe('of two rulings', () => {
  test('the one for the article is an exception from the one for the archive', async () => {
    const { desk, articleId } = await ready();
    await suggested(desk);
    const { decide } = desk.client.suggestions;
    const here = await firstOf(desk, '光伏扶贫');
    await decide({ decision: 'accepted', ids: [here.id], scope: 'archive' });
    await decide({ decision: 'rejected', ids: [here.id], scope: 'article' });
    const { db, actor } = desk.session;
    // Everything suggested is forgotten: what comes back is decided by the rulings alone.
    mutate(db, actor, (draft) => {
      for (const { annotation } of listAnnotations(db, { suggested: true }).rows)
        draft.write('annotation', annotation.id, null);
      return { result: undefined, what: { kind: 'annotation-remove', params: { count: 1 } } };
    });
    await run(desk);
    expect(await standing(desk, '光伏扶贫')).toEqual({
      'news.txt': 'rejected rejected',
      'tw.txt': 'accepted accepted',
    });
    const { rulings } = await desk.client.rulings.list();
    const exception = rulings.find(({ scope }) => scope === 'article');
    expect(exception).toMatchObject({ articleId, decided: 2 });
    desk.session.close();
  });

  test('the later one replaces the earlier on the same text and place', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const { decide } = desk.client.suggestions;
    const here = await firstOf(desk, '光伏扶贫');
    await decide({ decision: 'accepted', ids: [here.id], scope: 'archive' });
    await decide({ decision: 'rejected', ids: [here.id], scope: 'archive' });
    expect((await desk.client.rulings.list()).rulings).toMatchObject([{ decision: 'rejected' }]);
    expect((await standing(desk, '光伏扶贫'))['news.txt']).toBe('rejected accepted');
    desk.session.close();
  });

  test('a decision on one occurrence beats both', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const { decide } = desk.client.suggestions;
    const here = await firstOf(desk, '光伏扶贫');
    await decide({ decision: 'rejected', ids: [here.id], scope: 'archive' });
    await decide({ decision: 'accepted', ids: [here.id] });
    await run(desk);
    expect((await standing(desk, '光伏扶贫'))['news.txt']).toBe('accepted rejected');
    expect((await firstOf(desk, '光伏扶贫')).ruling).toBeUndefined();
    desk.session.close();
  });
});

describe('withdrawing a ruling', () => {
  test('lets the next suggestion wait and leaves what was decided, or opens that again', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const here = await firstOf(desk, '光伏扶贫');
    const decided = { ids: [here.id], scope: 'archive' as const };
    await desk.client.suggestions.decide({ ...decided, decision: 'rejected' });
    const [ruling] = (await desk.client.rulings.list()).rulings;
    const ids = [ruling?.id ?? ''];
    await desk.client.rulings.withdraw({ ids });
    expect((await standing(desk, '光伏扶贫'))['tw.txt']).toBe('rejected rejected');
    await desk.import({ 'more.txt': MORE });
    await run(desk);
    expect((await standing(desk, '光伏扶贫'))['more.txt']).toBe('pending pending');
    await desk.client.suggestions.decide({ ...decided, decision: 'accepted' });
    const before = stateOf(desk.session.db);
    await desk.client.rulings.withdraw({ ids, reopen: true });
    expect((await standing(desk, '光伏扶贫'))['more.txt']).toBe('pending pending');
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    expect(await codeOf(desk.client.rulings.withdraw({ ids: ['nobody'] }))).toBe('E-NOTFOUND');
    desk.session.close();
  });
});

describe('rulings on an initiative', () => {
  test('follow it into the one it is merged with, and are applied as that one’s', async () => {
    const { desk, initiative } = await ready();
    await suggested(desk);
    const here = await firstOf(desk, '光伏扶贫');
    const into = await initiative('四个不摘');
    const from = here.initiativeIds[0] ?? '';
    await desk.client.suggestions.decide({
      decision: 'rejected',
      ids: [here.id],
      scope: 'archive',
    });
    const before = stateOf(desk.session.db);
    await desk.client.thesaurus.operate({
      act: { does: 'merge', ids: [from], into, label: '', texts: 'keep' },
    });
    expect((await desk.client.rulings.list()).rulings).toMatchObject([
      { label: '四个不摘', quote: '光伏扶贫电站', decided: 4 },
    ]);
    await desk.import({ 'more.txt': MORE });
    await run(desk);
    expect((await standing(desk, '四个不摘'))['more.txt']).toBe('rejected rejected pending');
    await desk.client.journal.undo();
    await desk.client.journal.undo();
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.close();
  });

  test('go with it when it is deleted, or over to the one that its mentions turn to', async () => {
    const { desk, initiative } = await ready();
    await suggested(desk);
    const here = await firstOf(desk, '光伏扶贫');
    const toId = await initiative('四个不摘');
    const ids = [here.initiativeIds[0] ?? ''];
    await desk.client.suggestions.decide({
      decision: 'rejected',
      ids: [here.id],
      scope: 'archive',
    });
    const { operate } = desk.client.thesaurus;
    await operate({ act: { does: 'delete', ids, mentions: 'turn', toId } });
    expect((await desk.client.rulings.list()).rulings).toMatchObject([{ label: '四个不摘' }]);
    await desk.client.journal.undo();
    await operate({ act: { does: 'delete', ids, mentions: 'remove', toId: null } });
    expect((await desk.client.rulings.list()).rulings).toEqual([]);
    desk.session.close();
  });
});
