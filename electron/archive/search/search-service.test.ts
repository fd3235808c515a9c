import fs from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { matches } from '#core/search/query/matches.ts';
import { parseQuery } from '#core/search/query/parse.ts';
import type { Query } from '#core/search/query/query.ts';
import { entriesOf, factsOf } from '#db/search/archive-facts.ts';
import { closeIndex, openIndex } from '#db/search/index-file.ts';
import { IndexWriter, WRITER_CALLS } from '#db/search/index-writer.ts';
import { sourcesToIndex } from '#db/search/in-step.ts';
import { bringIntoStep } from '#db/search/keep-in-step.ts';
import { countStrays } from '#db/search/place.ts';
import { contentsOf, entryOf, factsOf as bareFacts, newIndex } from '#db/search/testing/index.ts';
import { writeSources } from '#db/search/write.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';
import type { Session } from '../session.ts';
import { newDesk, type TestDesk } from '../testing/desk.ts';
import { ACTS } from '../testing/model/acts.ts';
import { PAGES } from '../testing/model/page-acts.ts';
import { NEWS, ready } from '../testing/news.ts';
import { SearchService } from './search-service.ts';
import { here } from './threads/link.ts';
import { turns } from '../in-turns.ts';
import type { IndexState } from './index-state.ts';

function keeping(
  session: Session,
  folder = temporaryFolder(),
  threads = false,
): { search: SearchService; folder: string } {
  const search = new SearchService(session, { folder, threads });
  search.start();
  return { search, folder };
}

const read = (session: Session, typed: string): Query => {
  const { query } = parseQuery(typed, session.fold);
  if (query === null) throw new Error(`${typed} is no query`);
  return query;
};

/** How many articles it finds; null where it cannot say. */
async function count(
  search: SearchService,
  session: Session,
  typed: string,
): Promise<number | null> {
  await search.settled();
  return (await search.allArticles(read(session, typed)))?.length ?? null;
}

/** Resolves when the index is in that phase. */
async function reaches(search: SearchService, phase: IndexState['phase']): Promise<void> {
  for await (const state of search.states()) if (state.phase === phase) return;
}

/** Resolves when there is nothing left to do, near-duplicates included. */
async function compared(search: SearchService): Promise<void> {
  await search.reprints();
  await reaches(search, 'ready');
}

/** What a query means in the archive as it is. */
function meant(session: Session, typed: string): readonly string[] {
  const { db } = session;
  return sourcesToIndex(db)
    .flatMap(({ id }) => entriesOf(db, id))
    .flatMap(({ articleId }) => {
      const facts = factsOf(db, articleId);
      return facts && matches(read(session, typed), facts, session.fold).matched ? [articleId] : [];
    })
    .toSorted();
}

/** What an index of the archive holds that is made from nothing. */
function madeAnew(session: Session): string {
  const { db } = newIndex();
  const sources = sourcesToIndex(session.db).map(({ id }) => ({
    sourceId: id,
    entries: entriesOf(session.db, id),
  }));
  writeSources(db, session.fold, sources, null);
  const contents = contentsOf(db);
  closeIndex(db);
  return contents;
}

/** What the search's index holds; it must be closed. */
function kept(folder: string): string {
  const [name = ''] = fs.readdirSync(folder).filter((file) => file.endsWith('.db'));
  const file = path.join(folder, name);
  const copy = path.join(temporaryFolder(), 'copy.db');
  fs.copyFileSync(file, copy);
  const { db, origin } = openIndex(copy, keyIn(copy));
  expect(origin).toBe('kept');
  const contents = contentsOf(db);
  closeIndex(db);
  return contents;
}

function keyIn(file: string): { archiveId: string; fold: string } {
  const { db } = newIndex();
  db.prepare('ATTACH ? AS other').run(file);
  const row = db
    .prepare<[], { archiveId: string; fold: string }>(
      'SELECT archive_id AS archiveId, fold FROM other.meta',
    )
    .get();
  closeIndex(db);
  if (!row) throw new Error('the index says nothing of itself');
  return row;
}

/** Writes so many made-up articles of one day that most find no place in order; answers the index's name. */
function disordered(session: Session, folder: string): string {
  const [name = ''] = fs.readdirSync(folder).filter((one) => one.endsWith('.db'));
  const file = path.join(folder, name);
  const { db } = openIndex(file, keyIn(file));
  db.exec('UPDATE meta SET slots = 1');
  const entries = Array.from({ length: 1100 }, (_, at) =>
    entryOf(
      `made-up-${at}`,
      bareFacts({ publishedOn: at === 0 ? '2018-05-07' : '2018-05-06', medium: '无此报' }),
    ),
  );
  writeSources(db, session.fold, [{ sourceId: 'made-up', entries }], null);
  expect(countStrays(db)).toBeGreaterThan(1000);
  closeIndex(db);
  return name;
}

