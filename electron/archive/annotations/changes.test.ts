import { describe, expect, test } from 'vitest';
import { NEWS, ready } from '../testing/news.ts';

describe('changes since a revision', () => {
  test('name what is new, changed, rejected and gone, also by undo', async () => {
    const { desk, sourceId, articleId, initiative } = await ready();
    const { client, session } = desk;
    const id = await initiative('光伏扶贫');
    const at = NEWS.indexOf('光伏');
    const since = () => session.revision;
    const changes = (revision: number) => client.annotations.changes({ sourceId, revision });

    let before = since();
    const made = await client.annotations.create({
      sourceId,
      spans: [{ start: at, end: at + 2 }],
      initiativeIds: [id],
    });
    expect(await changes(before)).toMatchObject({
      everything: false,
      changed: [{ id: made.id, quote: '光伏' }],
      gone: [],
    });

    before = since();
    await client.annotations.update({ id: made.id, note: '见第二段' });
    expect((await changes(before)).changed).toMatchObject([{ id: made.id, note: '见第二段' }]);

    before = since();
    await client.annotations.remove({ ids: [made.id] });
    expect(await changes(before)).toMatchObject({ changed: [], gone: [made.id] });

    before = since();
    await client.journal.undo();
    expect((await changes(before)).changed).toMatchObject([{ id: made.id }]);
    expect(await changes(since())).toMatchObject({ everything: false, changed: [], gone: [] });

    before = since();
    await client.articles.describe({ articleId, patch: { place: '云岫县' } });
    expect((await changes(before)).everything).toBe(true);
    desk.session.close();
  });

  test('takes the id that the window made, once', async () => {
    const { desk, sourceId, initiative } = await ready();
    const { client } = desk;
    const initiativeIds = [await initiative('光伏扶贫')];
    const id = '01890000-0000-7000-8000-000000000001';
    const create = (start: number) =>
      client.annotations.create({
        id,
        sourceId,
        spans: [{ start, end: start + 2 }],
        initiativeIds,
      });
    expect((await create(0)).id).toBe(id);
    expect((await create(4)).id).not.toBe(id);
    desk.session.close();
  });
});
