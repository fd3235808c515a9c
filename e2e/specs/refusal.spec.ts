import fs from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { acceptedCount, openArticle, selectInPane } from '../app/desk.ts';
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

/** Holds the next request to annotate back; `letGo` sends it with the id of no source, which the archive refuses. */
async function spoilNextTag(page: Page): Promise<{ readonly letGo: () => Promise<void> }> {
  await page.evaluate(() => {
    const postMessage = Reflect.get(MessagePort.prototype, 'postMessage') as (
      this: MessagePort,
      message: unknown,
    ) => void;
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      if (typeof message !== 'string' || !message.includes('/annotations/create')) {
        postMessage.call(this, message);
        return;
      }
      MessagePort.prototype.postMessage = postMessage;
      const spoilt = message.replace(/"sourceId":"[^"]+"/u, '"sourceId":"no-such-source"');
      Object.assign(window, { spoilt_letGo: () => postMessage.call(this, spoilt) });
    };
  });
  return {
    letGo: () =>
      page.evaluate(() => (window as unknown as { spoilt_letGo: () => void }).spoilt_letGo()),
  };
}

test('a tag that the archive refuses is shown, then taken back and explained; the next one stays', async () => {
  const { page } = app;
  await openArticle(page, '晒亮点');
  const before = await acceptedCount(page);
  const marks = page.getByTestId('reading-pane').locator('[data-ids]', { hasText: '看机制' });
  const there = await marks.count();
  const { letGo } = await spoilNextTag(page);
  const tag = async () => {
    await selectInPane(page, 'reading', '看机制');
    await page.keyboard.press('Enter');
    await page.getByTestId('palette-input').fill('jfz');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('palette')).toBeHidden();
  };
  await tag();
  await expect(marks).toHaveCount(there + 1);
  await letGo();
  await expect(page.locator('.failure-toast')).toContainText('E-NOTFOUND');
  await expect(marks).toHaveCount(there);
  expect(await acceptedCount(page)).toBe(before);
  await look(page, 'desk-refused');

  await page.locator('.failure-toast .ant-notification-notice-close').click();
  await tag();
  await expect(marks).toHaveCount(there + 1);
  await expect.poll(() => acceptedCount(page)).toBe(before + 1);
});
