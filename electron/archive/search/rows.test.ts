import { afterAll, describe, expect, test } from 'vitest';
import type { SearchRow } from '../../contract.ts';
import { ready } from '../testing/news.ts';

const { desk, articleId } = await ready();
afterAll(async () => {
  await desk.session.search.dispose();
  desk.session.close();
});

async function found(text: string): Promise<readonly SearchRow[]> {
  await desk.session.search.settled();
  const page = await desk.client.search.find({ text, duplicates: 'shown' });
  if (page.at !== 'found') throw new Error(page.at);
  return page.rows;
}

describe('rows of a search', () => {
  test('are the same whether a page lists them or they are asked for by their ids', async () => {
    const listed = await found('光伏扶贫');
    expect(listed).toHaveLength(2);
    const ids = listed.map(({ article }) => article.id).toReversed();
    const { rows } = await desk.client.search.rows({ text: '光伏扶贫', ids });
    expect(rows).toEqual(listed.toReversed());
  });

  test('are there for articles that the search does not find, without passages; not for others', async () => {
    const ids = ['gone', articleId];
    const { rows } = await desk.client.search.rows({ text: '没有这句话', ids });
    expect(rows.map(({ article, snippets, hits }) => [article.id, snippets, hits])).toEqual([
      [articleId, [], 0],
    ]);
    expect((await desk.client.search.rows({ text: '(', ids })).rows).toEqual([]);
  });
});
