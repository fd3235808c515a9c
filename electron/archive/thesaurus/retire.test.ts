import { describe, expect, test } from 'vitest';
import { done, find, made, newCase, refused, said } from '../testing/surgery.ts';

describe('deprecating', () => {
  test.each([
    ['keep', '院坝夜聊=院坝夜话 pending'],
    ['reject', '院坝夜聊=院坝夜话 rejected'],
    ['turn', '院坝夜聊=炉边议事 pending'],
    ['withdraw', null],
  ] as const)('what waits is dealt with as asked: %s', async (pending, expected) => {
    const { desk, talk, council, mark } = newCase();
    mark('院坝夜聊', [talk], { status: 'pending', rule: 'dictionary@2' });
    mark('院坝夜话', [talk]);
    const act = { does: 'deprecate', ids: [talk], insteadId: council, accepted: 'keep' } as const;
    await done(desk, { ...act, ids: [talk], pending });
    expect(find(desk, talk)).toMatchObject({ status: 'deprecated', replacedById: council });
    const rest = (await said(desk)).filter((one) => one.startsWith('院坝夜聊'));
    expect(rest).toEqual(expected === null ? [] : [expected]);
    expect(await said(desk)).toContain('院坝夜话=院坝夜话 accepted');
    desk.session.close();
  });

  test('its names suggest what is to be used instead, and nothing where nothing is', async () => {
    const { desk, talk, council } = newCase();
    const suggested = async (): Promise<readonly string[]> => {
      for await (const event of await desk.client.suggestions.run({})) void event;
      return [...new Set(await said(desk))].filter((one) => one.startsWith('院坝夜话='));
    };
    const act = { does: 'deprecate', ids: [talk], pending: 'withdraw', accepted: 'keep' } as const;
    await done(desk, { ...act, ids: [talk], insteadId: council });
    expect(await suggested()).toEqual(['院坝夜话=炉边议事 pending']);
    await done(desk, { ...act, ids: [council], insteadId: null });
    expect((await suggested()).filter((one) => one.endsWith('pending'))).toEqual([]);
    desk.session.close();
  });
});

describe('deleting', () => {
  test('asks what becomes of accepted mentions; what is below rises', async () => {
    const { desk, talk, council, mark } = newCase();
    const below = made(desk, { prefLabel: '夜话小组', broaderId: talk });
    await done(desk, { does: 'move', ids: [talk], theme: '', broaderId: council });
    mark('院坝夜话', [talk]);
    mark('院坝夜聊', [talk, council]);
    const act = { does: 'delete', ids: [talk], toId: null } as const;
    const { conflicts } = await desk.client.thesaurus.preview({
      act: { ...act, ids: [talk], mentions: 'refuse' },
    });
    expect(conflicts).toEqual([{ of: 'named', label: '院坝夜话', count: 2 }]);
    expect(await refused(desk, { ...act, ids: [talk], mentions: 'refuse' })).toBe('E-NAMED');
    expect(await refused(desk, { ...act, ids: [talk], mentions: 'turn' })).toBe('E-NAMED');
    await done(desk, { ...act, ids: [talk], mentions: 'remove' });
    expect(await said(desk)).toEqual(['院坝夜聊=炉边议事 accepted']);
    expect(find(desk, below)?.broaderId).toBe(council);
    desk.session.close();
  });

  test('may turn mentions to another', async () => {
    const { desk, talk, council, mark } = newCase();
    mark('院坝夜话', [talk]);
    mark('院坝夜聊', [talk], { status: 'rejected', rule: 'dictionary@2' });
    await done(desk, { does: 'delete', ids: [talk], mentions: 'turn', toId: council });
    expect(await said(desk)).toEqual(['院坝夜话=炉边议事 accepted', '院坝夜聊=炉边议事 rejected']);
    desk.session.close();
  });
});
