import fs from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE, stateOf } from '#db/testing/archive.ts';
import { contract } from '../contract.ts';
import { codeOf, imported, newDesk } from './testing/desk.ts';
import { NEWS, ready, suggested } from './testing/news.ts';

describe('articles', () => {
  test('are described beside what they print, and segmented anew with their annotations in place', async () => {
    const { desk, sourceId, articleId, initiative } = await ready();
    await desk.client.annotations.create({
      sourceId,
      spans: [{ start: NEWS.indexOf('光伏'), end: NEWS.indexOf('光伏') + 4 }],
      initiativeIds: [await initiative('光伏扶贫')],
    });
    await desk.client.articles.describe({
      articleId,
      patch: { place: '云岫县', suppliedTitle: '另拟题' },
    });
    const view = await desk.client.articles.view({ articleId });
    expect(view.article).toMatchObject({
      place: '云岫县',
      suppliedTitle: '另拟题',
      title: '云岫县推行四个不摘见实效',
    });
    const end = NEWS.trimEnd().length;
    const one = { start: 0, end, role: 'body', join: 'new', confidence: 1 } as const;
    await desk.client.articles.segment({
      sourceId,
      segmentation: { articles: [{ id: null, incomplete: true, segments: [one] }], outside: [] },
    });
    const { rows } = await desk.client.articles.list({ sourceId });
    expect(rows).toMatchObject([{ title: null, incomplete: true, accepted: 1 }]);
    expect(rows[0]?.id).not.toBe(articleId);
    expect(await codeOf(desk.client.articles.view({ articleId }))).toBe('E-NOTFOUND');
    await desk.client.journal.undo();
    expect((await desk.client.articles.view({ articleId })).annotations[0]).toMatchObject({
      articleId,
    });
    const gap = { articles: [], outside: [{ ...one, start: 5 }] };
    expect(await codeOf(desk.client.articles.segment({ sourceId, segmentation: gap }))).toBe(
      'E-TILING',
    );
    desk.session.close();
  });
});

describe('tokens', () => {
  test('serve one use, and no path of the client’s own making', async () => {
    const desk = newDesk();
    const token = desk.session.tokens.grant([desk.write('a.txt', PAGE)]);
    const preview = await desk.client.import.preview({ token });
    expect(preview.files).toMatchObject([{ state: 'ready', encoding: 'utf-8', filename: 'a.txt' }]);
    for await (const event of await desk.client.import.run({ token })) void event;
    expect(await codeOf(desk.client.import.preview({ token }))).toBe('E-TOKEN');
    expect(await codeOf(async () => desk.client.import.run({ token }))).toBe('E-TOKEN');
    expect(await codeOf(desk.client.archive.open({ token: desk.file }))).toBe('E-TOKEN');
    const empty = desk.session.tokens.grant([]);
    expect(await codeOf(desk.client.archive.open({ token: empty }))).toBe('E-TOKEN');
    desk.session.close();
  });
});

describe('watching', () => {
  test('tells of every change, and ends when nobody listens', async () => {
    const { desk, sourceId } = await ready();
    const abort = new AbortController();
    const revisions: number[] = [];
    const watching = (async () => {
      try {
        for await (const { revision } of await desk.client.archive.watch(undefined, {
          signal: abort.signal,
        })) {
          revisions.push(revision);
        }
      } catch (error) {
        expect(abort.signal.aborted, String(error)).toBe(true);
      }
    })();
    const told = async (count: number): Promise<void> => {
      while (revisions.length < count) await nextTurn();
    };
    await told(1);
    const first = desk.session.revision;
    for (const [at, note] of ['一', '二'].entries()) {
      await desk.client.annotations.create({
        sourceId,
        spans: [{ start: 0, end: 2 }],
        kind: 'note',
        note,
      });
      await told(2 + at);
    }
    await desk.client.journal.undo();
    await told(4);
    expect(revisions).toEqual([first, first + 1, first + 2, first + 3]);
    abort.abort();
    await watching;
    desk.session.close();
  });
});

