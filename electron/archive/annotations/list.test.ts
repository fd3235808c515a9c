import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAnnotations } from '#db/queries/annotations.ts';
import { ready, suggested } from '../testing/news.ts';
import type { TestDesk } from '../testing/desk.ts';

let desk: TestDesk;
let initiative: string;
beforeAll(async () => {
  const news = await ready();
  ({ desk } = news);
  const all = await suggested(desk);
  initiative = await news.initiative('光伏扶贫');
  const ids = all.filter((_, at) => at % 3 === 0).map(({ id }) => id);
  await desk.client.suggestions.decide({ decision: 'accepted', ids });
  // Files that come before what was imported first.
  await desk.import({ 'a.txt': '白蘋县新闻\n\n光伏扶贫惠及12户。\n' });
  await suggested(desk);
});
afterAll(() => desk.session.close());

test.each([
  {},
  { status: 'accepted' },
  { kind: 'initiative', status: 'pending' },
  { of: 'initiative' },
] as const)('%j: pages tell all, in order, whichever is asked for first', async (filter) => {
  const { of, ...query } = { of: undefined, ...filter };
  const named = of === undefined ? {} : { initiative: '光伏扶贫' };
  const list = (offset: number, limit: number) =>
    desk.client.annotations.list({ ...query, ...named, offset, limit });
  const { rows } = listAnnotations(desk.session.db, {
    ...query,
    initiativeId: of === undefined ? undefined : initiative,
  });
  const all = rows.map(({ annotation }) => annotation.id);
  expect(all.length).toBeGreaterThan(2);
  for (const limit of [1, 2, 1000]) {
    const told: string[] = [];
    for (let offset = 0; offset < all.length; offset += limit) {
      const { total, annotations } = await list(offset, limit);
      expect(total).toBe(all.length);
      told.push(...annotations.map(({ id }) => id));
    }
    expect(told).toEqual(all);
  }
  const back = await list(1, 2);
  expect(back.annotations.map(({ id }) => id)).toEqual(all.slice(1, 3));
  expect((await list(all.length + 5, 2)).annotations).toEqual([]);
});
