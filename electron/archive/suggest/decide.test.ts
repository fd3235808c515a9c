import { describe, expect, test } from 'vitest';
import { stateOf } from '#db/testing/archive.ts';
import { codeOf } from '../testing/desk.ts';
import { ready, suggested } from '../testing/news.ts';

describe('decisions', () => {
  test('by kind, by initiative and by all reach only what waits, each in one step', async () => {
    const { desk } = await ready();
    const pending = await suggested(desk);
    const figures = pending.filter(({ kind }) => kind === 'figure').length;
    const photovoltaic = pending.filter(({ labels }) => labels[0] === '光伏扶贫').length;
    expect(figures).toBeGreaterThan(0);
    expect(photovoltaic).toBeGreaterThan(1);
    const { decide } = desk.client.suggestions;
    expect((await decide({ decision: 'rejected', kind: 'figure' })).changed).toBe(figures);
    expect((await decide({ decision: 'accepted', initiative: '光伏扶贫' })).changed).toBe(
      photovoltaic,
    );
    const rest = pending.length - figures - photovoltaic;
    expect((await decide({ decision: 'accepted', all: true })).changed).toBe(rest);
    expect(await decide({ decision: 'accepted', all: true })).toEqual({ changed: 0, step: null });
    const rejected = (await desk.client.annotations.list({ status: 'rejected' })).annotations;
    expect(rejected.map(({ kind }) => kind)).toEqual(
      Array.from({ length: figures }, () => 'figure'),
    );
    await desk.client.journal.undo();
    expect((await desk.client.annotations.list({ status: 'pending' })).total).toBe(rest);
    desk.session.close();
  });

  test('within one article leave the others alone; named ones are decided again', async () => {
    const { desk, articleId } = await ready();
    const pending = await suggested(desk);
    const here = pending.filter((one) => one.articleId === articleId);
    expect(here.length).toBeLessThan(pending.length);
    const { decide } = desk.client.suggestions;
    expect((await decide({ decision: 'accepted', all: true, articleId })).changed).toBe(
      here.length,
    );
    const ids = here.slice(0, 2).map(({ id }) => id);
    expect((await decide({ decision: 'rejected', ids })).changed).toBe(2);
    expect((await decide({ decision: 'pending', ids })).changed).toBe(2);
    desk.session.close();
  });

  test('are remembered: the rules run again add nothing and bring back nothing', async () => {
    const { desk } = await ready();
    await suggested(desk);
    await desk.client.suggestions.decide({ decision: 'rejected', all: true });
    const before = stateOf(desk.session.db);
    let added = -1;
    for await (const event of await desk.client.suggestions.run({})) {
      if (event.type === 'done') added = event.added;
    }
    expect(added).toBe(0);
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.close();
  });

  test('need something to decide', async () => {
    const { desk } = await ready();
    const { decide } = desk.client.suggestions;
    expect(await codeOf(decide({ decision: 'accepted' }))).toBe('E-USAGE');
    expect(await codeOf(decide({ decision: 'accepted', ids: ['nobody'] }))).toBe('E-NOTFOUND');
    expect(await codeOf(decide({ decision: 'accepted', initiative: '没有这条' }))).toBe(
      'E-NOTFOUND',
    );
    desk.session.close();
  });
});
