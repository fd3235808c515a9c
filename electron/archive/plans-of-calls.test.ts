import { expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { ready, suggested } from './testing/news.ts';
import type { TestDesk } from './testing/desk.ts';

/*
 * Every statement that the lists of the window really run, and how SQLite goes about it: none goes through a table
 * row by row. A plan does not depend on how much there is, so a small archive says it of a large one.
 */

/** Tables that are no longer than what people have named or decided by hand, or one row: they may be gone through. */
const SHORT = new Set([
  'annotation_tally',
  'archive',
  'head',
  'initiative',
  'initiative_alt_label',
  'initiative_related',
  'ruling',
  'saved_search',
  'theme',
]);

/** The statements that `work` has prepared and run, by its own connection. */
async function statementsOf(db: Db, work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  const prepare = db.prepare.bind(db);
  Object.assign(db, {
    prepare: (sql: string) => {
      texts.add(sql);
      return prepare(sql);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(db, { prepare });
  }
  return texts;
}

/** Tables of which a statement looks at every row. */
function scansOf(db: Db, tables: ReadonlySet<string>, sql: string): readonly string[] {
  const named: Readonly<Record<string, number>> = Object.fromEntries(
    [...sql.matchAll(/@(\w+)/gu)].map(([, name = '']) => [name, 1] as const),
  );
  // A question mark in a text is no parameter.
  const places = sql.replaceAll(/'[^']*'/gu, '').split('?').length - 1;
  const values = [
    ...Array.from({ length: places }, () => 1),
    ...(sql.includes('@') ? [named] : []),
  ];
  return db
    .prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
    .flatMap(({ detail }) => {
      const name = /^SCAN (\w+)$/u.exec(detail)?.[1];
      if (name === undefined || name === 'CONSTANT') return [];
      const called = new RegExp(`(?:FROM|JOIN) (\\w+) (?:AS )?${name}\\b`, 'u').exec(sql)?.[1];
      return [called ?? name];
    })
    .filter((table) => tables.has(table) && !SHORT.has(table));
}

/** What the window asks for while somebody works in a large archive. */
async function everyList({ client }: TestDesk, articleId: string, initiativeId: string) {
  const sourceId = (await client.articles.view({ articleId })).source.id;
  await client.archive.status();
  for (const offset of [0, 1]) {
    for (const descending of [false, true]) {
      await client.articles.list({ sort: 'publishedOn', descending, offset, limit: 1 });
    }
  }
  await client.articles.list({ text: '光伏' });
  await client.articles.list({ initiativeId });
  await client.descriptions.facets({});
  await client.articles.rest({ articleId });
  await client.descriptions.get({ articleId });
  await client.annotations.list({ articleId });
  await client.annotations.list({ initiative: initiativeId, status: 'accepted' });
  await client.thesaurus.list();
  const mentions = await client.thesaurus.mentions({ id: initiativeId, limit: 1 });
  await client.thesaurus.mentions({ id: initiativeId, after: mentions.next, limit: 1 });
  for (const sort of ['place', 'confidence'] as const) {
    const { next } = await client.suggestions.queue({ sort, limit: 1 });
    await client.suggestions.queue({ sort, limit: 1, cursor: next });
  }
  for (const by of ['article', 'label'] as const) await client.suggestions.groups({ by });
  await client.suggestions.facets();
  for (const group of [null, 'month'] as const) {
    const first = await client.ledger.figures({ group, limit: 1 });
    await client.ledger.figures({ group, limit: 1, cursor: first.next });
    await client.ledger.articles({ group, limit: 1 });
  }
  await client.ledger.initiatives({});
  await client.ledger.media();
  await client.insights.pivot({ rows: 'initiative', columns: 'month' });
  await client.insights.cooccurrence({});
  await client.insights.passages({});
  await client.stats.overview({});
  const history = await client.journal.history({ limit: 1 });
  await client.journal.history({ limit: 1, ...(history.next && { before: history.next }) });
  for (const object of [
    { entity: 'article', id: articleId },
    { entity: 'source', id: sourceId },
    { entity: 'initiative', id: initiativeId },
  ]) {
    await client.journal.history({ filter: { object } });
  }
  await client.journal.facets();
  await client.journal.branches();
  for (const { id } of history.steps) await client.journal.step({ id });
  await client.rulings.list();
  await client.saved.list();
  await client.reports.list();
}

test('no list of the window goes through a table row by row', async () => {
  const { desk, articleId, initiative } = await ready();
  const [waiting] = await suggested(desk);
  await desk.client.suggestions.decide({ decision: 'accepted', initiative: '光伏扶贫' });
  await desk.client.suggestions.decide({ decision: 'rejected', ids: [waiting?.id ?? ''] });
  const initiativeId = await initiative('光伏扶贫');
  // Nothing is remembered by a session that has just begun.
  const again = desk.restarted();
  const { db } = again.session;
  const asked = await statementsOf(db, () => everyList(again, articleId, initiativeId));
  const reading = [...asked].filter((sql) => /^\s*(?:SELECT|WITH)\b/u.test(sql));
  expect(reading.length).toBeGreaterThan(60);
  const all = "SELECT name FROM sqlite_schema WHERE type = 'table'";
  const tables = new Set(db.prepare<[], string>(all).pluck().all());
  const scanning = reading.flatMap((sql) =>
    scansOf(db, tables, sql).map((table) => `${table}: ${sql.replaceAll(/\s+/gu, ' ')}`),
  );
  expect(scanning).toEqual([]);
  again.session.close();
});
