import { describe, expect, test } from 'vitest';
import { stateOf } from '#db/testing/archive.ts';
import { codeOf } from '../testing/desk.ts';
import { ready, suggested } from '../testing/news.ts';

describe('accepting with a change', () => {
  test('of the initiative keeps the hand’s and remembers the rule’s as rejected, in one step', async () => {
    const { desk, initiative } = await ready();
    const pending = await suggested(desk);
    const one = pending.find(({ labels }) => labels[0] === '光伏扶贫');
    const before = stateOf(desk.session.db);
    const other = await initiative('三会一课');
    await desk.client.suggestions.acceptChanged({ id: one?.id ?? '', initiativeIds: [other] });
    const { annotations } = await desk.client.annotations.list({});
    expect(annotations.find(({ id }) => id === one?.id)).toMatchObject({
      status: 'accepted',
      initiativeIds: [other],
      labels: ['三会一课'],
      rule: null,
      author: '甲',
    });
    const refused = annotations.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ labels: ['光伏扶贫'], spans: one?.spans, rule: one?.rule }]);
    expect((await suggested(desk)).length).toBe(pending.length - 1);
    const [step] = (await desk.client.journal.history({ limit: 1 })).steps;
    expect(step).toMatchObject({ kind: 'accept-changed', params: { label: '三会一课' } });
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.close();
  });

  test('of the span counts in characters of the reading, over a hard break', async () => {
    const { desk } = await ready();
    const pending = await suggested(desk);
    const broken = pending.find(({ kind, spans }) => kind === 'initiative' && spans.length > 1);
    await desk.client.suggestions.acceptChanged({
      id: broken?.id ?? '',
      reach: { start: -1, end: 2 },
    });
    const { annotations } = await desk.client.annotations.list({ status: 'accepted' });
    expect(annotations).toMatchObject([{ quote: '把四个不摘写进', labels: broken?.labels }]);
    expect(annotations[0]?.spans.length).toBe(2);
    const gone = { id: pending[0]?.id ?? '', reach: { start: 200, end: -200 } };
    expect(await codeOf(desk.client.suggestions.acceptChanged(gone))).toBe('E-ANCHOR');
    desk.session.close();
  });

  test('of a name keeps what else the rule says of it', async () => {
    const { desk } = await ready();
    const pending = await suggested(desk);
    const person = pending.find(({ kind }) => kind === 'person');
    await desk.client.suggestions.acceptChanged({ id: person?.id ?? '', label: '韦青禾同志' });
    const { annotations } = await desk.client.annotations.list({ status: 'accepted' });
    expect(annotations).toMatchObject([
      {
        kind: 'person',
        label: '韦青禾同志',
        detail: { of: 'person', person: { name: '韦青禾同志' } },
      },
    ]);
    expect((await suggested(desk)).length).toBe(pending.length - 1);
    desk.session.close();
  });

  test('into what is suggested beside it accepts that one', async () => {
    const { desk, initiative } = await ready();
    const pending = await suggested(desk);
    const one = pending.find(({ labels }) => labels[0] === '光伏扶贫');
    const other = await initiative('三会一课');
    const first = { id: one?.id ?? '', initiativeIds: [other] };
    await desk.client.suggestions.acceptChanged(first);
    // The rule's own stands beside it now, rejected; changing the next to the same goes elsewhere.
    const { annotations } = await desk.client.annotations.list({ status: 'rejected' });
    await desk.client.suggestions.decide({
      decision: 'pending',
      ids: annotations.map(({ id }) => id),
    });
    await desk.client.suggestions.acceptChanged({
      id: annotations[0]?.id ?? '',
      initiativeIds: [other],
    });
    const accepted = (await desk.client.annotations.list({ status: 'accepted' })).annotations;
    expect(accepted.map(({ id }) => id)).toEqual([one?.id]);
    desk.session.close();
  });
});
