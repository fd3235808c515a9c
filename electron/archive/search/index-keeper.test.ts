import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { matches } from '#core/search/query/matches.ts';
import { parseQuery } from '#core/search/query/parse.ts';
import type { Query } from '#core/search/query/query.ts';
import { entriesOf, factsOf } from '#db/search/archive-facts.ts';
import { searchIndex, type FoundPage } from '#db/search/read.ts';
import { closeIndex, openIndex } from '#db/search/index-file.ts';
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
import { IndexKeeper } from './index-keeper.ts';
import type { IndexState } from './index-state.ts';

const ALL = { limit: 1000 };

function keeping(
  session: Session,
  folder = temporaryFolder(),
): { keeper: IndexKeeper; folder: string } {
  const keeper = new IndexKeeper(session, folder);
  keeper.wake();
  return { keeper, folder };
}

const read = (session: Session, typed: string): Query => {
  const { query } = parseQuery(typed, session.fold);
  if (query === null) throw new Error(`${typed} is no query`);
  return query;
};

const pageOf = (keeper: IndexKeeper, session: Session, query: Query): FoundPage | null =>
  keeper.ask((index, side) => searchIndex(index, query, session.fold, side, ALL));

/** How many articles it finds; null where it cannot say. */
function count(keeper: IndexKeeper, session: Session, typed: string): number | null {
  return pageOf(keeper, session, read(session, typed))?.count ?? null;
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

/** What the keeper's index holds; it must be closed. */
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

describe('the index of the open archive', () => {
  test('is made when the archive is opened, says so, and is kept for the next time', async () => {
    const { desk } = await ready();
    const { keeper, folder } = keeping(desk.session);
    const phases: IndexState['phase'][] = [];
    keeper.onState(({ phase }) => phases.push(phase));
    expect(count(keeper, desk.session, '光伏扶贫')).toBeNull();
    await keeper.settled();
    expect(keeper.state).toEqual({ phase: 'ready', origin: 'missing' });
    expect(phases).toContain('building');
    expect(count(keeper, desk.session, '光伏扶貧')).toBe(2);
    expect(count(keeper, desk.session, '四个不摘')).toBe(1);
    keeper.dispose();
    const again = keeping(desk.session, folder).keeper;
    await again.settled();
    expect(again.state).toEqual({ phase: 'ready', origin: 'kept' });
    expect(count(again, desk.session, '光伏扶贫')).toBe(2);
    again.dispose();
    desk.session.close();
  });

  test('finds what was just changed, undone and withdrawn', async () => {
    const { desk, sourceId } = await ready();
    const { keeper } = keeping(desk.session);
    await keeper.settled();
    await desk.client.sources.withdraw({ sourceId });
    expect(count(keeper, desk.session, '光伏扶贫')).toBe(1);
    await desk.client.journal.undo();
    expect(count(keeper, desk.session, '光伏扶贫')).toBe(2);
    await desk.import({ 'more.txt': NEWS.replaceAll('松坪乡', '白沙乡') });
    expect(count(keeper, desk.session, '光伏扶贫')).toBe(3);
    expect(count(keeper, desk.session, '白沙乡 NOT 松坪乡')).toBe(1);
    await keeper.settled();
    expect(keeper.state.phase).toBe('ready');
    keeper.dispose();
    expect(keeper.state.phase).toBe('closed');
    desk.session.close();
  });

  test('goes with the archive that is open', async () => {
    const { desk } = await ready();
    const { keeper } = keeping(desk.session);
    await keeper.settled();
    desk.session.close();
    keeper.wake();
    await keeper.settled();
    expect(keeper.state).toEqual({ phase: 'closed' });
    const other = path.join(temporaryFolder(), 'b.juanzong');
    desk.session.create(other);
    expect(count(keeper, desk.session, '光伏扶贫')).toBeNull();
    keeper.wake();
    await keeper.settled();
    expect(count(keeper, desk.session, '光伏扶贫')).toBe(0);
    keeper.dispose();
    desk.session.close();
  });
});

describe('whatever happens to the index', () => {
  test('a building that was cut off goes on where it was', async () => {
    const { desk } = await ready();
    const { keeper, folder } = keeping(desk.session);
    await keeper.settled();
    keeper.dispose();
    const [name = ''] = fs.readdirSync(folder);
    const key = keyIn(path.join(folder, name));
    fs.rmSync(path.join(folder, name));
    const { db } = openIndex(path.join(folder, name), key);
    const steps = bringIntoStep(desk.session.db, db, desk.session.fold);
    expect(steps.next().value).toMatchObject({ phase: 'building' });
    closeIndex(db);
    await desk.import({ 'more.txt': NEWS.replaceAll('松坪乡', '白沙乡') });
    const again = keeping(desk.session, folder).keeper;
    await again.settled();
    expect(again.state).toEqual({ phase: 'ready', origin: 'kept' });
    expect(count(again, desk.session, '光伏扶贫')).toBe(3);
    again.dispose();
    expect(kept(folder)).toBe(madeAnew(desk.session));
    desk.session.close();
  });

  test('a damaged one is made anew while the archive is open', async () => {
    const { desk } = await ready();
    const { keeper, folder } = keeping(desk.session);
    await keeper.settled();
    const [name = ''] = fs.readdirSync(folder).filter((file) => file.endsWith('.db'));
    const other = openIndex(path.join(folder, name), keyIn(path.join(folder, name))).db;
    other.unsafeMode();
    other.exec("UPDATE gram_data SET block = x'ffffffffffff' WHERE id > 10");
    closeIndex(other);
    expect(count(keeper, desk.session, '光伏扶贫')).toBeNull();
    await keeper.settled();
    expect(keeper.state).toEqual({ phase: 'ready', origin: 'damaged' });
    expect(count(keeper, desk.session, '光伏扶贫')).toBe(2);
    keeper.dispose();
    desk.session.close();
  });

  test('one whose order is lost is made anew beside the old one, which answers until then', async () => {
    const { desk } = await ready();
    const { keeper, folder } = keeping(desk.session);
    await keeper.settled();
    const name = disordered(desk.session, folder);
    expect(count(keeper, desk.session, '媒体:无此报')).toBe(1100);
    const answers: (number | null)[] = [];
    keeper.wake();
    const looking = setInterval(() => answers.push(count(keeper, desk.session, '光伏扶贫')), 0);
    await keeper.settled();
    clearInterval(looking);
    expect(answers.every((found) => found === 2)).toBe(true);
    expect(count(keeper, desk.session, '媒体:无此报')).toBe(0);
    expect(count(keeper, desk.session, '光伏扶贫')).toBe(2);
    keeper.dispose();
    expect(fs.readdirSync(folder)).toEqual([name]);
    expect(kept(folder)).toBe(madeAnew(desk.session));
    desk.session.close();
  });

  test('the old one goes on where no new one can be made', async () => {
    const { desk, sourceId } = await ready();
    const { keeper, folder } = keeping(desk.session);
    await keeper.settled();
    const name = disordered(desk.session, folder);
    fs.mkdirSync(path.join(folder, `${name}.next`));
    keeper.wake();
    await keeper.settled();
    expect(keeper.state.phase).toBe('ready');
    expect(count(keeper, desk.session, '媒体:无此报')).toBe(1100);
    await desk.client.sources.withdraw({ sourceId });
    keeper.wake();
    await keeper.settled();
    expect(keeper.state.phase).toBe('ready');
    expect(count(keeper, desk.session, '光伏扶贫')).toBe(1);
    keeper.dispose();
    desk.session.close();
  });

  test('the archive works without it where the cache takes no file, and tries again', async () => {
    const { desk, sourceId } = await ready();
    const folder = path.join(temporaryFolder(), 'cache');
    fs.writeFileSync(folder, 'a file, not a folder');
    const { keeper } = keeping(desk.session, folder);
    await keeper.settled();
    expect(keeper.state).toMatchObject({ phase: 'failed', code: 'E-WRITE' });
    expect(count(keeper, desk.session, '光伏扶贫')).toBeNull();
    expect((await desk.client.sources.withdraw({ sourceId })).changed).toBe(1);
    fs.rmSync(folder);
    keeper.wake();
    await keeper.settled();
    expect(count(keeper, desk.session, '光伏扶贫')).toBe(1);
    keeper.dispose();
    desk.session.close();
  });

  test('an archive that went back to a copy gets another one', async () => {
    const { desk } = await ready();
    const { keeper, folder } = keeping(desk.session);
    await keeper.settled();
    desk.session.close();
    const copy = fs.readFileSync(desk.file);
    const again = desk.restarted();
    await again.import({ 'more.txt': NEWS.replaceAll('松坪乡', '白沙乡') });
    const last = keeping(again.session, folder).keeper;
    await last.settled();
    expect(count(last, again.session, '光伏扶贫')).toBe(3);
    last.dispose();
    again.session.close();
    fs.writeFileSync(desk.file, copy);
    const back = again.restarted();
    const restored = keeping(back.session, folder).keeper;
    await restored.settled();
    expect(count(restored, back.session, '光伏扶贫')).toBe(2);
    expect(count(restored, back.session, '白沙乡')).toBe(0);
    restored.dispose();
    keeper.dispose();
    back.session.close();
  });
});

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
    fc.asyncProperty(fc.array(command, { minLength: 10, maxLength: 25 }), async (commands) => {
      const desk: TestDesk = newDesk();
      const { keeper, folder } = keeping(desk.session);
      await keeper.settled();
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
        const page = pageOf(keeper, desk.session, read(desk.session, typed));
        const ids = page?.docs.map(({ articleId }) => articleId).toSorted();
        expect(ids, typed).toEqual(meant(desk.session, typed));
      }
      keeper.dispose();
      expect(kept(folder)).toBe(madeAnew(desk.session));
      desk.session.close();
    }),
    { numRuns: 12 },
  );
});
