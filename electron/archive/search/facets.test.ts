import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { withCondition } from '#core/search/query/narrow.ts';
import { annotateWords, importText } from '#db/testing/archive.ts';
import type { FacetsFound, SearchPage } from '../../contract.ts';
import { SEARCH_FACETS } from '../../contract.ts';
import { newDesk } from '../testing/desk.ts';
import { made } from '../testing/surgery.ts';

const desk = newDesk();
afterAll(async () => {
  await desk.session.search.dispose();
  desk.session.close();
});

const STORY =
  '清水渠从北坡引来山泉，沿着山腰绕过三道梁，流进石门村的梯田，乡亲们盼水的日子到了头。老支书说，修渠的三年里，家家户户都出过工。';

interface Page {
  readonly text: string;
  readonly reprint: boolean;
  readonly medium: string;
  readonly place: string;
  readonly date: string;
  readonly names: readonly string[];
  readonly status: 'accepted' | 'pending';
}

const page: fc.Arbitrary<Page> = fc.record({
  text: fc.constantFrom('院坝里开会', '县里修路', '茶山开园'),
  reprint: fc.boolean(),
  // What folds to the same is one value; quotation marks and brackets must be written so that they are read.
  medium: fc.constantFrom('', '云岫日報', '云岫日报', '甲"乙', '(或)', 'A B:C?'),
  place: fc.constantFrom('', '白蘋市', '白苹市', '云岫县'),
  date: fc.constantFrom('', '2018', '2018-05', '2019-12-31'),
  names: fc.subarray(['拼豆集市', '百家长桌', '院坝夜话']),
  status: fc.constantFrom('accepted', 'pending'),
});

async function put(pages: readonly Page[]): Promise<void> {
  const { db, actor } = desk.session;
  const ids = new Map<string, string>(
    INITIATIVES.map(([prefLabel, theme]) => [prefLabel, made(desk, { prefLabel, theme })]),
  );
  for (const [at, { text, reprint, names: named, status, ...described }] of pages.entries()) {
    const body = `第${at}号消息\n\n本报讯 ${reprint ? STORY : ''}${text}，${named.join('、')}。\n`;
    const { sourceId, articleIds } = importText(db, actor, `p${at}.txt`, body);
    for (const articleId of articleIds) {
      const { medium, place, date } = described;
      await desk.client.articles.describe({
        articleId,
        patch: { medium, place, publishedOn: date },
      });
    }
    for (const name of named) {
      const initiativeIds = [ids.get(name) ?? ''];
      const said = { kind: 'initiative', initiativeIds, note: '', status } as const;
      annotateWords(db, actor, sourceId, name, said);
    }
  }
  desk.session.changed();
}

/** Themes of which two are one when folded, and none. */
const INITIATIVES = [
  ['拼豆集市', '乡村治理'],
  ['百家长桌', '鄉村治理'],
  ['院坝夜话', ''],
] as const;

async function facets(text: string): Promise<FacetsFound> {
  const found = await desk.client.search.facets({ text });
  if (found.at !== 'found') throw new Error(found.at);
  return found;
}

async function find(
  text: string,
  more: { readonly after?: string | null; readonly limit?: number } = {},
): Promise<Extract<SearchPage, { readonly at: 'found' }>> {
  const found = await desk.client.search.find({ text, ...more });
  if (found.at !== 'found') throw new Error(`${found.at} ${text}`);
  return found;
}

test('every value counts what adding its query finds, folded and not; pages show each group once', async () => {
  const pages = fc.sample(page, { numRuns: 24, seed: 7 });
  await put(pages);
  await desk.session.search.reprints();
  let values = 0;
  for (const text of ['消息', '开会 OR 修路', '状态:已标注', '日期:2018', 'NOT 开园']) {
    const spread = await facets(text);
    const all = await find(text);
    expect([spread.count, spread.groups]).toEqual([all.count, all.groups]);
    for (const facet of SEARCH_FACETS) {
      for (const { name, query, count, groups } of spread.facets[facet]) {
        if (query === null) continue;
        values += 1;
        const narrowed = await find(withCondition(text, query, desk.session.fold));
        expect({ facet, name, count: narrowed.count, groups: narrowed.groups }).toEqual({
          facet,
          name,
          count,
          groups,
        });
      }
    }
    const total = (facet: 'medium' | 'place' | 'year'): number =>
      spread.facets[facet].reduce((sum, { count }) => sum + count, 0);
    expect([total('medium'), total('place'), total('year')]).toEqual(
      Array.from({ length: 3 }, () => spread.count),
    );
  }
  expect(values).toBeGreaterThan(40);
  expect(
    (await facets('消息')).facets.medium.filter(({ name }) => /云岫日/u.test(name)),
  ).toHaveLength(1);

  const first = await find('消息');
  expect(first.groups).toBeLessThan(first.count);
  for (const limit of [1, 3, 200]) {
    const shown: string[] = [];
    const folded: string[] = [];
    const dates: string[] = [];
    for (let after: string | null = null; ;) {
      const { rows, next } = await find('消息', { after, limit });
      expect(rows.length).toBeLessThanOrEqual(limit);
      for (const { article, duplicates } of rows) {
        shown.push(article.id);
        folded.push(...duplicates);
        dates.push(article.publishedOn);
      }
      after = next;
      if (after === null) break;
    }
    expect(shown).toHaveLength(first.groups);
    expect(new Set([...shown, ...folded]).size).toBe(first.count);
    expect(shown.length + folded.length).toBe(first.count);
    expect(dates).toEqual(dates.toSorted().toReversed());
  }
  const shownAll = await desk.client.search.find({ text: '消息', duplicates: 'shown' });
  expect(shownAll).toMatchObject({ count: first.count, groups: first.count });
  const best = await desk.client.search.find({ text: '消息', order: 'relevance' });
  expect(best).toMatchObject({ count: first.count, groups: first.groups });
  expect(best.at === 'found' && new Set(best.rows.map(({ article }) => article.id)).size).toBe(
    first.groups,
  );
});

test('the counts follow what is annotated, taken back and withdrawn', async () => {
  const before = await facets('消息');
  const accepted = before.facets.status.find(({ value }) => value === 'accepted')?.count ?? 0;
  const [row] = (await find('消息 状态:未标注')).rows;
  if (!row) throw new Error('everything is annotated');
  const { sourceId } = row.article;
  await desk.client.annotations.create({
    sourceId,
    spans: [{ start: 0, end: 2 }],
    kind: 'note',
    note: '见县志',
  });
  const statusOf = async (value: string): Promise<number | undefined> =>
    (await facets('消息')).facets.status.find((one) => one.value === value)?.count;
  expect(await statusOf('accepted')).toBe(accepted + 1);
  await desk.client.journal.undo();
  expect(await statusOf('accepted')).toBe(accepted);
  await desk.client.sources.withdraw({ sourceId });
  expect((await facets('消息')).count).toBe(before.count - 1);
});
