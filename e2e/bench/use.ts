import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { tag } from './desk.ts';
import { generatePage } from './pages.ts';
import { longestFrame, watchFrames } from './frames.ts';
import { scrollThrough, type Frames, type Painted } from './probe.ts';
import type { Row, Section } from './results.ts';
import type { LargeArchive } from './search.ts';

/** Pages imported in the window. */
const IMPORTED = 400;
/** Typed one after another, as people do: initiatives, common words, words of one report. */
const TYPED = [
  '积分制',
  '驻村工作队',
  '群众',
  '光伏',
  '合作社',
  '三会一课',
  '道路',
  '党员',
  '易地',
  '消费帮扶',
  '水渠',
];
/** Tags that are made by hand. */
const TAGS = 5;
/** An index is made in the background; a hundred thousand articles take minutes. */
const PATIENCE = 20 * 60_000;

interface UseFigures {
  /** The first start, in which the archive is read through and its index is made. */
  readonly indexing: { readonly firstRow: number; readonly ms: number; readonly blocked: number };
  readonly firstRow: number;
  readonly scroll: Frames;
  readonly typed: readonly number[];
  readonly tagged: readonly Painted[];
  readonly memory: readonly { readonly process: string; readonly megabytes: number }[];
  readonly importing: {
    readonly ms: number;
    readonly blocked: number;
    readonly typed: readonly number[];
  };
}

/** A large archive in the real application: what a user waits for. */
export async function useSection(folder: string, archive: LargeArchive): Promise<Section> {
  const { file, articles } = archive;
  // The index lies in the user's cache folder.
  process.env['JUANZONG_CACHE'] = path.join(folder, 'cache');
  const userFolder = path.join(folder, 'user-of-scale');
  const indexing = await indexed(file, userFolder);
  const figures = await used(folder, file, userFolder, articles, indexing);
  return {
    heading: 'Use at scale',
    intro: `The archive of ${articles.toLocaleString('en')} articles of the corpus, with the first four mentions of initiatives in each accepted, in the real application.`,
    rows: rowsOf(figures, archive),
    notes: [
      'To the first result: from the time stamp of the input event that brought the word to the animation frame after the one that had a result of it, the pause that the search box makes before it asks included.',
      'A blocked frame is the longest time between two animation frames of the window while the thing happens.',
      'Memory is the working set that Electron states for each process; pages shared between them count in each.',
    ],
  };
}

/** The first start: the index is missing and is made in the background. */
async function indexed(archive: string, userFolder: string): Promise<UseFigures['indexing']> {
  const started = performance.now();
  const app = await launchApp({ userFolder, args: [archive] });
  const { page } = app;
  await expect(page.locator('.ant-table-row').first()).toBeVisible({ timeout: 120_000 });
  const firstRow = performance.now() - started;
  await watchFrames(page);
  const begun = performance.now();
  await page.keyboard.press('Control+6');
  await page.keyboard.insertText(TYPED[0] ?? '');
  process.stderr.write('use: the index is made in the background\n');
  await expect(page.getByTestId('search-result').first()).toBeVisible({ timeout: PATIENCE });
  const figures = {
    firstRow,
    ms: performance.now() - begun,
    blocked: await longestFrame(page),
  };
  await app.electron.close();
  return figures;
}

async function used(
  folder: string,
  archive: string,
  userFolder: string,
  articles: number,
  indexing: UseFigures['indexing'],
): Promise<UseFigures> {
  const begun = performance.now();
  const app = await launchApp({ userFolder, args: [archive] });
  const { page } = app;
  await expect(page.locator('.ant-table-row').first()).toBeVisible({ timeout: 120_000 });
  const firstRow = performance.now() - begun;
  await expect(page.getByTestId('library-count')).toContainText(articles.toLocaleString('en'));
  process.stderr.write('use: scrolling and searching\n');
  const scroll = await scrollThrough(page, '.ant-table-tbody-virtual-holder', {
    seconds: 6,
    pixelsPerSecond: 4000,
  });
  await page.keyboard.press('Control+6');
  await expect(page.getByTestId('search-box')).toBeFocused();
  await typedAfter(page, TYPED[0] ?? '');
  const typed: number[] = [];
  for (const word of TYPED.slice(1)) typed.push(await typedAfter(page, word));
  const memory = await memoryOf(app);
  await page.keyboard.press('Control+1');
  await page.getByTestId('article-table').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
  const tagged: Painted[] = [];
  for (let round = 1; round <= TAGS; round += 1) tagged.push(await tag(page, round));
  const importing = await imported(app, folder);
  await app.electron.close();
  return { indexing, firstRow, scroll, typed, tagged, memory, importing };
}

