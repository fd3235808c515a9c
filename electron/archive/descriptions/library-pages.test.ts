import { afterAll, describe, expect, test } from 'vitest';
import { ARTICLE_SORTS } from '../../contract.ts';
import { newDesk } from '../testing/desk.ts';

const desk = newDesk();
afterAll(() => desk.session.close());
const { client } = desk;

const COUNT = 23;
const PAGE = 4;

/** The library gone through page by page, each page behind the last; `between` is done after the second. */
async function walked(
  order: { readonly sort: (typeof ARTICLE_SORTS)[number]; readonly descending: boolean },
  between: () => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let pages = 0; ; pages += 1) {
    const page = await client.articles.list({ ...order, offset: ids.length, limit: PAGE });
    ids.push(...page.rows.map(({ id }) => id));
    expect(page.total).toBeGreaterThanOrEqual(ids.length);
    if (page.rows.length < PAGE) return ids;
    if (pages === 1) await between();
  }
}

describe('the pages of the library, one behind the other', async () => {
  // Many values alike in every column: what tells them apart decides at the borders of pages.
  await desk.import(
    Object.fromEntries(
      Array.from({ length: COUNT }, (_, at) => [
        `p${at % 5}.txt`.replace('.txt', `-${String(at).padStart(2, '0')}.txt`),
        `渡口镇评出文明户\n\n渡口镇今年评出文明户${at % 3}户。\n第${at}号\n`,
      ]),
    ),
  );

  test.each(ARTICLE_SORTS)('by %s are those of one large page, up and down', async (sort) => {
    for (const descending of [false, true]) {
      const { rows, total } = await client.articles.list({ sort, descending, limit: 1000 });
      expect(total).toBe(COUNT);
      expect(await walked({ sort, descending })).toEqual(rows.map(({ id }) => id));
      // Once more, off what is remembered; and one that is jumped to.
      expect(await walked({ sort, descending })).toEqual(rows.map(({ id }) => id));
      const jumped = await client.articles.list({ sort, descending, offset: 13, limit: 3 });
      expect(jumped.rows.map(({ id }) => id)).toEqual(rows.slice(13, 16).map(({ id }) => id));
    }
  });

  test('are of the library as it is when each is asked for', async () => {
    const order = { sort: 'filename', descending: false } as const;
    const { rows } = await client.articles.list({ ...order, limit: 1000 });
    const first = rows[0];
    const left = await walked(order, async () => {
      await client.sources.withdraw({ sourceId: first?.sourceId ?? '' });
    });
    // One less in front: what moved up over the border of the page is not told again, and none follows twice.
    expect(left).toEqual(rows.map(({ id }) => id).toSpliced(2 * PAGE, 1));
    await client.journal.undo();
    expect(await walked(order)).toEqual(rows.map(({ id }) => id));
  });
});
