import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(60_000);

let app: RunningApp;
const out = fs.mkdtempSync(path.join(os.tmpdir(), '检索 测试-'));

test.beforeAll(async () => {
  app = await launchApp();
  const { page } = app;
  await page.getByTestId('open-sample').click();
  await expect(page.getByTestId('library-count')).toContainText('13');
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(out, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

const box = (page: Page) => page.getByTestId('search-box');
const results = (page: Page) => page.getByTestId('search-result');

test('teaches what can be asked, and finds as one types', async () => {
  const { page } = app;
  await page.keyboard.press('Control+6');
  await expect(box(page)).toBeFocused();
  await expect(page.getByTestId('search-nothing')).toBeVisible();
  await look(page, 'search-1-nothing');
  await page.keyboard.insertText('驻村');
  await expect(results(page).first()).toBeVisible();
  await look(page, 'search-2-list');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('search-results')).toBeFocused();
  await page.keyboard.press('v');
  await expect(page.getByTestId('search-line').first()).toBeVisible();
  await look(page, 'search-3-kwic');
  await page.keyboard.press('/');
  await page.keyboard.insertText('(驻村 OR 媒体:');
  await expect(page.getByTestId('search-fault')).not.toBeEmpty();
  await look(page, 'search-4-fault');
  await page.keyboard.press('Control+/');
  await expect(page.getByTestId('search-example-or')).toBeVisible();
  await look(page, 'search-5-help');
});
