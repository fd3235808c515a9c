import { atOnce } from '#core/pieces.ts';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleRows } from '#core/export/csv-rows.ts';
import { matches } from '#core/search/query/matches.ts';
import { parseQuery } from '#core/search/query/parse.ts';
import { printQuery } from '#core/search/query/print.ts';
import type { QueryTerm } from '#core/search/query/query.ts';
import { queryOf, queryTerm } from '#core/search/testing/arbitrary-query.ts';
import { importText } from '#db/testing/archive.ts';
import { articleIdsInOrder } from '#db/queries/articles.ts';
import { factsOf } from '#db/search/archive-facts.ts';
import { readCsvFile } from '../export/csv-file.ts';
import { gatherExportData } from '../export/gather.ts';
import { runExport } from '../export/run.ts';
import { codeOf, type TestDesk } from '../testing/desk.ts';
import { countedDesk } from '../testing/insights.ts';

/** Texts that find something here, beside those that hardly any archive holds. */
const KNOWN = [
  '拼豆集市',
  '長桌',
  '第1號',
  '媒体:=云岫日报',
  '地区:白蘋',
  '日期:2020-01..2020-02',
  '举措:院坝夜话',
  '主题:=文化',
  '批注:注',
  '角色:正文',
  '积分?万',
  '题名:消息',
  '正文:甲',
];

let desk: TestDesk;
let reportId: string;
let blockId: string;
let mentioned: ReadonlySet<string>;

beforeAll(async () => {
  ({ desk } = await countedDesk());
  const { db, actor } = desk.session;
  importText(db, actor, 'q1.txt', '甲乙的消息\n\n本报讯 积分a万，甲1乙。\n（萬積分制）\n');
  importText(db, actor, 'q2.txt', '积分制\n\n本报讯 乙万1甲a。\n');
  ({ id: reportId } = await desk.client.reports.create({ template: 'by-initiative' }));
  const { ids } = await desk.client.reports.act({
    id: reportId,
    act: { does: 'add', contents: [articlesBlock('甲')], after: null },
  });
  blockId = ids[0] ?? '';
  mentioned = new Set(await withMentions(undefined));
});
afterAll(() => desk.session.dispose());

function articlesBlock(query: string) {
  return { kind: 'articles' as const, query: { query }, groupBy: [], sort: 'date' as const };
}

/** What the query means: `matches` over the whole archive. */
function oracle(text: string): readonly string[] {
  const { db, fold } = desk.session;
  const { query } = parseQuery(text, fold);
  if (!query) throw new Error(`no query: ${text}`);
  return atOnce(articleIdsInOrder(db)).filter((id) => {
    const facts = factsOf(db, id);
    return facts !== null && matches(query, facts, fold).matched;
  });
}

async function exported(query: string): Promise<readonly unknown[]> {
  const file = path.join(desk.folder, 'articles.csv');
  const asked = { kind: 'articles-csv', profile: 'exact', filter: { query } } as const;
  for await (const event of runExport(desk.session, file, asked)) void event;
  const { columns } = articleRows({ ...gatherExportData(desk.session), articles: [] });
  const at = columns.findIndex(({ key }) => key === 'articleId');
  return readCsvFile(fs.readFileSync(file, 'utf8'), columns, 'exact').map((row) => row[at]);
}

async function inReport(query: string): Promise<readonly string[]> {
  const act = { does: 'change', blockId, content: articlesBlock(query) } as const;
  await desk.client.reports.act({ id: reportId, act });
  const { parts } = await desk.client.reports.preview({ id: reportId });
  return parts.flatMap((part) =>
    part.kind === 'article' && part.blockId === blockId ? [part.articleId] : [],
  );
}

async function withMentions(query: string | undefined): Promise<readonly string[]> {
  const { hits } = await desk.client.insights.passages({ filter: { query }, limit: 500 });
  return [...new Set(hits.flatMap(({ articleId }) => articleId ?? []))];
}

/** Every page of the window's list. */
async function inWindow(text: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const asked = { text, duplicates: 'shown', limit: 3, after } as const;
    const page = await desk.client.search.find(asked);
    if (page.at !== 'found') throw new Error(page.at);
    ids.push(...page.rows.map(({ article }) => article.id));
    ({ next: after } = page);
    if (after === null) return ids;
  }
}

