import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { launchApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

/** More than two blocks of rows. */
const ARTICLES = 210;

test('a long list is gone through anywhere, and a change asks for the rows in view alone', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-library-'));
  const archive = path.join(folder, 'a.juanzong');
  const pages = path.join(folder, 'pages');
  fs.mkdirSync(pages);
  for (let number = 1; number <= ARTICLES; number += 1) {
    const name = String(number).padStart(3, '0');
    fs.writeFileSync(
      path.join(pages, `${name}.txt`),
      `第${name}号：松坪乡修通水渠\n\n　　本报讯 松坪乡第${name}号水渠昨日通水。\n`,
    );
  }
  cliJson(archive, 'import', pages);
  const userFolder = path.join(folder, 'user');
  const app = await launchApp({ userFolder, args: [archive] });
  const { page } = app;
  try {
    await expect(row(page, '001.txt')).toHaveClass(/row-current/u);
    await expect(page.getByTestId('library-count')).toContainText(String(ARTICLES));
    const table = page.getByTestId('article-table');
    await expect(table).toBeFocused();

    await page.keyboard.press('End');
    await expect(row(page, '210.txt')).toHaveClass(/row-current/u);
    await expect(row(page, '001.txt')).toHaveCount(0);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('End');
    await expect(row(page, '210.txt')).toHaveClass(/row-current/u);
    await look(page, 'library-1-end');

    // From the last row to the first one: what was never on the screen is marked too.
    await page.keyboard.press('Shift+Home');
    await expect(page.getByTestId('clear-selection')).toContainText(String(ARTICLES));
    await expect(row(page, '001.txt')).toHaveClass(/row-current/u);
    await page.getByTestId('clear-selection').click();
    await table.focus();

    // The box above marks all while some are marked, and none when all are.
    const all = page.getByRole('checkbox', { name: '全选', exact: true });
    await page.keyboard.press('Space');
    await expect(page.getByTestId('clear-selection')).toContainText('已选 1 篇');
    await expect(all).toHaveJSProperty('indeterminate', true);
    await all.click();
    await expect(page.getByTestId('clear-selection')).toContainText(String(ARTICLES));
    await expect(all).toBeChecked();
    await all.click();
    await expect(page.getByTestId('clear-selection')).toHaveCount(0);

    await table.focus();
    await page.keyboard.press('End');
    await expect(row(page, '210.txt')).toHaveClass(/row-current/u);

    await page.keyboard.press('F9');
    await noteAsked(page);
    await page.getByTestId('field-medium').fill('松坪快讯');
    await page.keyboard.press('Enter');
    await expect(row(page, '210.txt')).toContainText('松坪快讯');
    const blocks = await asked(page);
    expect(blocks).toContain(200);
    expect(blocks).not.toContain(0);
  } finally {
    await app.electron.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

function row(page: Page, filename: string) {
  return page.getByTestId('article-row').filter({ hasText: filename });
}

/** Notes from now on which rows the window asks the archive for: what goes over its port is text. */
async function noteAsked(page: Page): Promise<void> {
  await page.evaluate(() => {
    const offsets = new Set<number>();
    Object.assign(window, { rows_asked: offsets });
    const post: unknown = Reflect.get(MessagePort.prototype, 'postMessage');
    if (typeof post !== 'function') throw new Error('a port posts nothing');
    MessagePort.prototype.postMessage = function noted(this: MessagePort, ...values: unknown[]) {
      const [message] = values;
      const text = typeof message === 'string' ? message : JSON.stringify(message);
      if (text.includes('articles/list')) {
        offsets.add(Number(/\\?"offset\\?":(\d+)/u.exec(text)?.[1] ?? 0));
      }
      Reflect.apply(post, this, values);
    };
  });
}

async function asked(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => [
    ...(window as unknown as { readonly rows_asked: ReadonlySet<number> }).rows_asked,
  ]);
}
