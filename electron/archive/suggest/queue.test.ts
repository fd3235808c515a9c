import { describe, expect, test } from 'vitest';
import type { QueueRow, ReviewFilter } from '../../contract.ts';
import { codeOf, type TestDesk } from '../testing/desk.ts';
import { NEWS, ready, suggested } from '../testing/news.ts';

async function everything(
  desk: TestDesk,
  input: Parameters<TestDesk['client']['suggestions']['queue']>[0],
): Promise<readonly QueueRow[]> {
  const rows: QueueRow[] = [];
  let cursor: (string | number)[] | null = null;
  do {
    const page: Awaited<ReturnType<TestDesk['client']['suggestions']['queue']>> =
      await desk.client.suggestions.queue({ ...input, cursor });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}

describe('the queue of suggestions', () => {
  test('shows each in the context of its reading, over a hard break', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const rows = await everything(desk, { filter: { kinds: ['initiative'] }, limit: 3 });
    expect(rows.map(({ match, title }) => `${title}: ${match}`)).toContain(
      '云岫县推行四个不摘见实效: 四个不摘',
    );
    const broken = rows.find(({ annotation }) => annotation.spans.length > 1);
    expect(broken).toMatchObject({ match: '四个不摘' });
    expect(broken?.before.endsWith('松坪乡把')).toBe(true);
    expect(broken?.after.startsWith('写进村规民约')).toBe(true);
    desk.session.close();
  });

  test('is put in order by the words before or after, page by page', async () => {
    const { desk } = await ready();
    const all = await suggested(desk);
    const { fold } = desk.session;
    for (const limit of [1, 5, 100]) {
      const after = await everything(desk, { sort: 'after', limit });
      expect(after.length).toBe(all.length);
      expect(new Set(after.map(({ annotation }) => annotation.id)).size).toBe(all.length);
      const words = after.map((row) => fold(row.after).replaceAll(/\s/gu, '').slice(0, 8));
      expect(words).toEqual(words.toSorted());
    }
    const before = await everything(desk, { sort: 'before', descending: true, limit: 4 });
    const read = before.map((row) =>
      [...fold(row.before).replaceAll(/\s/gu, '')].toReversed().slice(0, 8).join(''),
    );
    expect(read).toEqual(read.toSorted().toReversed());
    desk.session.close();
  });

  test('filters by words in either script, and counts how far the review is', async () => {
    const { desk } = await ready();
    const all = await suggested(desk);
    const { suggestions } = desk.client;
    const found = await suggestions.queue({ filter: { text: '光伏扶貧' } });
    expect(found.rows.length).toBe(4);
    expect(found).toMatchObject({ decided: 0, all: 4, next: null });
    await suggestions.decide({ decision: 'rejected', ids: [found.rows[0]?.annotation.id ?? ''] });
    expect(await suggestions.queue({ filter: { text: '光伏扶贫' } })).toMatchObject({
      decided: 1,
      all: 4,
    });
    expect(await suggestions.queue({ filter: { text: '没有这个词' } })).toMatchObject({ all: 0 });
    expect((await suggestions.queue({})).all).toBe(all.length);
    const { rules } = await suggestions.facets();
    expect(rules.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(all.length - 1);
    desk.session.close();
  });

  test.each(['place', 'confidence', 'before', 'after'] as const)(
    'is paged by %s under every filter, up and down, without a gap or a row twice',
    async (sort) => {
      const { desk, initiative } = await ready();
      await suggested(desk);
      const key = await initiative('光伏扶贫');
      const filters: readonly ReviewFilter[] = [
        { text: '光伏' },
        { theme: '金融光伏' },
        { group: { by: 'initiative', key } },
      ];
      for (const filter of filters) {
        const all = await everything(desk, { filter, sort, limit: 1000 });
        expect(all.length).toBeGreaterThan(2);
        for (const limit of [1, 2]) {
          for (const descending of [false, true]) {
            const paged = await everything(desk, { filter, sort, descending, limit });
            expect(paged).toEqual(descending ? all.toReversed() : all);
          }
        }
        const gone = all[1]?.annotation.id ?? '';
        await desk.client.suggestions.decide({ decision: 'rejected', ids: [gone] });
        const left = await everything(desk, { filter, sort, limit: 1 });
        expect(left).toEqual(all.filter(({ annotation }) => annotation.id !== gone));
        await desk.client.journal.undo();
      }
      desk.session.close();
    },
  );

  test('groups what waits by article, and by initiative across articles', async () => {
    const { desk, articleId } = await ready();
    const all = await suggested(desk);
    const { suggestions } = desk.client;
    const byArticle = await suggestions.groups({ by: 'article' });
    expect(byArticle.groups.map(({ label }) => label)).toEqual([
      '云岫县推行四个不摘见实效',
      '菖蒲縣光伏扶貧電站並網',
    ]);
    const here = all.filter((one) => one.articleId === articleId).length;
    expect(byArticle.groups[0]).toMatchObject({ key: articleId, waiting: here });
    const { groups } = await suggestions.groups({ by: 'label', filter: { kinds: ['initiative'] } });
    const photovoltaic = groups.find(({ label }) => label === '光伏扶贫');
    expect(photovoltaic).toMatchObject({ by: 'initiative', waiting: 4 });
    if (!photovoltaic) throw new Error('no group');
    const rows = await everything(desk, {
      filter: { group: { by: photovoltaic.by, key: photovoltaic.key } },
    });
    expect(rows.map(({ match }) => match)).toEqual([
      '光伏扶贫电站',
      '光伏扶贫电站',
      '光伏扶貧電站',
      '光伏扶貧電站',
    ]);
    desk.session.close();
  });

  test('is decided as it is seen, and not at all where something came in between', async () => {
    const { desk } = await ready();
    await suggested(desk);
    const { suggestions, annotations } = desk.client;
    const filter: ReviewFilter = { kinds: ['figure'] };
    const { all } = await suggestions.queue({ filter });
    const decision = 'accepted' as const;
    expect(
      await codeOf(suggestions.decide({ decision, visible: { filter, count: all + 1 } })),
    ).toBe('E-QUEUE');
    expect((await annotations.list({ status: 'accepted' })).total).toBe(0);
    await suggestions.decide({ decision, visible: { filter, count: all } });
    const accepted = (await annotations.list({ status: 'accepted' })).annotations;
    expect(accepted.length).toBe(all);
    expect(accepted.every(({ kind }) => kind === 'figure')).toBe(true);
    const { steps } = await desk.client.journal.history({ limit: 1 });
    expect(steps[0]).toMatchObject({ kind: 'accept', params: { count: all } });
    desk.session.close();
  });

  test('is seen anew after a page was mended', async () => {
    const { desk, sourceId } = await ready();
    await suggested(desk);
    const first = await everything(desk, { filter: { kinds: ['initiative'] } });
    const at = NEWS.indexOf('村规民约');
    await desk.client.articles.mend({
      sourceId,
      act: { does: 'correct', start: at, end: at + 4, text: '乡规民约' },
    });
    const mended = await everything(desk, { filter: { kinds: ['initiative'] } });
    expect(first.some(({ after }) => after.includes('村规民约'))).toBe(true);
    expect(mended.some(({ after }) => after.includes('村规民约'))).toBe(false);
    expect(mended.some(({ after }) => after.includes('乡规民约'))).toBe(true);
    desk.session.close();
  });

  test('gives a passage with a good deal around it', async () => {
    const { desk } = await ready();
    const [one] = await suggested(desk);
    const passage = await desk.client.suggestions.passage({ id: one?.id ?? '' });
    expect(`${passage.before}${passage.match}${passage.after}`).toContain('落到每一户');
    expect(await codeOf(desk.client.suggestions.passage({ id: 'nobody' }))).toBe('E-NOTFOUND');
    desk.session.close();
  });
});
