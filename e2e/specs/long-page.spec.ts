import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { cliJson } from '../app/cli.ts';
import { openArticle, selectInPane } from '../app/desk.ts';
import { holdNext } from '../app/hold.ts';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';
import { denseArticle } from '../bench/dense-article.ts';

let app: RunningApp;
let home = '';
/** So many annotations that most of them come after the first paint; every fifth or so waits. */
const MARKS = 3_000;

test.beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), '长文-'));
  const archive = path.join(home, '长文.juanzong');
  const size = { characters: 90_000, marks: MARKS, depth: 6 };
  const { text, marks } = denseArticle('云岫县松坪乡：山里的账', size);
  const page = path.join(home, '长文.txt');
  fs.writeFileSync(page, text);
  cliJson(archive, 'import', page);
  const list = path.join(home, 'marks.json');
  fs.writeFileSync(list, JSON.stringify({ filename: '长文.txt', marks }));
  const writer = path.join(PROJECT_ROOT, 'electron', 'archive', 'testing', 'annotate-all.ts');
  execFileSync(process.execPath, [writer, archive, list]);
  app = await launchApp({ args: [archive] });
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
  fs.rmSync(home, { recursive: true, force: true });
});

test('while most annotations are on their way nothing is counted, and what is tagged stays', async () => {
  const { page } = app;
  const rest = await holdNext(page, '/articles/rest');
  await openArticle(page, '山里的账');
  const strip = page.getByTestId('suggestion-strip');
  const cards = page.locator('.margin .ant-segmented');
  await expect(page.getByTestId('strip-progress')).toHaveText(/^… \/ \d+$/u);
  await expect(page.getByTestId('suggestion-count')).toHaveText('0 / …');
  await expect(page.getByTestId('desk-accept-visible')).toBeDisabled();
  await expect(cards).toContainText('…');
  await expect(strip.getByTestId('kind-filter')).toContainText('…');
  await look(page, 'desk-long-incomplete');

  const made = page.getByTestId('reading-pane').locator('.em-current');
  await selectInPane(page, 'reading', '本报讯');
  await page.keyboard.press('Enter');
  await page.getByTestId('palette-input').fill('jfz');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette')).toBeHidden();
  await expect(made).toHaveText(['本报讯']);
  await rest.letGo();

  const accepted = cards.locator('.ant-segmented-item', { hasText: '已采纳' });
  await expect(page.getByTestId('strip-progress')).toHaveText(/^0 \/ \d+$/u);
  await expect(page.getByTestId('desk-accept-visible')).toBeEnabled();
  await expect(made).toHaveText(['本报讯']);
  const waiting = await page.getByTestId('suggestion-count').innerText();
  const [, count] = /^0 \/ (\d+)$/u.exec(waiting) ?? [];
  expect(Number(count)).toBeGreaterThan(300);
  await expect(accepted).toContainText(String(MARKS - Number(count) + 1));
  await look(page, 'desk-long-complete');
});
