import { describe, expect, test } from 'vitest';
import { stateOf } from '#db/testing/archive.ts';
import { codeOf } from '../testing/desk.ts';
import { NEWS, ready, suggested } from '../testing/news.ts';

describe('fusing', () => {
  test('makes one annotation over all that overlap or touch, with their notes, in one step', async () => {
    const { desk, sourceId, initiative } = await ready();
    const initiativeIds = [await initiative('四个不摘')];
    const make = (start: number, end: number, note: string) =>
      desk.client.annotations.create({
        sourceId,
        spans: [{ start, end }],
        initiativeIds,
        note,
      });
    const first = await make(2, 6, '甲');
    await make(4, 9, '');
    await make(9, 12, '乙');
    await make(20, 22, '丙');
    const before = stateOf(desk.session.db);
    await desk.client.annotations.fuse({ id: first.id });
    const { annotations } = await desk.client.annotations.list({});
    expect(annotations).toMatchObject([
      { id: first.id, spans: [{ start: 2, end: 12 }], quote: NEWS.slice(2, 12), note: '甲\n乙' },
      { spans: [{ start: 20, end: 22 }] },
    ]);
    expect(await codeOf(desk.client.annotations.fuse({ id: first.id }))).toBe('E-ANCHOR');
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.close();
  });

  test('of one that holds the other leaves it alone; what a rule suggested inside does not come back', async () => {
    const { desk, initiative } = await ready();
    const [rule] = (await suggested(desk)).filter(({ labels }) => labels[0] === '光伏扶贫');
    const [span] = rule?.spans ?? [];
    await desk.client.suggestions.decide({ decision: 'accepted', ids: [rule?.id ?? ''] });
    const wide = { start: (span?.start ?? 0) - 1, end: span?.end ?? 1 };
    await desk.client.annotations.create({
      sourceId: rule?.sourceId ?? '',
      spans: [wide],
      initiativeIds: [await initiative('光伏扶贫')],
    });
    await desk.client.annotations.fuse({ id: rule?.id ?? '' });
    const accepted = await desk.client.annotations.list({ status: 'accepted' });
    expect(accepted.annotations).toMatchObject([{ id: rule?.id, spans: [wide], rule: null }]);
    await suggested(desk);
    expect((await desk.client.annotations.list({ status: 'accepted' })).total).toBe(1);
    const waiting = (await desk.client.annotations.list({ status: 'pending' })).annotations;
    expect(waiting.filter(({ spans }) => spans[0]?.start === span?.start)).toEqual([]);
    desk.session.close();
  });
});
