import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { launchApp, type RunningApp } from '../app/launch.ts';
import {
  buildBaseline,
  measureBaseline,
  SKIMMED,
  WHOLE,
  workingSet,
  type BaselineFigures,
} from './baseline/measure.ts';
import type { BaselineOptions } from './baseline/handle.ts';
import { denseArticle } from './dense-article.ts';
import { makeDeskArchive, SHORT_PAGES } from './desk-archive.ts';
import {
  heldBy,
  objectsOf,
  paintedAfter,
  scrollThrough,
  type Frames,
  type Held,
  type Painted,
} from './probe.ts';

export interface DeskFigures {
  readonly opened: readonly Painted[];
  readonly tagged: readonly Painted[];
  readonly whole: Frames;
  readonly skimmed: Frames;
  /** The same text without annotations. */
  readonly wholePlain: Frames;
  readonly skimmedPlain: Frames;
  readonly held: Held;
  readonly megabytes: number;
  readonly switches: Switches;
  readonly baselines: readonly BaselineFigures[];
}

export interface Switches {
  readonly count: number;
  readonly warmUp: number;
  /** After the switches of the warm-up, and at the end. */
  readonly heldBefore: Held;
  readonly heldAfter: Held;
  readonly objectsBefore: number;
  readonly objectsAfter: number;
  readonly pageBefore: number;
  readonly pageAfter: number;
  readonly archiveBefore: number;
  readonly archiveAfter: number;
}

const DENSE_TITLE = '云岫县松坪乡：山里的一本长账';
const SWITCHES = 500;
/** After so many switches the long one comes again. */
const LONG_EVERY = 25;
const ROUNDS = 5;
/**
 * Switches before the first count: by then every article has been open often, every cache is full and
 * the page's own code is compiled, which V8 counts as heap.
 */
const WARM_UP = 4 * LONG_EVERY + 1;
/** Longer than what has left the desk is kept. */
const FORGOTTEN_MS = 2_500;

const READING = '[data-testid=reading-pane] .cm-scroller';

/** The long and dense article in the real application, and in the annotator it is compared with. */
export async function measureDesk(folder: string): Promise<DeskFigures> {
  const dense = denseArticle(DENSE_TITLE);
  const archive = makeDeskArchive(folder, dense);
  const baselinePage = await buildBaseline(folder);
  const app = await launchApp({ userFolder: path.join(folder, 'desk-user'), args: [archive] });
  try {
    say('  the desk …');
    const desk = await measureOurs(app);
    const measured = (
      options: BaselineOptions,
      rounds: { readonly open: number; readonly tag: number; readonly scroll: boolean },
    ): Promise<BaselineFigures> => {
      say(`  ${options.renderer}, ${options.nodes} …`);
      return measureBaseline(app, baselinePage, dense, options, rounds);
    };
    const few = { open: 1, tag: 1, scroll: false };
    const baselines = [
      await measured(
        { renderer: 'SPANS', nodes: 'one' },
        { open: ROUNDS, tag: ROUNDS, scroll: true },
      ),
      await measured({ renderer: 'SPANS', nodes: 'paragraphs' }, few),
      await measured({ renderer: 'CSS_HIGHLIGHTS', nodes: 'one' }, few),
    ];
    return { ...desk, baselines };
  } finally {
    await app.electron.close();
  }
}

/** What one part of the measurement found of the desk, and of the baseline where the goal names it. */
export type PartFigures = Partial<Omit<DeskFigures, 'baselines'>> & {
  readonly baseline?: BaselineFigures;
};
export const DESK_PARTS = ['open', 'tag', 'scroll', 'memory'] as const;
export type DeskPart = (typeof DESK_PARTS)[number];

/** One part alone, while something is being made faster; `compared` measures the baseline as well. */
export async function measureDeskPart(
  folder: string,
  part: DeskPart,
  compared: boolean,
): Promise<PartFigures> {
  const dense = denseArticle(DENSE_TITLE);
  const archive = makeDeskArchive(folder, dense);
  const baselinePage = compared ? await buildBaseline(folder) : null;
  const app = await launchApp({ userFolder: path.join(folder, 'desk-user'), args: [archive] });
  try {
    const figures = await measurePart(app, part);
    if (baselinePage === null) return figures;
    const rounds = {
      open: part === 'open' ? ROUNDS : 1,
      tag: part === 'tag' ? ROUNDS : 0,
      scroll: part === 'scroll',
    };
    const options = { renderer: 'SPANS', nodes: 'one' } as const;
    return {
      ...figures,
      baseline: await measureBaseline(app, baselinePage, dense, options, rounds),
    };
  } finally {
    await app.electron.close();
  }
}

async function measurePart(app: RunningApp, part: DeskPart): Promise<PartFigures> {
  const { page } = app;
  await isListed(page);
  switch (part) {
    case 'open':
      return { opened: await measureOpen(page) };
    case 'tag':
      await openRow(page, SHORT_PAGES);
      return { tagged: await measureTag(page) };
    case 'scroll':
      await openRow(page, SHORT_PAGES);
      return { ...(await measureScroll(page)), ...(await measurePlain(page)) };
    case 'memory':
      return { switches: await switchArticles(app) };
  }
}

