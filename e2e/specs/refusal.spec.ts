import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { acceptedCount, openArticle, selectInPane } from '../app/desk.ts';
import { holdNext } from '../app/hold.ts';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp();
  await app.page.getByTestId('open-sample').click();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

test('a tag that the archive refuses is shown, then taken back and explained; the next one stays', async () => {
  const { page } = app;
  await openArticle(page, '晒亮点');
  const before = await acceptedCount(page);
  const marks = page.getByTestId('reading-pane').locator('[data-ids]', { hasText: '看机制' });
  const there = await marks.count();
  const call = await holdNext(page, '/annotations/create');
  const tag = async () => {
    await selectInPane(page, 'reading', '看机制');
    await page.keyboard.press('Enter');
    await page.getByTestId('palette-input').fill('jfz');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('palette')).toBeHidden();
  };
  await tag();
  await expect(marks).toHaveCount(there + 1);
  await call.letGo('no-such-source');
  await expect(page.locator('.failure-toast')).toContainText('E-NOTFOUND');
  await expect(marks).toHaveCount(there);
  expect(await acceptedCount(page)).toBe(before);
  await look(page, 'desk-refused');

  await page.locator('.failure-toast .ant-notification-notice-close').click();
  await tag();
  await expect(marks).toHaveCount(there + 1);
  await expect.poll(() => acceptedCount(page)).toBe(before + 1);
});
