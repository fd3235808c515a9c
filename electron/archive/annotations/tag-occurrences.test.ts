import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateOf } from '#db/testing/archive.ts';
import type { OccurrenceQuery } from '../../contract.ts';
import { codeOf, newDesk, type TestDesk } from '../testing/desk.ts';
import { NEWS, ready, suggested } from '../testing/news.ts';

async function find(
  desk: TestDesk,
  what: OccurrenceQuery['what'],
  scope: OccurrenceQuery['scope'] = { of: 'archive' },
  signal?: AbortSignal,
) {
  const events = await desk.client.occurrences.find({ what, scope }, signal ? { signal } : {});
  for await (const event of events) if (event.type === 'done') return event;
  throw new Error('no end');
}
const text = (said: string) => ({ of: 'text', text: said }) as const;

describe('every occurrence', () => {
  test('is found over hard breaks and in both scripts, counted, and tagged in one step', async () => {
    const { desk, initiative } = await ready();
    const { client, session } = desk;
    const initiativeIds = [await initiative('光伏扶贫')];
    const before = stateOf(session.db);
    const { token, found, articles } = await find(desk, text('光伏扶贫'));
    expect({ found, articles }).toEqual({ found: 4, articles: 2 });
    expect(await client.occurrences.count({ token, initiativeIds })).toEqual({
      new: 4,
      overlapping: 0,
      waiting: 0,
      rejected: 0,
      tagged: 0,
    });
    const { rows } = await client.occurrences.rows({ token, initiativeIds });
    expect(rows.map(({ match, filename }) => [match, filename])).toEqual([
      ['光伏扶贫', 'news.txt'],
      ['光伏扶贫', 'news.txt'],
      ['光伏扶貧', 'tw.txt'],
      ['光伏扶貧', 'tw.txt'],
    ]);
    expect(stateOf(session.db)).toBe(before);

    const done = await client.occurrences.tag({
      token,
      initiativeIds,
      flipped: [2],
      said: '光伏扶贫',
    });
    expect(done).toMatchObject({ tagged: 3, accepted: 0, changed: 3 });
    expect((await client.journal.history({ limit: 1 })).steps).toMatchObject([
      { kind: 'annotate-every', params: { count: 3, quote: '光伏扶贫', label: '光伏扶贫' } },
    ]);
    expect((await client.occurrences.count({ token, initiativeIds })).tagged).toBe(3);
    const again = { token, initiativeIds, flipped: [2], said: '光伏扶贫' };
    expect(await client.occurrences.tag(again)).toMatchObject({ changed: 0, step: null });
    await client.journal.undo();
    expect(stateOf(session.db)).toBe(before);
    session.close();
  });

  test('over a hard break quotes its parts put together', async () => {
    const { desk, articleId, initiative } = await ready();
    const initiativeIds = [await initiative('四个不摘')];
    const scope = { of: 'article', articleId } as const;
    const { token, found } = await find(desk, text('四个不摘'), scope);
    expect(found).toBe(3);
    await desk.client.occurrences.tag({ token, initiativeIds, said: '四个不摘' });
    const { annotations } = await desk.client.annotations.list({ articleId });
    expect(annotations.map(({ quote, spans }) => [quote, spans.length])).toEqual([
      ['四个不摘', 1],
      ['四个不摘', 2],
      ['四个不摘', 1],
    ]);
    desk.session.close();
  });

  test('that a rule suggested is accepted, and one that was rejected is left alone unless chosen', async () => {
    const { desk, articleId, initiative } = await ready();
    const { client } = desk;
    const id = await initiative('四个不摘');
    const waiting = (await suggested(desk)).filter(({ initiativeIds }) => initiativeIds[0] === id);
    expect(waiting).toHaveLength(3);
    await client.suggestions.decide({ decision: 'rejected', ids: [waiting[0]?.id ?? ''] });
    const total = (await client.annotations.list({})).total;
    const scope = { of: 'article', articleId } as const;
    const { token } = await find(desk, { of: 'labels', initiativeId: id }, scope);
    const asked = { token, initiativeIds: [id] };
    expect(await client.occurrences.count(asked)).toMatchObject({
      waiting: 2,
      rejected: 1,
      new: 0,
    });
    await client.occurrences.tag({ ...asked, said: '四个不摘', note: '核对过' });
    const status = async () => {
      const { annotations } = await client.annotations.list({ initiative: id });
      return annotations.map((one) => one.status);
    };
    expect(await status()).toEqual(['rejected', 'accepted', 'accepted']);
    await client.occurrences.tag({ ...asked, said: '四个不摘', flipped: [0] });
    expect(await status()).toEqual(['accepted', 'accepted', 'accepted']);
    expect((await client.annotations.list({})).total).toBe(total);
    desk.session.close();
  });

  test('with an initiative made in place is one step and one undo', async () => {
    const { desk } = await ready();
    const { client, session } = desk;
    const before = stateOf(session.db);
    const { token } = await find(desk, text('电站'));
    const done = await client.occurrences.tag({
      token,
      initiativeIds: [],
      newInitiatives: [{ prefLabel: '村级电站', theme: '金融光伏' }],
      said: '电站',
    });
    expect(done.tagged).toBe(4);
    const made = (await client.thesaurus.list()).initiatives.find(
      ({ initiative: { prefLabel } }) => prefLabel === '村级电站',
    );
    expect(made).toMatchObject({
      accepted: 4,
      initiative: { theme: '金融光伏', status: 'candidate' },
    });
    await client.journal.undo();
    expect(stateOf(session.db)).toBe(before);
    session.close();
  });

  test('in a selection or in what a search finds keeps to it', async () => {
    const { desk, articleId } = await ready();
    const start = NEWS.indexOf('二');
    const end = NEWS.indexOf('95户');
    expect(start).toBeLessThan(end);
    const from = NEWS.lastIndexOf('光伏扶贫');
    const scope = { of: 'selection', articleId, spans: [{ start: from, end: from + 6 }] } as const;
    expect((await find(desk, text('光伏扶贫'), scope)).found).toBe(1);
    const search = { of: 'search', query: '責任不減', exact: true, in: 'all' } as const;
    expect(await find(desk, text('光伏扶贫'), search)).toMatchObject({ found: 2, articles: 1 });
    desk.session.close();
  });

  test('says what it cannot do', async () => {
    const { desk, initiative } = await ready();
    const { client } = desk;
    const { token } = await find(desk, text('电站'));
    const nobody = { of: 'labels', initiativeId: 'nobody' } as const;
    expect(await codeOf(find(desk, nobody))).toBe('E-NOTFOUND');
    const nowhere = { of: 'article', articleId: 'nobody' } as const;
    expect(await codeOf(find(desk, text('电站'), nowhere))).toBe('E-NOTFOUND');
    expect(await codeOf(client.occurrences.count({ token: 'gone', initiativeIds: [] }))).toBe(
      'E-LIST',
    );
    expect(await codeOf(client.occurrences.tag({ token, initiativeIds: [], said: 'x' }))).toBe(
      'E-ANCHOR',
    );
    // Of many lists only the latest are kept.
    for (let at = 0; at < 5; at += 1) await find(desk, text(`第${at}`));
    const late = { token, initiativeIds: [await initiative('光伏扶贫')], said: 'x' };
    expect(await codeOf(client.occurrences.tag(late))).toBe('E-LIST');
    desk.session.close();
  });

  test('of a whole archive can be given up while it is sought', async () => {
    const desk = newDesk();
    const pages = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`${at}.txt`, `第${at}篇\n\n村里修渠，水渠通水。\n`]),
    );
    await desk.import(pages);
    const stop = new AbortController();
    const scope = { of: 'archive' } as const;
    const work = async () => {
      const events = await desk.client.occurrences.find(
        { what: text('渠'), scope },
        { signal: stop.signal },
      );
      for await (const event of events) {
        expect(event.type).toBe('progress');
        stop.abort();
      }
    };
    expect(await codeOf(work)).not.toBe('done');
    expect((await find(desk, text('渠'))).found).toBe(120);
    desk.session.close();
  });

  test('chosen at random is tagged once and undone wholly', async () => {
    const { desk, initiative } = await ready();
    const { client, session } = desk;
    const ids = [await initiative('光伏扶贫'), await initiative('四个不摘')];
    const rounds = fc.array(
      fc.record({
        said: fc.constantFrom('光伏', '光伏扶贫', '四个不摘', '电站', '户', '的'),
        which: fc.constantFrom(...ids),
        flipped: fc.uniqueArray(fc.nat(6)),
      }),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(rounds, async (given) => {
        const states = [stateOf(session.db)];
        for (const { said, which, flipped } of given) {
          const { token, found } = await find(desk, text(said));
          const asked = { token, initiativeIds: [which] };
          const counts = await client.occurrences.count(asked);
          expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(found);
          const done = await client.occurrences.tag({ ...asked, said, flipped });
          if (done.step !== null) states.push(stateOf(session.db));
        }
        const { annotations } = await client.annotations.list({});
        const keys = annotations.map(({ sourceId, spans, initiativeIds }) =>
          JSON.stringify([sourceId, spans, initiativeIds]),
        );
        expect(new Set(keys).size).toBe(keys.length);
        while (states.length > 1) {
          expect(stateOf(session.db)).toBe(states.pop());
          await client.journal.undo();
        }
        expect(stateOf(session.db)).toBe(states[0]);
      }),
      { numRuns: 25 },
    );
    session.close();
  });

  test('of ten thousand comes in pages and goes in one step', async () => {
    const desk = newDesk();
    const line = `${'村里修渠，'.repeat(50)}。\n\n`;
    await desk.import({ 'long.txt': `修渠记\n\n${line.repeat(200)}` });
    const { client } = desk;
    const { initiatives } = await client.thesaurus.list();
    const initiativeIds = [initiatives[0]?.initiative.id ?? ''];
    const { token, found } = await find(desk, text('修渠'));
    expect(found).toBe(10_001);
    const last = { token, initiativeIds, offset: 9_900, limit: 500 };
    expect((await client.occurrences.rows(last)).rows).toHaveLength(101);
    const done = await client.occurrences.tag({ token, initiativeIds, said: '修渠' });
    expect(done.tagged).toBe(10_001);
    await client.journal.undo();
    expect((await client.annotations.list({})).total).toBe(0);
    desk.session.close();
  });
});