async function measureOurs(app: RunningApp): Promise<Omit<DeskFigures, 'baselines'>> {
  const { page } = app;
  await isListed(page);
  const opened = await measureOpen(page);
  const tagged = await measureTag(page);
  const scrolled = await measureScroll(page);
  const held = await heldBy(page);
  const megabytes = await workingSet(app);
  const plain = await measurePlain(page);
  say(`  ${SWITCHES} switches …`);
  const switches = await switchArticles(app);
  return { opened, tagged, ...scrolled, ...plain, held, megabytes, switches };
}

async function isListed(page: Page): Promise<void> {
  await expect(page.locator('.ant-table-row').first()).toBeVisible({ timeout: 30_000 });
}

async function measureOpen(page: Page): Promise<readonly Painted[]> {
  const opened: Painted[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await openRow(page, round % SHORT_PAGES);
    await page.waitForTimeout(FORGOTTEN_MS);
    opened.push(await openRow(page, SHORT_PAGES));
    await page.waitForTimeout(500);
  }
  return opened;
}

async function measureTag(page: Page): Promise<readonly Painted[]> {
  const tagged: Painted[] = [];
  for (let round = 0; round < ROUNDS; round += 1) tagged.push(await tag(page, round));
  return tagged;
}

async function measureScroll(page: Page): Promise<Pick<DeskFigures, 'whole' | 'skimmed'>> {
  const whole = await scrollThrough(page, READING, WHOLE);
  return { whole, skimmed: await scrollThrough(page, READING, SKIMMED) };
}

/** The same of the article without annotations, which it opens. */
async function measurePlain(page: Page): Promise<Pick<DeskFigures, 'wholePlain' | 'skimmedPlain'>> {
  await goToRow(page, SHORT_PAGES + 1);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
  await page.waitForTimeout(500);
  const { whole, skimmed } = await measureScroll(page);
  return { wholePlain: whole, skimmedPlain: skimmed };
}

/** Opens the article in row `row` of the library as a user of keys does. */
async function openRow(page: Page, row: number): Promise<Painted> {
  await goToRow(page, row);
  return paintedAfter(page, 'Enter', 'desk-open', () => page.keyboard.press('Enter'));
}

async function goToRow(page: Page, row: number): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.getByTestId('article-table').focus();
  await page.keyboard.press('Home');
  for (let at = 0; at < row; at += 1) await page.keyboard.press('ArrowDown');
}

/** Progress on standard error: a run takes minutes. */
function say(what: string): void {
  process.stderr.write(`${what}\n`);
}

/** Selects six characters of the open article's reading, finds an initiative for them and presses Enter. */
export async function tag(page: Page, round: number): Promise<Painted> {
  await page.locator(READING).evaluate(
    (scroller, share) => {
      scroller.scrollTop = share * scroller.scrollHeight;
    },
    round / (ROUNDS + 1),
  );
  await page.waitForTimeout(300);
  const box = await page.locator(READING).boundingBox();
  if (box === null) throw new Error('the reading is not on the screen');
  await page.mouse.click(box.x + 120, box.y + box.height / 2);
  for (let at = 0; at < 6; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette')).toBeVisible();
  await page.keyboard.type('jfz');
  await page.waitForTimeout(300);
  const painted = await paintedAfter(page, 'Enter', 'desk-tagged', () =>
    page.keyboard.press('Enter'),
  );
  await expect(page.getByTestId('palette')).toBeHidden();
  await page.waitForTimeout(500);
  return painted;
}

async function switchArticles(app: RunningApp): Promise<Switches> {
  const { page } = app;
  let row = SHORT_PAGES + 1;
  let made = 0;
  /** The next article of the library; now and then the long one, and after it the first. */
  const next = async (): Promise<void> => {
    made += 1;
    const following = row + 1 < SHORT_PAGES ? row + 1 : 0;
    const to = made % LONG_EVERY === 0 ? SHORT_PAGES : following;
    if (to === row + 1) {
      await page.keyboard.press('Control+1');
      await page.getByTestId('article-table').focus();
      await page.keyboard.press('ArrowDown');
    } else await goToRow(page, to);
    row = to;
    await paintedAfter(page, 'Enter', 'desk-open', () => page.keyboard.press('Enter'));
  };
  while (made < WARM_UP) await next();
  const before = await atRest(app);
  while (made < WARM_UP + SWITCHES) await next();
  const after = await atRest(app);
  return {
    count: SWITCHES,
    warmUp: WARM_UP,
    heldBefore: before.held,
    heldAfter: after.held,
    objectsBefore: before.objects,
    objectsAfter: after.objects,
    pageBefore: before.page,
    pageAfter: after.page,
    archiveBefore: before.archive,
    archiveAfter: after.archive,
  };
}

interface AtRest {
  readonly held: Held;
  readonly objects: number;
  /** Working sets in megabytes. */
  readonly page: number;
  readonly archive: number;
}

async function atRest(app: RunningApp): Promise<AtRest> {
  await app.page.waitForTimeout(FORGOTTEN_MS);
  const held = await heldBy(app.page);
  const page = await workingSet(app);
  const archive = await app.electron.evaluate(({ app: electron }) => {
    const metric = electron.getAppMetrics().find(({ name }) => name === 'juanzong-archive');
    return (metric?.memory.workingSetSize ?? 0) / 1024;
  });
  return { held, page, archive, objects: await objectsOf(app.page) };
}
