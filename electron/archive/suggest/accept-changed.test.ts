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

  test('of all of this text in the archive stands for what comes later, until it is withdrawn', async () => {
    const { desk, initiative } = await ready();
    const pending = await suggested(desk);
    const one = pending.find(({ labels }) => labels[0] === '光伏扶贫');
    const other = await initiative('三会一课');
    const before = stateOf(desk.session.db);
    await desk.client.suggestions.acceptChanged({
      id: one?.id ?? '',
      initiativeIds: [other],
      scope: 'archive',
    });
    const quoted = async (status: 'accepted' | 'rejected' | 'pending') =>
      (await desk.client.annotations.list({ status })).annotations
        .filter(({ quote }) => /光伏扶[贫貧]/u.test(quote))
        .map(({ filename, labels }) => `${filename} ${labels.join()}`);
    expect(await quoted('accepted')).toEqual([
      'news.txt 三会一课',
      'news.txt 三会一课',
      'tw.txt 三会一课',
      'tw.txt 三会一课',
    ]);
    expect(await quoted('pending')).toEqual([]);
    expect((await desk.client.rulings.list()).rulings).toMatchObject([
      { decision: 'rejected', label: '光伏扶贫', instead: ['三会一课'], decided: 4 },
    ]);
    const after = stateOf(desk.session.db);
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    await desk.client.journal.redo();
    expect(stateOf(desk.session.db)).toBe(after);

    await desk.import({
      'more.txt': '石榴镇光伏扶贫电站并网\n\n本报讯 石榴镇光伏扶贫电站投产。\n',
    });
    await suggested(desk);
    const later = (await quoted('accepted')).filter((line) => line.startsWith('more.txt'));
    expect(later).toEqual(['more.txt 三会一课', 'more.txt 三会一课']);
    const settled = stateOf(desk.session.db);
    await suggested(desk);
    expect(stateOf(desk.session.db)).toBe(settled);

    const [ruling] = (await desk.client.rulings.list()).rulings;
    await desk.client.rulings.withdraw({ ids: [ruling?.id ?? ''], reopen: true });
    expect(await quoted('accepted')).toEqual([]);
    expect((await quoted('pending')).length).toBe(6);
    desk.session.close();
  });

  test('stands for another initiative only', async () => {
    const { desk } = await ready();
    const pending = await suggested(desk);
    const person = pending.find(({ kind }) => kind === 'person');
    const change = { id: person?.id ?? '', label: '韦青禾同志', scope: 'archive' } as const;
    expect(await codeOf(desk.client.suggestions.acceptChanged(change))).toBe('E-USAGE');
    desk.session.close();
  });
});