/** The articles in which something would be tagged that stands in every one. */
async function toBeTagged(query: string): Promise<readonly string[]> {
  const { client } = desk;
  const asked = {
    what: { of: 'text', text: '本报讯' },
    scope: { of: 'search', query, exact: false, in: 'all' },
  } as const;
  let token = '';
  for await (const event of await client.occurrences.find(asked)) {
    if (event.type === 'done') ({ token } = event);
  }
  const { rows } = await client.occurrences.rows({ token, initiativeIds: [] });
  return rows.map(({ articleId }) => articleId);
}

/** The rows of the ledger of articles. */
async function inLedger(query: string): Promise<readonly string[]> {
  const { rows } = await desk.client.ledger.articles({ filter: { query } });
  return rows.map(({ id }) => id);
}

const sorted = (ids: Iterable<string>) => [...ids].toSorted();

describe('the same text', () => {
  test('finds the same articles in window, command line, exports, reports, ledgers, statistics and tagging', async () => {
    const { fold } = desk.session;
    const known = KNOWN.map((text) => parseQuery(text, fold).query as QueryTerm);
    const terms = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: queryTerm },
    );
    const counts = new Set<number>();
    await fc.assert(
      fc.asyncProperty(queryOf(terms), async (query) => {
        const text = printQuery(query, fold);
        const wanted = oracle(text);
        counts.add(wanted.length);
        expect(await exported(text)).toEqual(wanted);
        expect(sorted(await inWindow(text))).toEqual(sorted(wanted));
        expect((await desk.client.search.run({ query: text })).articles).toBe(wanted.length);
        expect(sorted(await toBeTagged(text))).toEqual(sorted(wanted));
        expect(sorted(await inReport(text))).toEqual(sorted(wanted));
        expect(sorted(await inLedger(text))).toEqual(sorted(wanted));
        expect(sorted(await withMentions(text))).toEqual(
          sorted(wanted.filter((id) => mentioned.has(id))),
        );
      }),
      { numRuns: 50 },
    );
    // Not only all or nothing.
    expect(counts.size).toBeGreaterThan(3);
  });

  test('that is no query is refused everywhere, and the place is named', async () => {
    const { client } = desk;
    const query = '甲 AND (乙';
    const filter = { query };
    const calls: Readonly<Record<string, () => Promise<unknown>>> = {
      pivot: () => client.insights.pivot({ rows: 'initiative', filter }),
      ledger: () => client.ledger.figures({ filter }),
      chart: () => client.insights.chart({ chart: 'trend', filter }),
      report: () => client.reports.create({ template: 'review', filter }),
      block: () =>
        client.reports.act({
          id: reportId,
          act: { does: 'add', contents: [articlesBlock(query)], after: null },
        }),
      change: () =>
        client.reports.act({
          id: reportId,
          act: { does: 'change', blockId, content: articlesBlock(query) },
        }),
    };
    for (const [name, call] of Object.entries(calls)) {
      expect(await codeOf(call), name).toBe('E-QUERY');
    }
    const file = path.join(desk.folder, 'none.csv');
    const writing = runExport(desk.session, file, { kind: 'articles-csv', filter });
    await expect(writing.next().then(() => writing.next())).rejects.toMatchObject({
      code: 'E-QUERY',
      values: { fault: 'unclosed-bracket', at: 7 },
    });
    expect(fs.existsSync(file)).toBe(false);
  });

  test('finds the same articles where there is no index to be had', async () => {
    const queries = [...KNOWN, 'NOT 拼豆集市', '(甲 OR 长桌) NOT 批注:注'];
    const indexed = new Map<string, readonly unknown[]>();
    for (const query of queries) indexed.set(query, await exported(query));
    const cache = path.join(desk.folder, 'cache');
    fs.rmSync(cache, { recursive: true });
    fs.writeFileSync(cache, 'no folder');
    desk = desk.restarted();
    for (const query of queries) {
      expect(await exported(query), query).toEqual(indexed.get(query));
    }
    expect(desk.session.search.state).toMatchObject({ phase: 'failed' });
  });
});
