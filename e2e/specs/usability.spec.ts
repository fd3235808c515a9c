import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';

/** Where people who had only the README stumbled (docs/usability.md): each stays mended. */

let app: RunningApp;

test.beforeEach(async () => {
  app = await launchApp();
  await app.page.getByTestId('open-sample').click();
  await expect(app.page.getByTestId('article-row').first()).toBeVisible();
  await expect(app.page.getByTestId('article-table')).toBeFocused();
});
test.afterEach(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

test('a dialog that closes gives the focus back to where it was', async () => {
  const { keyboard } = app.page;
  const table = app.page.getByTestId('article-table');
  for (const key of ['F1', 'Control+,', 'Control+k']) {
    await keyboard.press(key);
    await expect(table).not.toBeFocused();
    await keyboard.press('Escape');
    await expect(table, key).toBeFocused();
  }
});

test('Enter in the import dialog imports', async () => {
  await chooseInDialog(app, [path.join(PROJECT_ROOT, 'assets', 'samples', 'dev', '14-briefs.txt')]);
  await app.page.keyboard.press('Control+i');
  await expect(app.page.getByTestId('import-start')).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByTestId('import-close')).toBeFocused();
});

test('each screen begins in its list, and its filter leads there', async () => {
  const { page } = app;
  const { keyboard } = page;
  await keyboard.press('/');
  await keyboard.type('积分');
  await keyboard.press('ArrowDown');
  await expect(page.getByTestId('article-table')).toBeFocused();

  await keyboard.press('Control+3');
  await expect(page.getByTestId('initiative-node').first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('F2');
  await expect(page.getByTestId('surgery-label')).toBeFocused();
  await keyboard.press('Escape');
  await keyboard.press('/');
  await keyboard.type('没有的词');
  await expect(page.getByTestId('tree-empty')).toBeVisible();

  await keyboard.press('Control+5');
  await expect(page.getByTestId('history-list')).toBeFocused();
  await keyboard.press('/');
  await expect(page.getByTestId('history-words')).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByTestId('history-list')).toBeFocused();
});

test('undo says what it took back', async () => {
  const { page } = app;
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('status-said')).toContainText('已撤销：导入 8 个原件');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByTestId('status-said')).toContainText('已重做：导入 8 个原件');
});

test('mending begins in the article that is read, and says what it lacks', async () => {
  const { page } = app;
  const { keyboard } = page;
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.getByTestId('reading-pane')).toContainText('小积分攒出大文明');
  await keyboard.press('F8');
  await keyboard.press('j');
  await expect(page.locator('.mend-current')).toContainText('小积分攒出大文明');
  await keyboard.press('s');
  await expect(page.locator('.mend-hint')).toContainText('光标');
  await keyboard.press('c');
  await expect(page.locator('.mend-hint')).toContainText('选中');
});
