import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listSources } from '#db/queries/page.ts';
import { readSource } from '#db/search/archive-facts.ts';
import { wholeOf } from '#core/search/sections.ts';
import type { SearchFound, SearchRow } from '../../contract.ts';
import { codeOf, newDesk, type TestDesk } from '../testing/desk.ts';
import { NEWS, ready } from '../testing/news.ts';

type Input = Parameters<TestDesk['client']['search']['find']>[0];

async function found(desk: TestDesk, input: Input): Promise<SearchFound> {
  await desk.session.search.settled();
  const page = await desk.client.search.find(input);
  if (page.at !== 'found') throw new Error(page.at);
  return page;
}

/** Pages of one day each, the later ones of later days. */
async function days(count: number): Promise<TestDesk> {
  const desk = newDesk();
  await desk.import(
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => {
        const day = `2018年5月${at + 1}日`;
        return [`d${at}.txt`, `${day} 云岫日报\n\n积分制第${at}期\n\n本报讯 松坪乡推行积分制。\n`];
      }),
    ),
  );
  for (const { id, filename } of (await desk.client.articles.list({})).rows) {
    const at = Number(/^d(\d+)/u.exec(filename)?.[1]);
    const publishedOn = `2018-05-${String(at + 1).padStart(2, '0')}`;
    await desk.client.articles.describe({ articleId: id, patch: { publishedOn } });
  }
  return desk;
}

const datesOf = (rows: readonly SearchRow[]): readonly string[] =>
  rows.map(({ article }) => article.publishedOn);

describe('a page of what a search finds', () => {
  test('shows for each article where it is found, those of different words first', async () => {
    const { desk, sourceId, articleId } = await ready();
    const { count, rows } = await found(desk, { text: '四個不摘 光伏扶贫 惠及' });
    expect(count).toBe(1);
    expect(rows[0]).toMatchObject({ article: { id: articleId, sourceId, filename: 'news.txt' } });
    expect(rows[0]?.hits).toBe(6);
    const snippets = rows[0]?.snippets ?? [];
    expect(snippets.map(({ match, role }) => `${role} ${match}`)).toEqual([
      'title 四个不摘',
      'body 光伏扶贫',
      'body 惠及',
    ]);
    for (const { match, spans } of snippets) {
      expect(spans.map(({ start, end }) => NEWS.slice(start, end)).join('')).toBe(match);
    }
    desk.session.dispose();
  });

  test('shows what a note says, and looks where it is told to', async () => {
    const { desk, sourceId } = await ready();
    const spans = [{ start: 0, end: 3 }];
    await desk.client.annotations.create({ sourceId, spans, kind: 'note', note: '与縣誌不合' });
    const note = await found(desk, { text: '县志', in: 'note' });
    expect(note.rows[0]).toMatchObject({
      hits: 1,
      snippets: [{ before: '与', match: '縣誌', after: '不合', spans, role: null }],
    });
    expect((await found(desk, { text: '县志' })).count).toBe(0);
    expect((await found(desk, { text: '批注:县志 OR 九十五户' })).count).toBe(2);
    expect((await found(desk, { text: '惠及', in: 'title' })).count).toBe(0);
    expect((await found(desk, { text: '不摘 写进', exact: true })).count).toBe(0);
    expect((await found(desk, { text: '不摘写进', exact: true })).count).toBe(1);
    desk.session.dispose();
  });

  test('says where a query cannot be read', async () => {
    const { desk } = await ready();
    expect(await desk.client.search.find({ text: '光伏 (扶贫' })).toEqual({
      at: 'fault',
      code: 'unclosed-bracket',
      start: 3,
      end: 4,
    });
    expect((await desk.client.search.find({ text: '', exact: true })).at).toBe('fault');
    expect(await codeOf(desk.client.search.find({ text: '光伏', after: 'nonsense' }))).toBe(
      'E-LIST',
    );
    desk.session.dispose();
  });

  test('goes on where the page before ended, the newest first, also after a change', async () => {
    const desk = await days(9);
    const input = { text: '积分制', duplicates: 'shown', limit: 4 } as const;
    const first = await found(desk, input);
    expect([first.count, datesOf(first.rows)]).toEqual([
      9,
      ['2018-05-09', '2018-05-08', '2018-05-07', '2018-05-06'],
    ]);
    await desk.import({ 'late.txt': '积分制又一期\n\n本报讯 松坪乡推行积分制。\n' });
    const second = await found(desk, { ...input, after: first.next });
    expect(datesOf(second.rows)).toEqual(['2018-05-05', '2018-05-04', '2018-05-03', '2018-05-02']);
    const third = await found(desk, { ...input, after: second.next });
    expect([datesOf(third.rows), third.next]).toEqual([['2018-05-01', ''], null]);
    const relevant = await found(desk, { ...input, order: 'relevance' });
    const more = await found(desk, { ...input, order: 'relevance', after: relevant.next });
    const ids = [...relevant.rows, ...more.rows].map(({ article }) => article.id);
    expect(new Set(ids).size).toBe(8);
    desk.session.dispose();
  });

  test('of two searches of one window the later goes on', async () => {
    const { desk } = await ready();
    await desk.session.search.settled();
    const earlier = codeOf(desk.client.search.find({ text: '光伏?贫', slot: 'window' }));
    const later = desk.client.search.find({ text: '四个不摘', slot: 'window' });
    expect(await earlier).toBe('E-CANCELLED');
    expect(await later).toMatchObject({ at: 'found', count: 1 });
    desk.session.dispose();
  });

  test('says that it waits, and for what', async () => {
    const desk = newDesk();
    desk.session.close();
    expect(await codeOf(desk.client.search.find({ text: '光伏' }))).toBe('E-NOARCHIVE');
    desk.session.dispose();
  });
});

test('any part of any text finds it', async () => {
  const unit = fc.constantFrom(
    ...'甲乙萬万積积的。，\n ?*%"\'()（A1𠮷😀'.split(''),
    '\n\n',
    '本报讯 ',
  );
  const page = fc.array(unit, { minLength: 5, maxLength: 120 }).map((units) => units.join(''));
  await fc.assert(
    fc.asyncProperty(
      fc.array(page, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 })), {
        minLength: 12,
        maxLength: 12,
      }),
      async (pages, cuts) => {
        const desk = newDesk();
        await desk.import(Object.fromEntries(pages.map((text, at) => [`p${at}.txt`, text])));
        const { db, fold } = desk.session;
        const texts = listSources(db).flatMap(({ id }) =>
          readSource(db, id).map(
            ({ facts }) => [facts.articleId, wholeOf(facts.sections)] as const,
          ),
        );
        for (const [which, from, length] of texts.length === 0 ? [] : cuts) {
          const [, whole = ''] = texts[which % texts.length] ?? [];
          const text = whole.slice(from % Math.max(1, whole.length)).slice(0, length);
          if (text === '') continue;
          const holding = texts.filter(([, other]) => fold(other).includes(fold(text)));
          const { rows, count } = await found(desk, { text, exact: true, duplicates: 'shown' });
          expect(count, JSON.stringify(text)).toBe(holding.length);
          expect(rows.map(({ article }) => article.id).toSorted()).toEqual(
            holding.map(([id]) => id).toSorted(),
          );
          for (const { hits, snippets } of rows) {
            expect(hits).toBeGreaterThan(0);
            for (const { match } of snippets)
              expect(fold(match)).toBe(fold(text).replaceAll('\n', ' '));
          }
        }
        desk.session.dispose();
      },
    ),
    { numRuns: 8 },
  );
});