describe('reports', () => {
  test('are kept as a wish and composed anew whenever they are shown', async () => {
    const { desk } = await ready();
    const { id, changed } = await desk.client.reports.create({
      template: 'by-initiative',
      title: '四季汇编',
    });
    // The report and its blocks.
    expect(changed).toBeGreaterThan(1);
    const before = await desk.client.reports.show({ id });
    expect(before.report).toMatchObject({ title: '四季汇编', profile: 'plain' });
    await suggested(desk);
    await desk.client.suggestions.decide({ decision: 'accepted', initiative: '光伏扶贫' });
    const after = await desk.client.reports.show({ id });
    expect(after.text).toContain('光伏扶贫');
    expect(before.text).not.toContain('光伏扶贫');
    expect((await desk.client.reports.list()).reports.map((one) => one.id)).toEqual([id]);
    await desk.client.journal.undo();
    await desk.client.journal.undo();
    await desk.client.journal.undo();
    expect((await desk.client.reports.list()).reports).toEqual([]);
    expect(await codeOf(desk.client.reports.show({ id }))).toBe('E-NOTFOUND');
    desk.session.close();
  });
});

describe('a full disk', () => {
  test('is said by code, and what was there before stands', async () => {
    const { desk, sourceId } = await ready();
    const before = stateOf(desk.session.db);
    desk.session.db.pragma(
      `max_page_count = ${String(desk.session.db.pragma('page_count', { simple: true }))}`,
    );
    const note = '长'.repeat(20_000);
    const full = desk.client.annotations.create({
      sourceId,
      spans: [{ start: 0, end: 2 }],
      kind: 'note',
      note,
    });
    expect(await codeOf(full)).toBe('E-DISKFULL');
    expect(stateOf(desk.session.db)).toBe(before);
    const large = desk.write('large.txt', PAGE.repeat(3000));
    const token = desk.session.tokens.grant([large]);
    const run = async (): Promise<void> => {
      for await (const event of await desk.client.import.run({ token })) void event;
    };
    expect(await codeOf(run)).toBe('E-DISKFULL');
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.db.pragma('max_page_count = 1000000');
    expect((await imported(desk.client, desk.session, [large])).sources[0]?.status).toBe(
      'imported',
    );
    desk.session.close();
  });
});

describe('junk', () => {
  test('on any call gives a typed error, and the process goes on', async () => {
    const { desk } = await ready();
    const before = stateOf(desk.session.db);
    type Call = (input: unknown) => Promise<unknown>;
    const areas = desk.client as unknown as Record<string, Record<string, Call>>;
    const calls = Object.entries(contract).flatMap(([area, methods]) =>
      Object.keys(methods).map((name) => {
        const call: Call = async (input) => areas[area]?.[name]?.(input);
        return [`${area}.${name}`, call] as const;
      }),
    );
    // Where nothing is a lawful input these do something; they are tried elsewhere.
    const withoutInput =
      /^(?:archive\.(?:close|openSample|watch|status)|journal\.(?:undo|redo)|care\.verify|stats\.|thesaurus\.list|reports\.list)/u;
    const tried = calls.filter(([name]) => !withoutInput.test(name));
    expect(tried.length).toBeGreaterThan(15);
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.record({
        token: fc.string(),
        sourceId: fc.string(),
        id: fc.string(),
        articleId: fc.string(),
      }),
      fc.constantFrom(
        null,
        [],
        '../../etc/passwd',
        { token: '../../../etc/passwd' },
        { ids: ['x'] },
      ),
    );
    const run = fc.asyncProperty(fc.constantFrom(...tried), junk, async ([name, call], input) => {
      const code = await codeOf(async () => call(input));
      expect(
        ['BAD_REQUEST', 'E-TOKEN', 'E-NOTFOUND', 'E-USAGE', 'done'],
        `${name} ${code}`,
      ).toContain(code);
    });
    await fc.assert(run, { numRuns: 300 });
    // What may be asked with nothing at all only reads.
    expect(stateOf(desk.session.db)).toBe(before);
    expect((await desk.client.archive.status()).archive?.sources).toBe(2);
    desk.session.close();
  });

  test('where no archive is open every call says so', async () => {
    const { desk, sourceId } = await ready();
    const status = await desk.client.archive.close();
    expect(status.archive).toBeNull();
    expect(fs.readdirSync(desk.folder).filter((name) => name.startsWith('a.'))).toEqual([
      'a.juanzong',
    ]);
    expect(await codeOf(desk.client.articles.list({}))).toBe('E-NOARCHIVE');
    expect(await codeOf(desk.client.sources.withdraw({ sourceId }))).toBe('E-NOARCHIVE');
    expect(await codeOf(desk.client.journal.undo())).toBe('E-NOARCHIVE');
  });
});
