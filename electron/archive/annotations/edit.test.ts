import { describe, expect, test } from 'vitest';
import { PAGE, spanOf, stateOf } from '#db/testing/archive.ts';
import { codeOf, newDesk } from '../testing/desk.ts';
import { NEWS, ready, suggested } from '../testing/news.ts';

describe('annotations', () => {
  test('of two spans over a hard break quote them put together', async () => {
    const { desk, sourceId, articleId, initiative } = await ready();
    const start = NEWS.indexOf('四个不\n摘');
    const spans = [
      { start: start + 4, end: start + 5 },
      { start, end: start + 3 },
    ];
    const { id } = await desk.client.annotations.create({
      sourceId,
      spans,
      initiativeIds: [await initiative('四个不摘')],
      note: '断行',
    });
    const { annotations } = await desk.client.annotations.list({ articleId });
    expect(annotations).toMatchObject([
      {
        id,
        quote: '四个不摘',
        labels: ['四个不摘'],
        articleId,
        status: 'accepted',
        rule: null,
        spans: [spans[1], spans[0]],
      },
    ]);
    desk.session.close();
  });

  test('of what a rule has suggested accept the suggestion instead of standing twice', async () => {
    const { desk, sourceId, initiative } = await ready();
    const suggestions = await suggested(desk);
    const first = suggestions.find(
      ({ quote, sourceId: at }) => quote.startsWith('光伏扶贫') && at === sourceId,
    );
    const { id } = await desk.client.annotations.create({
      sourceId,
      spans: [...(first?.spans ?? [])],
      initiativeIds: [await initiative('光伏扶贫')],
    });
    expect(id).toBe(first?.id);
    const again = await desk.client.annotations.create({
      sourceId,
      spans: [...(first?.spans ?? [])],
      initiativeIds: [await initiative('光伏扶贫')],
    });
    expect(again).toEqual({ id, changed: 0, step: null });
    desk.session.close();
  });

  test.each([
    ['past the end', [{ start: 0, end: 100_000 }]],
    ['empty', [{ start: 4, end: 4 }]],
    [
      'overlapping',
      [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ],
    ],
  ])('with spans that are %s are refused and change nothing', async (_name, spans) => {
    const { desk, sourceId, initiative } = await ready();
    const before = stateOf(desk.session.db);
    const initiativeIds = [await initiative('四个不摘')];
    expect(await codeOf(desk.client.annotations.create({ sourceId, spans, initiativeIds }))).toBe(
      'E-ANCHOR',
    );
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.close();
  });

  test('inside a surrogate pair are refused', async () => {
    const desk = newDesk();
    const sourceId = (await desk.import({ 'p.txt': PAGE })).get('p.txt')?.id ?? '';
    const { start } = spanOf(desk.session.db, sourceId, '𠮷安村');
    const half = desk.client.annotations.create({
      sourceId,
      kind: 'note',
      note: '半个字',
      spans: [{ start: start + 1, end: start + 3 }],
    });
    expect(await codeOf(half)).toBe('E-ANCHOR');
    desk.session.close();
  });

  test('name what is not there', async () => {
    const { desk, sourceId, initiative } = await ready();
    const { client, session } = desk;
    const spans = [{ start: 0, end: 3 }];
    const known = [await initiative('四个不摘')];
    expect(
      await codeOf(client.annotations.create({ sourceId: 'nobody', spans, initiativeIds: known })),
    ).toBe('E-NOTFOUND');
    expect(
      await codeOf(client.annotations.create({ sourceId, spans, initiativeIds: ['nobody'] })),
    ).toBe('E-NOTFOUND');
    expect(await codeOf(client.annotations.create({ sourceId, spans }))).toBe('E-ANCHOR');
    expect(await codeOf(client.annotations.update({ id: 'nobody', note: 'x' }))).toBe('E-NOTFOUND');
    expect(await codeOf(client.annotations.remove({ ids: ['nobody'] }))).toBe('E-NOTFOUND');
    session.close();
  });

  test('that a rule suggested and a hand moved do not come back at their old place', async () => {
    const { desk } = await ready();
    const [first] = (await suggested(desk)).filter(({ kind }) => kind === 'initiative');
    const count = (await desk.client.annotations.list({})).total;
    const end = first?.spans.at(-1)?.end ?? 0;
    const spans = [{ start: first?.spans[0]?.start ?? 0, end: end + 1 }];
    await desk.client.annotations.update({ id: first?.id ?? '', spans });
    const moved = (await desk.client.annotations.list({})).annotations.find(
      ({ id }) => id === first?.id,
    );
    expect(moved).toMatchObject({ spans, rule: null, status: 'accepted' });
    await suggested(desk);
    const all = (await desk.client.annotations.list({})).annotations;
    expect(all).toHaveLength(count + 1);
    expect(all.filter(({ status }) => status === 'rejected')).toMatchObject([
      { quote: first?.quote },
    ]);
    // A note alone leaves a suggestion what it is.
    const [other] = all.filter(({ status }) => status === 'pending');
    await desk.client.annotations.update({ id: other?.id ?? '', note: '待核' });
    const noted = (await desk.client.annotations.list({})).annotations.find(
      ({ id }) => id === other?.id,
    );
    expect(noted).toMatchObject({ status: 'pending', rule: other?.rule, note: '待核' });
    desk.session.close();
  });

  test('can not be moved onto another of the same initiative', async () => {
    const { desk } = await ready();
    const [one, two] = (await suggested(desk)).filter(({ quote }) => /^光伏扶[贫貧]/u.test(quote));
    const move = desk.client.annotations.update({
      id: one?.id ?? '',
      spans: [...(two?.spans ?? [])],
    });
    expect(await codeOf(move)).toBe('E-ANCHOR');
    desk.session.close();
  });

  test('that are removed go if a hand made them and are remembered as rejected if a rule did', async () => {
    const { desk, sourceId } = await ready();
    const { id } = await desk.client.annotations.create({
      sourceId,
      spans: [{ start: 0, end: 3 }],
      kind: 'note',
      note: '县名',
    });
    const [rule] = await suggested(desk);
    const changed = await desk.client.annotations.remove({ ids: [id, rule?.id ?? ''] });
    expect(changed.changed).toBe(2);
    const left = (await desk.client.annotations.list({})).annotations;
    expect(left.find((one) => one.id === id)).toBeUndefined();
    expect(left.find((one) => one.id === rule?.id)?.status).toBe('rejected');
    desk.session.close();
  });
});
