import { expect } from '@playwright/test';
import { launchApp } from '../app/launch.ts';
import { longestFrame, watchFrames } from './frames.ts';

export interface WindowFigures {
  /** Milliseconds from starting the program to the first row of the library. */
  readonly firstRow: number;
  /** Milliseconds from starting the program to an empty welcome screen, in the same run. */
  readonly emptyWindow: number;
  readonly openBlocked: number;
  readonly scrollBlocked: number;
  readonly articleBlocked: number;
  readonly memory: readonly { readonly process: string; readonly megabytes: number }[];
}

/** Opens an archive in the real application and measures what a user waits for. */
export async function measureWindow(
  archive: string,
  userFolder: string,
  articles: number,
): Promise<WindowFigures> {
  const begun = performance.now();
  const app = await launchApp({ userFolder, args: [archive] });
  const { page } = app;
  await watchFrames(page);
  await expect(page.locator('.ant-table-row').first()).toBeVisible({ timeout: 30_000 });
  const firstRow = performance.now() - begun;
  await expect(page.getByTestId('library-count')).toContainText(articles.toLocaleString('en'));
  const openBlocked = await longestFrame(page);

  await page.getByTestId('article-table').focus();
  await page.keyboard.press('End');
  await page.waitForTimeout(400);
  await page.keyboard.press('Home');
  await page.waitForTimeout(400);
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 1200);
    await page.waitForTimeout(16);
  }
  const scrollBlocked = await longestFrame(page);

  await page.locator('.ant-table-row').nth(3).dblclick();
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
  await page.waitForTimeout(400);
  const articleBlocked = await longestFrame(page);

  const memory = await app.electron.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map((metric) => ({
      process: metric.name ?? metric.type,
      megabytes: metric.memory.workingSetSize / 1024,
    })),
  );
  await app.electron.close();

  const again = performance.now();
  const empty = await launchApp({ userFolder });
  await expect(empty.page.getByTestId('screen-welcome')).toBeVisible();
  const emptyWindow = performance.now() - again;
  await empty.electron.close();
  return { firstRow, emptyWindow, openBlocked, scrollBlocked, articleBlocked, memory };
}
