import { describe, expect, test } from 'vitest';
import { NEWS, ready, suggested } from '../testing/news.ts';

describe('search', () => {
  test('finds both scripts from either, across hard breaks, in every block', async () => {
    const { desk } = await ready();
    const count = async (query: string, where: 'all' | 'body' | 'title' | 'note' = 'all') =>
      (await desk.client.search.run({ query, exact: true, in: where })).count;
    expect(await count('四个不摘')).toBe(3);
    expect(await count('四個不摘')).toBe(3);
    expect(await count('四个不摘', 'title')).toBe(1);
    expect(await count('四个不摘', 'body')).toBe(2);
    expect(await count('光伏扶贫')).toBe(4);
    expect(await count('光伏扶貧', 'title')).toBe(1);
    expect(await count('三会一课', 'body')).toBe(1);
    expect(await count('没有这个词')).toBe(0);
    desk.session.close();
  });

  test('gives the source spans of a match that a hard break cuts', async () => {
    const { desk, sourceId } = await ready();
    const { hits } = await desk.client.search.run({ query: '四个不摘', in: 'body' });
    const cut = hits.find(({ spans }) => spans.length === 2);
    expect(cut).toMatchObject({ sourceId, match: '四个不摘' });
    expect(cut?.spans.map(({ start, end }) => NEWS.slice(start, end))).toEqual(['四个不', '摘']);
    desk.session.close();
  });

  test('of several words wants all of them in one article', async () => {
    const { desk, articleId } = await ready();
    const both = await desk.client.search.run({ query: '光伏扶贫 三会一课' });
    expect(both.articles).toBe(1);
    expect(new Set(both.hits.map((hit) => hit.articleId))).toEqual(new Set([articleId]));
    const literal = await desk.client.search.run({ query: '光伏扶贫 三会一课', exact: true });
    expect(literal.count).toBe(0);
    desk.session.close();
  });

  test('reads notes, counts what it does not list, and leaves withdrawn sources out', async () => {
    const { desk, sourceId } = await ready();
    await desk.client.annotations.create({
      sourceId,
      spans: [{ start: 0, end: 3 }],
      kind: 'note',
      note: '见縣誌',
    });
    const notes = await desk.client.search.run({ query: '县志', in: 'note' });
    expect(notes).toMatchObject({ count: 1, articles: 1, hits: [{ match: '縣誌' }] });
    const limited = await desk.client.search.run({ query: '光伏扶贫', limit: 1 });
    expect([limited.count, limited.hits.length]).toEqual([4, 1]);
    await desk.client.sources.withdraw({ sourceId });
    expect((await desk.client.search.run({ query: '光伏扶贫' })).count).toBe(2);
    desk.session.close();
  });
});

describe('the mentions of an initiative', () => {
  test('are the accepted ones, in context, page by page', async () => {
    const { desk, initiative } = await ready();
    await suggested(desk);
    const id = await initiative('光伏扶贫');
    expect(await desk.client.thesaurus.mentions({ id })).toEqual({
      count: 0,
      articles: 0,
      hits: [],
      next: null,
    });
    await desk.client.suggestions.decide({ decision: 'accepted', initiative: '光伏扶贫' });
    const all = await desk.client.thesaurus.mentions({ id });
    const accepted = await desk.client.annotations.list({ status: 'accepted' });
    expect(all).toMatchObject({ count: accepted.total, articles: 2 });
    expect(all.hits.map(({ match }) => match)).toEqual(
      accepted.annotations.map(({ quote }) => quote),
    );
    // The article in Traditional characters names it too.
    expect(all.hits.map(({ match }) => match)).toContain('光伏扶貧電站');
    expect(all.hits.every(({ spans, before }) => spans.length > 0 && !before.includes('\n'))).toBe(
      true,
    );
    const paged = [];
    for (let after: typeof all.next | undefined = null; after !== undefined;) {
      const page = await desk.client.thesaurus.mentions({ id, after, limit: 1 });
      paged.push(...page.hits);
      after = page.next ?? undefined;
    }
    expect(paged).toEqual(all.hits);
    desk.session.close();
  });
});