/** Begins to build an index and leaves it after the first transaction. */
async function cutOff(
  session: Session,
  file: string,
  key: { archiveId: string; fold: string },
): Promise<void> {
  const writer = new IndexWriter(session.fold);
  const { calls } = here<IndexWriter>(writer, WRITER_CALLS);
  const { standing } = await calls.open(file, key);
  const steps = bringIntoStep(session.db, calls, standing, turns());
  const { value } = await steps.next();
  expect(value).toMatchObject({ progress: { phase: 'building' } });
  await calls.close();
}

describe('the index of the open archive', () => {
  test('is made when the archive is opened, says so, and is kept for the next time', async () => {
    const { desk } = await ready();
    const { search, folder } = keeping(desk.session);
    const phases: IndexState['phase'][] = [];
    for await (const { phase } of search.states()) {
      phases.push(phase);
      if (phase === 'ready') break;
    }
    await compared(search);
    expect(search.state).toEqual({ phase: 'ready', origin: 'missing' });
    expect(phases).toContain('building');
    expect(await count(search, desk.session, '光伏扶貧')).toBe(2);
    expect(await count(search, desk.session, '四个不摘')).toBe(1);
    await search.dispose();
    const again = keeping(desk.session, folder).search;
    await reaches(again, 'ready');
    await compared(again);
    expect(again.state).toEqual({ phase: 'ready', origin: 'kept' });
    expect(await count(again, desk.session, '光伏扶贫')).toBe(2);
    await again.dispose();
    desk.session.close();
  });

  test('finds what was just changed, undone and withdrawn', async () => {
    const { desk, sourceId } = await ready();
    const { search } = keeping(desk.session);
    await reaches(search, 'ready');
    await desk.client.sources.withdraw({ sourceId });
    expect(await count(search, desk.session, '光伏扶贫')).toBe(1);
    await desk.client.journal.undo();
    expect(await count(search, desk.session, '光伏扶贫')).toBe(2);
    await desk.import({ 'more.txt': NEWS.replaceAll('松坪乡', '白沙乡') });
    expect(await count(search, desk.session, '光伏扶贫')).toBe(3);
    expect(await count(search, desk.session, '白沙乡 NOT 松坪乡')).toBe(1);
    await reaches(search, 'ready');
    await compared(search);
    expect(search.state.phase).toBe('ready');
    await search.dispose();
    expect(search.state.phase).toBe('closed');
    desk.session.close();
  });

  test('goes with the archive that is open', async () => {
    const { desk } = await ready();
    const { search } = keeping(desk.session);
    await reaches(search, 'ready');
    desk.session.close();
    search.changed();
    await reaches(search, 'closed');
    const other = path.join(temporaryFolder(), 'b.juanzong');
    desk.session.create(other);
    await search.settled();
    expect(await count(search, desk.session, '光伏扶贫')).toBe(0);
    await search.dispose();
    desk.session.close();
  });
});

