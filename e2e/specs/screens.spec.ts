import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { openArticle } from '../app/desk.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { SAMPLES } from '../app/seeds.ts';

const pictures = path.join(PROJECT_ROOT, 'test-results', 'screens');
let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp();
  fs.mkdirSync(pictures, { recursive: true });
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

/** Keeps a picture of the screen for people, and lets axe look for what a screen reader would miss. */
async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  // Legacy mode: axe's own window for frames is one that this application never opens.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(grave, name).toEqual([]);
}

test('every screen is readable, also to a screen reader', async () => {
  test.slow();
  const { page } = app;
  await expect(page.getByTestId('screen-welcome')).toBeVisible();
  await look(page, '1-welcome');
  await page.getByTestId('open-sample').click();
  await expect(page.getByTestId('library-count')).toContainText('13');
  await look(page, '2-library');

  await chooseInDialog(app, [SAMPLES]);
  await page.getByTestId('import-folder').click();
  await expect(page.getByTestId('import-dialog')).toContainText('03-gb18030.txt');
  await look(page, '3-import');
  await page.keyboard.press('Escape');

  await openArticle(page, '晒亮点');
  for (const key of ['j', 'a', 'a', 'a', 'a', 'j', 'a', 'j']) await page.keyboard.press(key);
  await expect(page.getByTestId('status-pending')).not.toContainText('823');
  await look(page, '4-workbench');
  if (process.env['JUANZONG_SCREENSHOT'] === '1') {
    await page.screenshot({ path: path.join(PROJECT_ROOT, 'docs', 'screenshot.png') });
  }

  await page.keyboard.press('Control+3');
  await page.getByTestId('initiative-filter').fill('sgbz');
  await page.getByTestId('initiative-node').last().click();
  await expect(page.getByTestId('initiative-form')).toBeVisible();
  await look(page, '5-initiatives');
});

test('dark, and in English', async () => {
  test.slow();
  const { page } = app;
  await page.keyboard.press('Control+2');
  await page.getByTestId('colour-scheme').click();
  await page.waitForTimeout(200);
  if (!(await page.evaluate(() => getComputedStyle(document.body).colorScheme.includes('dark')))) {
    await page.getByTestId('colour-scheme').click();
    await page.waitForTimeout(200);
  }
  await look(page, '6-workbench-dark');
  await page.getByTestId('language').click();
  await page.keyboard.press('Control+1');
  await expect(page.getByTestId('import-files')).toContainText('Import');
  await look(page, '7-library-dark-english');
  await page.keyboard.press('F1');
  await expect(page.getByTestId('shortcut-sheet')).toBeVisible();
  await look(page, '8-shortcuts');
});
