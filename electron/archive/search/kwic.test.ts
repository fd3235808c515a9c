import { fc, test as property } from '@fast-check/vitest';
import { afterAll, describe, expect, test } from 'vitest';
import type { KwicFound } from '../../contract.ts';
import { newDesk } from '../testing/desk.ts';
import { NEWS, ready } from '../testing/news.ts';
import { sortedInTurns } from './kwic-order.ts';

const { desk } = await ready();
afterAll(async () => {
  await desk.session.search.dispose();
  desk.session.close();
});

async function kwic(
  text: string,
  more: Partial<Parameters<typeof desk.client.search.kwic>[0]> = {},
): Promise<KwicFound> {
  const found = await desk.client.search.kwic({ text, ...more });
  if (found.at !== 'found') throw new Error(found.at);
  return found;
}

describe('keywords in context', () => {
  test('are all occurrences of all texts that a search asks for, as search counts them', async () => {
    for (const text of [
      '四个不摘',
      '光伏扶贫 OR 三会一课',
      '光伏扶贫 NOT 松坪乡',
      '四?不摘',
      '媒体:无',
    ]) {
      const { count, articles, more, hits } = await kwic(text, { limit: 1000 });
      const run = await desk.client.search.run({ query: text, limit: 1000 });
      expect(hits).toHaveLength(count);
      expect([count, more]).toEqual([run.count, false]);
      expect(hits.toSorted(byPlace)).toEqual(run.hits.toSorted(byPlace));
      expect(articles).toBe(new Set(hits.map(({ articleId }) => articleId)).size);
      const counted = await desk.client.search.kwicCount({ text });
      expect(counted).toMatchObject({ at: 'found', count, articles });
    }
    expect((await kwic('角色:主题')).count).toBe(0);
    expect((await kwic('角色:主题')).found).toBe(2);
  });

  test('go by what stands before or behind, in pages that fit together', async () => {
    const all = await kwic('的 OR 四个不摘 OR 光伏扶贫', { sort: 'right', limit: 1000 });
    expect(all.count).toBeGreaterThan(5);
    const behind = all.hits.map(({ after }) => desk.session.fold(after));
    expect(behind).toEqual(behind.toSorted());
    const left = await kwic('的 OR 四个不摘 OR 光伏扶贫', { sort: 'left', limit: 1000 });
    const before = left.hits.map(({ before: text }) =>
      [...desk.session.fold(text)].toReversed().join(''),
    );
    expect(before).toEqual(before.toSorted());
    const paged: unknown[] = [];
    for (let offset = 0; offset < all.count; offset += 2) {
      const page = await kwic('的 OR 四个不摘 OR 光伏扶贫', { sort: 'right', offset, limit: 2 });
      expect(page.count).toBe(all.count);
      paged.push(...page.hits);
    }
    expect(paged).toEqual(all.hits);
  });

  test('are looked for anew after every change', async () => {
    const { count } = await kwic('四个不摘');
    await desk.import({ 'more.txt': NEWS.replaceAll('松坪乡', '白沙乡') });
    expect((await kwic('四个不摘')).count).toBe(2 * count);
    await desk.client.journal.undo();
    expect((await kwic('四个不摘')).count).toBe(count);
  });

  test('of very many only the newest are taken in, and it says so; all are counted', async () => {
    const many = newDesk();
    const body = `第一行\n\n${'甲乙。'.repeat(9000)}\n`;
    await many.import({
      'a.txt': body,
      'b.txt': `又一篇\n\n${body}`,
      'c.txt': `再一篇\n\n${body}`,
    });
    await many.session.search.settled();
    const found = await many.client.search.kwic({ text: '甲乙', sort: 'left', offset: 19_990 });
    expect(found).toMatchObject({ at: 'found', count: 20_000, more: true, found: 3 });
    expect(found.at === 'found' && found.hits.length).toBe(10);
    expect(await many.client.search.kwicCount({ text: '甲乙' })).toEqual({
      at: 'found',
      count: 27_000,
      articles: 3,
      found: 3,
    });
    await many.session.search.dispose();
    many.session.close();
  });
});

const byPlace = (
  a: { readonly articleId: string | null; readonly spans: readonly { readonly start: number }[] },
  b: typeof a,
): number =>
  (a.articleId ?? '') < (b.articleId ?? '')
    ? -1
    : (a.articleId ?? '') > (b.articleId ?? '')
      ? 1
      : (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);

const word = fc.string({ unit: fc.constantFrom('甲', '乙', '貧', '贫', '𠮷', '。'), maxLength: 3 });
property.prop([
  fc.array(fc.tuple(word, word), { maxLength: 30 }),
  fc.constantFrom('left', 'right'),
])('equal contexts stand together, in the order of their characters', async (contexts, side) => {
  const hits = contexts.map(([before, after], at) => ({
    articleId: `${at}`,
    sourceId: '',
    filename: '',
    title: '',
    spans: [],
    before,
    match: '甲',
    after,
  }));
  const { fold } = desk.session;
  const sorted = await sortedInTurns(hits, side, fold, async () => undefined);
  const keys = sorted.map(({ before, after }) =>
    fold(side === 'right' ? after : [...before].toReversed().join('')),
  );
  expect(keys).toEqual(keys.toSorted());
  expect(new Set(sorted)).toEqual(new Set(hits));
  expect(sorted).toHaveLength(hits.length);
});
