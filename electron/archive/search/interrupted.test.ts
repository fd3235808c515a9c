import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '#db/testing/temporary.ts';
import type { IndexStateView } from '../../contract.ts';
import { newDesk, type TestDesk } from '../testing/desk.ts';
import { SearchService } from './search-service.ts';

/** More than go into three transactions. */
const PAGES = 450;

async function manyPages(): Promise<TestDesk> {
  const desk = newDesk();
  await desk.import(pagesFrom(0, PAGES));
  return desk;
}

function pagesFrom(first: number, count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, at) => first + at);
  return Object.fromEntries(
    numbers.map((number) => [
      `p${number}.txt`,
      `松坪乡第${number}期简报\n\n本报讯 松坪乡今年推行积分制，第${number}户的扶贫車間开工。\n`,
    ]),
  );
}

const count = async (desk: TestDesk, text: string): Promise<number> => {
  for (;;) {
    const page = await desk.client.search.find({ text, exact: true });
    if (page.at === 'found' && page.inStep) return page.count;
    if (page.at === 'fault') throw new Error(page.code);
    await desk.session.search.settled();
  }
};

/** The states that the indexer tells until the index is ready, or until it is killed in a phase. */
async function statesOf(
  desk: TestDesk,
  cache: string,
  killedIn: readonly IndexStateView['phase'][] = [],
): Promise<readonly IndexStateView[]> {
  const script = fileURLToPath(new URL('../testing/indexer.ts', import.meta.url));
  const child = spawn(process.execPath, [script, desk.file, cache, ...killedIn], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const states: IndexStateView[] = [];
  for await (const line of readline.createInterface({ input: child.stdout })) {
    // Our own script prints nothing else.
    states.push(JSON.parse(line) as IndexStateView);
  }
  await ended;
  return states;
}

test('a process that is killed while it indexes loses nothing, and the next one goes on', async () => {
  const desk = await manyPages();
  const cache = path.join(desk.folder, 'cache');
  desk.session.close();
  const killed = await statesOf(desk, cache, ['building']);
  const states = await statesOf(desk, cache);
  // What the killed one had finished was not done again.
  const done = killed.flatMap((state) => (state.phase === 'building' ? [state.done] : []));
  const [first] = states.filter(({ phase }) => phase === 'building');
  expect(first).toMatchObject({ total: PAGES, origin: 'kept' });
  expect(first?.phase === 'building' ? first.done : 0).toBeGreaterThan(done[0] ?? PAGES);
  expect(states.at(-1)).toMatchObject({ phase: 'ready', origin: 'kept' });
  const again = desk.restarted();
  expect(await count(again, '扶贫车间')).toBe(PAGES);
  expect(await count(again, '第449户')).toBe(1);
  for await (const event of await again.client.care.verify()) {
    if (event.type === 'done') expect(event).toMatchObject({ total: PAGES, problems: [] });
  }
  again.session.dispose();
});

test('searches are answered while pages come in, and never refused', async () => {
  const desk = newDesk();
  await desk.import(pagesFrom(0, 20));
  const search = new SearchService(desk.session, { folder: temporaryFolder(), threads: true });
  await search.settled();
  const query = { kind: 'text', scope: 'all', text: '扶贫车间' } as const;
  const counts: number[] = [];
  for (let first = 20; first < 200; first += 30) {
    let isImporting = true;
    const coming = desk.import(pagesFrom(first, 30)).then(() => {
      search.changed();
      isImporting = false;
    });
    do {
      const wanted = { order: 'newest', duplicates: 'shown', after: null, limit: 50 } as const;
      const page = await search.articles(query, wanted);
      if (page === null) throw new Error(`no answer: ${JSON.stringify(search.state)}`);
      counts.push(page.count);
    } while (isImporting);
    await coming;
  }
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  await search.settled();
  expect(await search.allArticles(query)).toHaveLength(200);
  await search.dispose();
  desk.session.dispose();
});

describe('a disk that is full', () => {
  const mounted: string[] = [];
  const mount = (folder: string, options: string): boolean => {
    try {
      fs.mkdirSync(folder, { recursive: true });
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
      if (!mounted.includes(folder)) mounted.push(folder);
      return true;
    } catch {
      return false;
    }
  };
  const unmountAll = (): void => {
    for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
  };
  afterEach(unmountAll);
  const canMount = mount(path.join(temporaryFolder(), 'probe'), 'size=64k');
  unmountAll(); // nothing runs behind tests that are filtered out
  if (!canMount) process.stderr.write('no file system can be mounted: a full disk is not tried\n');

  test.skipIf(!canMount)(
    'is said, every search is answered, and the index comes with room',
    async () => {
      const desk = await manyPages();
      const cache = path.join(desk.folder, 'small');
      mount(cache, 'size=256k');
      const search = new SearchService(desk.session, { folder: cache, threads: false });
      const states: string[] = [];
      const state = await search.settled(undefined, ({ phase }) => states.push(phase));
      expect(state).toMatchObject({ phase: 'failed', code: 'E-DISKFULL' });
      const query = { kind: 'text', scope: 'all', text: '扶贫车间' } as const;
      expect(await search.allArticles(query)).toHaveLength(PAGES);
      const wanted = { order: 'newest', duplicates: 'shown', after: null, limit: 100 } as const;
      const page = await search.articles(query, wanted);
      expect(page).toMatchObject({ count: PAGES, inStep: true });
      const next = await search.articles(query, { ...wanted, after: page?.next ?? null });
      expect(new Set([...(page?.ids ?? []), ...(next?.ids ?? [])]).size).toBe(200);

      execFileSync('mount', ['-o', 'remount,size=16m', cache]);
      search.changed();
      for await (const { phase } of search.states()) if (phase === 'ready') break;
      expect(await search.allArticles(query)).toHaveLength(PAGES);
      await search.dispose();
      desk.session.dispose();
    },
  );
});
