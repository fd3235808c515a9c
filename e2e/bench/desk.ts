import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { cliJson } from '../app/cli.ts';
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
import { DENSE, denseArticle, type DenseArticle } from './dense-article.ts';
import { generatePage } from './pages.ts';
import {
  heldBy,
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
  /** After the first round over all articles, and at the end. */
  readonly heldBefore: Held;
  readonly heldAfter: Held;
  readonly pageBefore: number;
  readonly pageAfter: number;
  readonly archiveBefore: number;
  readonly archiveAfter: number;
}

/** Articles beside the long ones, and after how many switches the long one comes again. */
const SHORT_PAGES = 12;
const SWITCHES = 500;
const LONG_EVERY = 25;
const ROUNDS = 5;
/** Longer than what has left the desk is kept. */
const FORGOTTEN_MS = 2_500;

const READING = '[data-testid=reading-pane] .cm-scroller';

/** The long and dense article in the real application, and in the annotator it is compared with. */
export async function measureDesk(folder: string): Promise<DeskFigures> {
  const dense = denseArticle('云岫县松坪乡：山里的一本长账');
  const archive = makeArchive(folder, dense);
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

function makeArchive(folder: string, dense: DenseArticle): string {
  const archive = path.join(folder, 'desk.juanzong');
  const short = path.join(folder, 'short');
  const long = path.join(folder, 'long');
  fs.mkdirSync(short);
  fs.mkdirSync(long);
  for (let number = 1; number <= SHORT_PAGES; number += 1)
    fs.writeFileSync(
      path.join(short, `a${String(number).padStart(2, '0')}.txt`),
      generatePage(number),
    );
  cliJson(archive, 'import', short);
  cliJson(archive, 'suggest');
  fs.writeFileSync(path.join(long, 'm-dense.txt'), dense.text);
  const plain = denseArticle('清梧县柳河镇：没有人读过的长账', { ...DENSE, marks: 0 });
  fs.writeFileSync(path.join(long, 'n-plain.txt'), plain.text);
  cliJson(archive, 'import', long);
  const marks = path.join(folder, 'marks.json');
  fs.writeFileSync(marks, JSON.stringify({ filename: 'm-dense.txt', marks: dense.marks }));
  const writer = path.join(PROJECT_ROOT, 'electron', 'archive', 'testing', 'annotate-all.ts');
  execFileSync(process.execPath, [writer, archive, marks], { stdio: 'inherit' });
  const { checked, problems } = cliJson(archive, 'verify') as {
    readonly checked: number;
    readonly problems: readonly unknown[];
  };
  if (checked !== SHORT_PAGES + 2 || problems.length > 0)
    throw new Error(`the archive does not verify: ${JSON.stringify(problems)}`);
  return archive;
}

async function measureOurs(app: RunningApp): Promise<Omit<DeskFigures, 'baselines'>> {
  const { page } = app;
  await expect(page.locator('.ant-table-row').first()).toBeVisible({ timeout: 30_000 });
  const opened: Painted[] = [];
  const tagged: Painted[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await openRow(page, round % SHORT_PAGES);
    await page.waitForTimeout(FORGOTTEN_MS);
    opened.push(await openRow(page, SHORT_PAGES));
    await page.waitForTimeout(500);
  }
  for (let round = 0; round < ROUNDS; round += 1) tagged.push(await tag(page, round));
  const whole = await scrollThrough(page, READING, WHOLE);
  const skimmed = await scrollThrough(page, READING, SKIMMED);
  const held = await heldBy(page);
  const megabytes = await workingSet(app);
  await goToRow(page, SHORT_PAGES + 1);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
  await page.waitForTimeout(500);
  const wholePlain = await scrollThrough(page, READING, WHOLE);
  const skimmedPlain = await scrollThrough(page, READING, SKIMMED);
  say(`  ${SWITCHES} switches …`);
  const switches = await switchArticles(app);
  const plain = { wholePlain, skimmedPlain };
  return { opened, tagged, whole, skimmed, ...plain, held, megabytes, switches };
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

/** Selects six characters of the reading, finds an initiative for them and presses Enter. */
/** Progress on standard error: a run takes minutes. */
function say(what: string): void {
  process.stderr.write(`${what}\n`);
}

async function tag(page: Page, round: number): Promise<Painted> {
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
  while (made < LONG_EVERY + 1) await next();
  const before = await atRest(app);
  while (made < SWITCHES + LONG_EVERY + 1) await next();
  const after = await atRest(app);
  return {
    count: SWITCHES,
    heldBefore: before.held,
    heldAfter: after.held,
    pageBefore: before.page,
    pageAfter: after.page,
    archiveBefore: before.archive,
    archiveAfter: after.archive,
  };
}

async function atRest(app: RunningApp): Promise<{ held: Held; page: number; archive: number }> {
  await app.page.waitForTimeout(FORGOTTEN_MS);
  const held = await heldBy(app.page);
  const page = await workingSet(app);
  const archive = await app.electron.evaluate(({ app: electron }) => {
    const metric = electron.getAppMetrics().find(({ name }) => name === 'juanzong-archive');
    return (metric?.memory.workingSetSize ?? 0) / 1024;
  });
  return { held, page, archive };
}
