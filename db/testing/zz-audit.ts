import { createRouterClient } from '@orpc/server';
import fs from 'node:fs';
import { router } from '/work/wt-store/electron/archive/router.ts';
import { Session } from '/work/wt-store/electron/archive/session.ts';
import { v7 } from 'uuid';
const now = () => new Date();
const actor = { author: '甲', device: 'd', now, newId: () => v7() };
const file = '/tmp/store/large.juanzong';
const only = process.argv[2];
const session = new Session({
  actor,
  version: '0',
  parser: { dispose() {} } as never,
  userFolder: null, cacheFolder: '/tmp/store/cache',
});
async function time(name: string, work: () => unknown, runs = 3) {
  if (only && !name.includes(only)) return;
  const times: number[] = [];
  let info = '';
  for (let i = 0; i < runs; i += 1) {
    const t = performance.now();
    let r;
    try {
      r = await work();
    } catch (e) {
      info = 'ERR ' + (e as Error).message.slice(0, 200) + JSON.stringify((e as any).data ?? '');
    }
    times.push(performance.now() - t);
    if (r !== undefined) {
      const s = JSON.stringify(r) ?? '';
      info = `${(s.length / 1024).toFixed(0)}KB`;
    }
    if (times[0]! > 3000) break;
  }
  console.log(name.padEnd(50), times.map((x) => x.toFixed(1)).join(' / '), info);
}
const t0 = performance.now();
session.open(file);
console.log('open', (performance.now() - t0).toFixed(0));
const c = createRouterClient(router, { context: { session } });
const db = session.db;
const bump = () => session.changed([]);
const article = 'x';
const idOf = (k: string, n: number) =>
  `018f0000-0000-7000-8${k.repeat(3)}-${n.toString(16).padStart(12, '0')}`;
await time('status', () => c.archive.status());
const base = { text: '', sort: 'filename', descending: false, offset: 0, limit: 100 } as const;
for (const sort of [
  'filename',
  'title',
  'medium',
  'publishedOn',
  'place',
  'characters',
  'accepted',
  'pending',
  'referenceCode',
] as const)
  for (const offset of [0, 90_000])
    await time(`list ${sort} ${offset}`, () =>
      c.articles.list({ ...base, sort, offset, descending: sort === 'publishedOn' } as never),
    );
await time('list text', () => c.articles.list({ ...base, text: '清梧5县' } as never));
await time('list facet medium', () => {
  bump();
  return c.articles.list({ ...base, facets: { medium: ['云岫3报'] } } as never);
});
await time('facets', () => {
  bump();
  return c.descriptions.facets({ text: '', facets: {} } as never);
});
await time('descriptions.ids', () =>
  c.descriptions.ids({ text: '', sort: 'filename', descending: false, facets: {} } as never),
);
await time('articles.view', () => c.articles.view({ articleId: idOf('b', 5000) } as never));
await time('codes.check', () => c.codes.check());
await time('thesaurus.list', () => {
  bump();
  return c.thesaurus.list();
});
const top = idOf('f', 1);
await time('mentions p1', () => c.thesaurus.mentions({ id: top, offset: 0, limit: 50 }));
await time('mentions deep', () => c.thesaurus.mentions({ id: top, offset: 40000, limit: 50 }));
await time('annotations.list init', () =>
  c.annotations.list({ initiative: top, limit: 50 } as never),
);
await time('annotations.list all', () => c.annotations.list({ limit: 50 } as never));
await time('annotations.list article', () =>
  c.annotations.list({ articleId: idOf('b', 5000), limit: 50 } as never),
);
await time('annotations.list pending deep', () =>
  c.annotations.list({ status: 'pending', limit: 50, offset: 300000 } as never),
);
for (const sort of ['place', 'confidence'] as const)
  await time(`queue ${sort}`, () =>
    c.suggestions.queue({ filter: {}, sort, descending: false, cursor: null, limit: 100 } as never),
  );
await time('queue kind', () =>
  c.suggestions.queue({
    filter: { kinds: ['figure'] },
    sort: 'place',
    descending: false,
    cursor: null,
    limit: 100,
  } as never),
);
await time('queue init', () =>
  c.suggestions.queue({
    filter: { group: { by: 'initiative', key: top } },
    sort: 'place',
    descending: false,
    cursor: null,
    limit: 100,
  } as never),
);
await time('groups article', () =>
  c.suggestions.groups({ filter: {}, by: 'article', offset: 0, limit: 200 } as never),
);
await time('groups article deep', () =>
  c.suggestions.groups({ filter: {}, by: 'article', offset: 60000, limit: 200 } as never),
);
await time('groups label', () =>
  c.suggestions.groups({ filter: {}, by: 'label', offset: 0, limit: 200 } as never),
);
await time('review facets', () => c.suggestions.facets());
await time('history', () => c.journal.history({ limit: 100, filter: {} } as never));
await time('history facets', () => c.journal.facets());
await time('history object', () =>
  c.journal.history({ limit: 100, filter: { object: { entity: 'initiative', id: top } } } as never),
);
await time('branches', () => c.journal.branches());
await time('ledger articles', () => {
  bump();
  return c.ledger.articles({
    filter: {},
    sort: 'publishedOn',
    descending: false,
    group: null,
    after: null,
    limit: 200,
  } as never);
});
await time('ledger figures', () => {
  bump();
  return c.ledger.figures({
    filter: {},
    sort: 'source',
    descending: false,
    group: null,
    after: null,
    limit: 200,
  } as never);
});
await time('ledger figures grp', () => {
  bump();
  return c.ledger.figures({
    filter: {},
    sort: 'value',
    descending: false,
    group: 'unit',
    after: null,
    limit: 200,
  } as never);
});
await time('ledger initiatives', () => {
  bump();
  return c.ledger.initiatives({
    filter: {},
    sort: 'label',
    descending: false,
    group: null,
    after: null,
    limit: 200,
  } as never);
});
await time('ledger media', () => {
  bump();
  return c.ledger.media();
});
await time('figureIds', () =>
  c.ledger.figureIds({
    filter: {},
    sort: 'source',
    descending: false,
    group: null,
    after: null,
    limit: 200,
  } as never),
);
await time('stats.overview', () => c.stats.overview());
await time('insights.pivot', () => {
  bump();
  return c.insights.pivot({ rows: 'initiative', columns: 'month' } as never);
});
await time('insights.pivot place', () => {
  bump();
  return c.insights.pivot({ rows: 'initiative', columns: 'place' } as never);
});
await time('insights.cooc', () => {
  bump();
  return c.insights.cooccurrence({ limit: 200 });
});
await time('insights.passages', () =>
  c.insights.passages({
    conditions: [{ dimension: 'initiative', keys: [idOf('f', 50)], except: false }],
  } as never),
);
await time('reports.list', () => c.reports.list());
await time('rulings.list', () => c.rulings.list());
let made: string[] = [];
await time('annotate+undo', async () => {
  const s = idOf('a', 7);
  const text = db
    .prepare('select text from source_text where source_id=?')
    .pluck()
    .get(s) as string;
  const at = text.indexOf('人人叫好');
  const r = await c.annotations.create({
    sourceId: s,
    spans: [{ start: at, end: at + 4 }],
    kind: 'note',
    note: 'x',
  } as never);
  await c.journal.undo();
  return r;
});
session.dispose();
