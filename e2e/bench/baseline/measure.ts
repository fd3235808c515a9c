import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import type { RunningApp } from '../../app/launch.ts';
import type { DenseArticle } from '../dense-article.ts';
import {
  heldBy,
  paintedAfter,
  scrollThrough,
  type Frames,
  type Held,
  type Painted,
  type Rate,
} from '../probe.ts';
import type { BaselineHandle, BaselineOptions } from './handle.ts';

export interface BaselineFigures {
  readonly options: BaselineOptions;
  /** What the page said where the annotator drew nothing. */
  readonly failure: string | null;
  readonly opened: readonly Painted[];
  readonly tagged: readonly Painted[];
  readonly whole: Frames | null;
  readonly skimmed: Frames | null;
  readonly held: Held;
  /** Working set of the page's process, in megabytes. */
  readonly megabytes: number;
}

/** The whole article, and its beginning at about four screens a second. */
export const WHOLE: Rate = { seconds: 12 };
export const SKIMMED: Rate = { seconds: 6, pixelsPerSecond: 3_000 };

/** Bundles the page of the baseline; answers its file. */
export async function buildBaseline(folder: string): Promise<string> {
  const outDir = path.join(folder, 'baseline');
  await build({
    root: path.join(PROJECT_ROOT, 'e2e', 'bench', 'baseline', 'page'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: { outDir, emptyOutDir: true, target: 'chrome148', modulePreload: false },
  });
  return path.join(outDir, 'index.html');
}

/**
 * The same measures of @recogito/text-annotator, in a window of the running application's own
 * Chromium, as large as its own.
 */
export async function measureBaseline(
  app: RunningApp,
  file: string,
  article: DenseArticle,
  options: BaselineOptions,
  rounds: { readonly open: number; readonly tag: number; readonly scroll: boolean },
): Promise<BaselineFigures> {
  const opening = app.electron.waitForEvent('window');
  const id = await app.electron.evaluate(({ BrowserWindow }, page) => {
    const [own] = BrowserWindow.getAllWindows();
    // A session of its own: that of the application lets no file in.
    const window = new BrowserWindow({
      ...own?.getBounds(),
      webPreferences: { partition: 'baseline', sandbox: true, spellcheck: false },
    });
    void window.loadFile(page);
    return window.id;
  }, file);
  const page = await opening;
  await page.waitForFunction(() => 'baseline' in window);
  await page.evaluate(
    ([given, chosen]) => {
      const { baseline } = window as unknown as { baseline: BaselineHandle };
      baseline.article = given;
      baseline.options = chosen;
    },
    [article, options] as const,
  );
  const opened: Painted[] = [];
  let failure: string | null = null;
  const failed = new Promise<never>((_, reject) => {
    page.on('pageerror', (error) => {
      failure ??= error.message;
      reject(error);
    });
  });
  // Only what waits for it below may be ended by it.
  failed.catch(() => undefined);
  try {
    for (let round = 0; round < rounds.open; round += 1) {
      await page.evaluate(() =>
        (window as unknown as { baseline: BaselineHandle }).baseline.close(),
      );
      await page.waitForTimeout(200);
      opened.push(await Promise.race([press(page, 'o', 'baseline-open'), failed]));
    }
  } catch (error) {
    if (failure === null) throw error;
  }
  await page.waitForTimeout(500);
  const tagged: Painted[] = [];
  for (let round = 0; failure === null && round < rounds.tag; round += 1) {
    await page.evaluate(
      (start) => {
        const { baseline } = window as unknown as { baseline: BaselineHandle };
        baseline.next = { start, end: start + 6 };
      },
      60 + round * 9,
    );
    tagged.push(await press(page, 't', 'baseline-tagged'));
    await page.waitForTimeout(200);
  }
  const scrolls = rounds.scroll && failure === null;
  const whole = scrolls ? await scrollThrough(page, '#scroller', WHOLE) : null;
  const skimmed = scrolls ? await scrollThrough(page, '#scroller', SKIMMED) : null;
  const held = await heldBy(page);
  const megabytes = await workingSet(app, id);
  await app.electron.evaluate(({ BrowserWindow }, number) => {
    BrowserWindow.fromId(number)?.destroy();
  }, id);
  return { options, failure, opened, tagged, whole, skimmed, held, megabytes };
}

function press(page: Page, key: string, awaited: 'baseline-open' | 'baseline-tagged') {
  return paintedAfter(page, key, awaited, () => page.keyboard.press(key));
}

/** Working set of the process that shows a window, in megabytes. */
export async function workingSet(app: RunningApp, windowId?: number): Promise<number> {
  return app.electron.evaluate(({ app: electron, BrowserWindow }, number) => {
    const [first] = BrowserWindow.getAllWindows();
    const window = number === undefined ? first : BrowserWindow.fromId(number);
    const pid = window?.webContents.getOSProcessId();
    const metric = electron.getAppMetrics().find((one) => one.pid === pid);
    return (metric?.memory.workingSetSize ?? 0) / 1024;
  }, windowId);
}
