import fs from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';
import { setLook } from '../app/screens.ts';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
test.beforeAll(async () => {
  app = await launchApp();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

const chosen = (page: Page) => page.locator('[data-testid=outline-row][aria-selected=true]');
const printed = (page: Page) => page.getByTestId('preview').locator('.block-chosen');

test('a block asks with a query; one that cannot be read is marked and not saved', async () => {
  const { page } = app;
  await page.getByTestId('open-sample').click();
  await expect(page.getByTestId('library-count')).toContainText('13');
  await page.keyboard.press('Control+8');
  await expect(page.getByTestId('reports-empty')).toBeVisible();
  await page.keyboard.press('n');
  await page.getByTestId('template-clippings').click();
  await page.getByTestId('new-report-ok').click();
  await expect(page.getByTestId('preview').locator('.sheet').first()).toBeVisible();

  await page.getByTestId('outline').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('a');
  await page.getByTestId('add-excerpts').click();
  await expect(chosen(page)).toHaveAttribute('data-kind', 'excerpts');
  const field = page.getByTestId('query-text');
  await field.fill('积分 NOT (饮水');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('query-fault')).toContainText('第 8 个字符');
  await expect(page.getByTestId('query-fault').locator('mark')).toHaveText('(');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await look(page, 'report-query-1-fault');
  await expect(chosen(page)).not.toContainText('积分');

  await page.keyboard.press('End');
  await page.keyboard.type(')');
  await expect(page.getByTestId('query-fault')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toContainText('积分 NOT (饮水)');
  await expect(printed(page).first()).toContainText('积分');
  await look(page, 'report-query-2-excerpts');
  await setLook(page, { scheme: 'dark', contrast: 'normal', language: 'en' });
  await look(page, 'report-query-3-dark-english');
});
