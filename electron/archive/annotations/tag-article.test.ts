import { describe, expect, test } from 'vitest';
import { stateOf } from '#db/testing/archive.ts';
import { codeOf } from '../testing/desk.ts';
import { ready } from '../testing/news.ts';

describe('a whole article', () => {
  test('is tagged at its title, apart from what its title mentions, once', async () => {
    const { desk, articleId, sourceId, initiative } = await ready();
    const { client, session } = desk;
    const before = stateOf(session.db);
    const initiativeIds = [await initiative('四个不摘')];
    const made = await client.annotations.tagArticle({ articleId, initiativeIds });
    const { annotations } = await client.annotations.list({ articleId });
    expect(annotations).toMatchObject([
      { id: made.id, articleId, quote: '云岫县推行四个不摘见实效', detail: { of: 'article' } },
    ]);
    const spans = annotations[0]?.spans ?? [];
    await client.annotations.create({ sourceId, spans, initiativeIds });
    expect((await client.annotations.list({ articleId })).total).toBe(2);
    expect(await client.annotations.tagArticle({ articleId, initiativeIds })).toMatchObject({
      id: made.id,
      changed: 0,
    });
    const note = await client.annotations.tagArticle({ articleId, kind: 'note', note: '头条' });
    expect(note.step).not.toBeNull();
    for (let step = 0; step < 3; step += 1) await client.journal.undo();
    expect(stateOf(session.db)).toBe(before);
    expect(await codeOf(client.annotations.tagArticle({ articleId: 'x', initiativeIds }))).toBe(
      'E-NOTFOUND',
    );
    session.close();
  });
});

describe('an initiative made in place', () => {
  test('comes and goes with the tag that needed it', async () => {
    const { desk, sourceId } = await ready();
    const { client, session } = desk;
    const before = stateOf(session.db);
    const spans = [{ start: 0, end: 3 }];
    const newInitiatives = [{ prefLabel: '院坝夜谈', theme: '乡村治理' }];
    const made = await client.annotations.create({ sourceId, spans, newInitiatives });
    const { annotations } = await client.annotations.list({});
    expect(annotations).toMatchObject([{ id: made.id, labels: ['院坝夜谈'] }]);
    expect((await client.journal.history({ limit: 1 })).steps[0]).toMatchObject({
      kind: 'annotate-new',
      params: { label: '院坝夜谈' },
    });
    await client.journal.undo();
    expect(stateOf(session.db)).toBe(before);
    session.close();
  });

  test('is the one that bears the name by now, in either script, and can join others', async () => {
    const { desk, sourceId, initiative } = await ready();
    const { client, session } = desk;
    const id = await initiative('光伏扶贫');
    const spans = [{ start: 0, end: 3 }];
    const known = [{ prefLabel: '光伏扶貧', theme: '' }];
    const made = await client.annotations.create({ sourceId, spans, newInitiatives: known });
    const now = async () => (await client.annotations.list({})).annotations[0];
    expect((await now())?.initiativeIds).toEqual([id]);
    const newInitiatives = [{ prefLabel: '院坝夜谈', theme: '' }];
    await client.annotations.update({ id: made.id, initiativeIds: [id], newInitiatives });
    expect((await now())?.labels).toEqual(['光伏扶贫', '院坝夜谈']);
    await client.journal.undo();
    expect((await now())?.labels).toEqual(['光伏扶贫']);
    session.close();
  });
});
