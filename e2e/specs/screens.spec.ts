import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { openArticle } from '../app/desk.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';
import { SAMPLES } from '../app/seeds.ts';

let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

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