describe.each([{ threads: false }, { threads: true }])(
  'whatever happens to the index, threads: $threads',
  ({ threads }) => {
    test('a building that was cut off goes on where it was', async () => {
      const { desk } = await ready();
      const { search, folder } = keeping(desk.session, temporaryFolder(), threads);
      await reaches(search, 'ready');
      await search.dispose();
      const [name = ''] = fs.readdirSync(folder);
      const key = keyIn(path.join(folder, name));
      fs.rmSync(path.join(folder, name));
      await cutOff(desk.session, path.join(folder, name), key);
      await desk.import({ 'more.txt': NEWS.replaceAll('松坪乡', '白沙乡') });
      const again = keeping(desk.session, folder, threads).search;
      await reaches(again, 'ready');
      await compared(again);
      expect(again.state).toEqual({ phase: 'ready', origin: 'kept' });
      expect(await count(again, desk.session, '光伏扶贫')).toBe(3);
      await again.dispose();
      expect(kept(folder)).toBe(madeAnew(desk.session));
      desk.session.close();
    });

    test('a damaged one is made anew while the archive is open', async () => {
      const { desk } = await ready();
      const { search, folder } = keeping(desk.session, temporaryFolder(), threads);
      await reaches(search, 'ready');
      const [name = ''] = fs.readdirSync(folder).filter((file) => file.endsWith('.db'));
      const other = openIndex(path.join(folder, name), keyIn(path.join(folder, name))).db;
      other.unsafeMode();
      other.exec("UPDATE gram_data SET block = x'ffffffffffff' WHERE id > 10");
      closeIndex(other);
      expect(await count(search, desk.session, '光伏扶贫')).toBeNull();
      await reaches(search, 'building');
      await reaches(search, 'ready');
      await compared(search);
      expect(search.state).toEqual({ phase: 'ready', origin: 'damaged' });
      expect(await count(search, desk.session, '光伏扶贫')).toBe(2);
      await search.dispose();
      desk.session.close();
    });

    test('one whose order is lost is made anew beside the old one, which answers until then', async () => {
      const { desk } = await ready();
      const { search, folder } = keeping(desk.session, temporaryFolder(), threads);
      await reaches(search, 'ready');
      await search.dispose();
      const name = disordered(desk.session, folder);
      const again = keeping(desk.session, folder, threads).search;
      await again.settled();
      for (;;) {
        const made = await count(again, desk.session, '媒体:无此报');
        expect(await count(again, desk.session, '光伏扶贫')).toBe(2);
        if (made === 0) break;
        expect(made).toBe(1100);
        await nextTurn();
      }
      expect(await count(again, desk.session, '光伏扶贫')).toBe(2);
      await again.dispose();
      expect(fs.readdirSync(folder)).toEqual([name]);
      expect(kept(folder)).toBe(madeAnew(desk.session));
      desk.session.close();
    });

    test('the old one goes on where no new one can be made', async () => {
      const { desk, sourceId } = await ready();
      const { search, folder } = keeping(desk.session, temporaryFolder(), threads);
      await reaches(search, 'ready');
      await search.dispose();
      const name = disordered(desk.session, folder);
      fs.mkdirSync(path.join(folder, `${name}.next`));
      const again = keeping(desk.session, folder, threads).search;
      await reaches(again, 'ready');
      expect(await count(again, desk.session, '媒体:无此报')).toBe(1100);
      await desk.client.sources.withdraw({ sourceId });
      again.changed();
      await again.settled();
      expect(await count(again, desk.session, '光伏扶贫')).toBe(1);
      await again.dispose();
      desk.session.close();
    });

    test('the archive works without it where the cache takes no file, and tries again', async () => {
      const { desk, sourceId } = await ready();
      const folder = path.join(temporaryFolder(), 'cache');
      fs.writeFileSync(folder, 'a file, not a folder');
      const { search } = keeping(desk.session, folder, threads);
      await reaches(search, 'failed');
      expect(search.state).toMatchObject({ phase: 'failed', code: 'E-WRITE' });
      expect(await count(search, desk.session, '光伏扶贫')).toBe(2);
      expect((await desk.client.sources.withdraw({ sourceId })).changed).toBe(1);
      fs.rmSync(folder);
      search.changed();
      await reaches(search, 'ready');
      expect(await count(search, desk.session, '光伏扶贫')).toBe(1);
      await search.dispose();
      desk.session.close();
    });

    test('an archive that went back to a copy gets another one', async () => {
      const { desk } = await ready();
      const { search, folder } = keeping(desk.session, temporaryFolder(), threads);
      await reaches(search, 'ready');
      desk.session.close();
      const copy = fs.readFileSync(desk.file);
      const again = desk.restarted();
      await again.import({ 'more.txt': NEWS.replaceAll('松坪乡', '白沙乡') });
      const last = keeping(again.session, folder, threads).search;
      await reaches(last, 'ready');
      expect(await count(last, again.session, '光伏扶贫')).toBe(3);
      await last.dispose();
      again.session.close();
      fs.writeFileSync(desk.file, copy);
      const back = again.restarted();
      const restored = keeping(back.session, folder, threads).search;
      await reaches(restored, 'ready');
      expect(await count(restored, back.session, '光伏扶贫')).toBe(2);
      expect(await count(restored, back.session, '白沙乡')).toBe(0);
      await restored.dispose();
      await search.dispose();
      back.session.close();
    });
  },
);

const pages = temporaryFolder();
PAGES.forEach((text, at) => fs.writeFileSync(path.join(pages, `page-${at}.txt`), text));
const QUERIES = [
  '积分制',
  '题名:县',
  '的',
  '三?一课',
  '村 NOT 积分',
  '角色:小标题',
  '日期:2000..2030',
  '举措:积分制',
];

test('whatever an archivist does, the index holds what one made anew would', async () => {
  const command = fc.record({
    act: fc.oneof(...ACTS.map((act) => ({ weight: act.weight, arbitrary: fc.constant(act) }))),
    a: fc.nat(10_000),
    b: fc.nat(10_000),
    c: fc.nat(10_000),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(command, { minLength: 10, maxLength: 25 }),
      async (threads, commands) => {
        const desk: TestDesk = newDesk();
        const { search, folder } = keeping(desk.session, temporaryFolder(), threads);
        await reaches(search, 'ready');
        const world = { session: desk.session, folder: pages };
        const start = ACTS.find(({ name }) => name === 'import');
        await start?.does(world, { a: 0, b: 0, c: 0 });
        for (const [at, { act, ...numbers }] of commands.entries()) {
          try {
            await act.does(world, numbers);
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
          }
          const typed = QUERIES[at % QUERIES.length] ?? '';
          await search.settled();
          const ids = await search.allArticles(read(desk.session, typed));
          expect(ids?.toSorted(), typed).toEqual(meant(desk.session, typed));
        }
        await search.dispose();
        expect(kept(folder)).toBe(madeAnew(desk.session));
        desk.session.close();
      },
    ),
    { numRuns: 8 },
  );
});