/** Enters a word into the empty search box at once; milliseconds from then to its first result. */
async function typedAfter(page: Page, word: string): Promise<number> {
  const box = page.getByTestId('search-box');
  await box.focus();
  await box.fill('');
  await expect(page.getByTestId('search-result')).toHaveCount(0);
  await page.evaluate(() => {
    const here = window as unknown as { typed_painted?: Promise<number> };
    here.typed_painted = new Promise((resolve) => {
      const typed = ({ timeStamp }: Event): void => {
        const frame = (): void => {
          if (document.querySelector('[data-testid=search-result]') === null)
            requestAnimationFrame(frame);
          else requestAnimationFrame(() => resolve(performance.now() - timeStamp));
        };
        requestAnimationFrame(frame);
      };
      addEventListener('input', typed, { once: true, capture: true });
    });
  });
  await page.keyboard.insertText(word);
  return page.evaluate(() => {
    const { typed_painted: painted } = window as unknown as { typed_painted?: Promise<number> };
    if (painted === undefined) throw new Error('nothing is being measured');
    return painted;
  });
}

/** Imports pages through the window, and searches meanwhile. */
async function imported(app: RunningApp, folder: string): Promise<UseFigures['importing']> {
  const pages = path.join(folder, 'pages-of-use');
  fs.mkdirSync(pages);
  for (let number = 1; number <= IMPORTED; number += 1)
    fs.writeFileSync(
      path.join(pages, `新到${String(number).padStart(4, '0')}.txt`),
      generatePage(number),
    );
  const { page } = app;
  await page.keyboard.press('Control+1');
  await chooseInDialog(app, [pages]);
  await page.keyboard.press('Control+i');
  const dialog = page.getByTestId('import-dialog');
  await expect(page.getByTestId('import-start')).toBeEnabled({ timeout: 120_000 });
  await watchFrames(page);
  const begun = performance.now();
  await page.getByTestId('import-start').click();
  await expect(dialog).toHaveAttribute('data-stage', 'ended', { timeout: 300_000 });
  const took = performance.now() - begun;
  const blocked = await longestFrame(page);
  await page.getByTestId('import-close').click();
  await page.keyboard.press('Control+6');
  const typed: number[] = [];
  for (const word of TYPED.slice(1, 4)) typed.push(await typedAfter(page, word));
  return { ms: took, blocked, typed };
}

async function memoryOf({ electron }: RunningApp): Promise<UseFigures['memory']> {
  return electron.evaluate(({ app }) =>
    app.getAppMetrics().map((metric) => ({
      process: metric.name ?? metric.type,
      megabytes: metric.memory.workingSetSize / 1024,
    })),
  );
}

function rowsOf(figures: UseFigures, archive: LargeArchive): readonly Row[] {
  const { articles, like } = archive;
  const { indexing, firstRow, scroll, typed, tagged, memory, importing } = figures;
  const ripgrep =
    archive.ripgrep === null ? '' : `; ripgrep over its files: ${ms(archive.ripgrep)}`;
  const middle = median(typed);
  return [
    row('open: from the start of the program to the first row of the library', ms(firstRow)),
    row(
      'the same where the archive is new to the machine: every page of it is checked first',
      ms(indexing.firstRow),
    ),
    row(
      'search: from a word in the box to its first result, median (longest)',
      `${ms(middle)} (${ms(Math.max(...typed))})`,
      '',
      like === null
        ? ''
        : `LIKE over a table of the same texts, without a window: ${ms(like)}${ripgrep}`,
      like === null ? '' : `${(middle / like).toFixed(2)} ×`,
    ),
    row(
      'tag: from Enter in the palette to the mark painted in both panes, median (longest)',
      `${ms(median(tagged.map(({ ms: time }) => time)))} (${ms(Math.max(...tagged.map(({ ms: time }) => time)))})`,
    ),
    row(
      'scrolling the library at 4,000 pixels a second for 6 s, frame time, 95th percentile (median, longest)',
      `${scroll.p95.toFixed(1)} ms (${scroll.median.toFixed(1)}, ${scroll.longest.toFixed(0)})`,
    ),
    row(
      `longest blocked frame while ${IMPORTED} pages are imported in the window (${(importing.ms / 1000).toFixed(1)} s)`,
      ms(importing.blocked),
      '≤ 50 ms',
    ),
    row('search right behind that import, longest', ms(Math.max(...importing.typed))),
    row(
      `the index of all articles is made in the background (${(indexing.ms / 1000).toFixed(0)} s, ${Math.round((1000 * indexing.ms) / articles)} µs an article): longest blocked frame`,
      ms(indexing.blocked),
      '≤ 50 ms',
    ),
    ...memory.map(({ process: name, megabytes }) =>
      row(`memory after searching: ${name}`, `${Math.round(megabytes)} MB working set`),
    ),
  ];
}

function row(what: string, figure: string, goal = '', baseline = '', ratio = ''): Row {
  return { what, figure, goal, baseline, ratio };
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
