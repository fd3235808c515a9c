import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

const home = fs.mkdtempSync(path.join(os.tmpdir(), '张三 的汇编-'));

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
test.beforeAll(async () => {
  app = await launchApp();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

test('an archive without reports teaches how to make one', async () => {
  const { page } = app;
  page.on('console', (m) => console.log(m.text()));
  page.on('pageerror', (m) => console.log(m));
  await page.getByTestId('open-sample').click();
  await expect(page.getByTestId('library-count')).toContainText('13');
  await page.keyboard.press('Control+8');
  await expect(page.getByTestId('reports-empty')).toBeVisible();
  await look(page, 'reports-empty');
  await page.keyboard.press('n');
  await expect(page.getByTestId('new-report-dialog')).toBeVisible();
  await look(page, 'reports-new');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('new-report-dialog')).toBeHidden();
  await page.keyboard.press('Control+4');
  await expect(page.locator('[data-testid=queue-row][data-current=true]')).toBeVisible();
  await page.keyboard.press('v');
  await page.getByTestId('accept-visible-yes').click();
  await expect(page.getByTestId('queue-empty')).toBeVisible();
  await page.keyboard.press('Control+8');
  await page.keyboard.press('n');
  await page.getByTestId('new-report-title').fill('东川县宣传工作综述');
  await page.getByTestId('new-report-ok').click();
  await expect(page.getByTestId('composer')).toBeVisible();
  await expect(page.getByTestId('outline-row').first()).toBeVisible();
  await page.waitForTimeout(1500);
  await look(page, 'reports-composer');
});
