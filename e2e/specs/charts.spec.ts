import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';
import { setLook } from '../app/screens.ts';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-charts-'));
const archive = path.join(home, '统计.juanzong');

/** Months and places of the pages; each names 光伏扶贫 as often as `times` says. */
const PAGES = [
  { date: '2020-01-05', place: '云岫县', times: 2 },
  { date: '2020-03-09', place: '白蘋市', times: 3 },
  { date: '2020-03-20', place: '云岫县', times: 1 },
] as const;

let app: RunningApp;

test.beforeAll(async () => {
  for (const [at, { times }] of PAGES.entries()) {
    const text = Array.from({ length: times }, (_, n) => `第${n + 1}处光伏扶贫电站并网。`).join('');
    fs.writeFileSync(path.join(home, `${at}.txt`), `电站消息之${at + 1}\n\n本报讯 ${text}\n`);
  }
  cliJson(archive, 'import', ...PAGES.map((_, at) => path.join(home, `${at}.txt`)));
  const { articles } = cliJson(archive, 'list') as {
    readonly articles: readonly { readonly id: string; readonly filename: string }[];
  };
  for (const { id, filename } of articles) {
    const page = PAGES[Number.parseInt(filename, 10)];
    cliJson(
      archive,
      'describe',
      id,
      '--set',
      `publishedOn=${page?.date}`,
      '--set',
      `place=${page?.place}`,
    );
  }
  cliJson(archive, 'suggest', '--kind', 'initiative');
  cliJson(archive, 'accept', '--initiative', '光伏扶贫');
  app = await launchApp();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

test('the mentions of an initiative are drawn, described and tabled; a bar opens its passages', async () => {
  const { page } = app;
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      document.documentElement.dataset['violated'] = effectiveDirective;
    });
  });
  await chooseInDialog(app, [archive]);
  await page.getByTestId('open-archive').click();
  await expect(page.getByTestId('library-count')).toContainText('3');
  await page.keyboard.press('Control+3');
  await page.getByTestId('initiative-filter').fill('光伏扶贫');
  await page
    .getByTestId('initiative-node')
    .filter({ hasText: /^光伏扶贫/u })
    .first()
    .click();
  const chart = page.getByTestId('chart');
  await expect(chart.locator('figcaption')).toContainText('光伏扶贫');
  // Text is text, also in the drawing, and the drawing is described.
  await expect(chart.locator('svg text').filter({ hasText: '3月' })).toBeVisible();
  await expect(chart.getByRole('img', { name: '最高为2020年3月，4 次' })).toBeVisible();
  await expect(page.getByTestId('mention')).toHaveCount(6);
  await look(page, 'charts-1-time');

  // By the mouse: the bar of March, told in text under the pointer.
  const bars = chart.locator('svg path[stroke-width="0.75"]');
  await bars.nth(1).hover();
  await expect(chart.locator('svg text').filter({ hasText: '4 次' })).toBeVisible();
  await bars.nth(1).click();
  await expect(page.getByTestId('chosen-bar')).toContainText('2020年3月：出处 4 处，2 篇');
  await expect(page.getByTestId('mention')).toHaveCount(4);

  // By the keyboard: the same numbers as a table.
  await page.getByTestId('all-mentions').click();
  await page.getByTestId('chart-as-data').click();
  await page.getByRole('button', { name: '2020年1月，光伏扶贫：2 次，查看出处' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('chosen-bar')).toContainText('2020年1月：出处 2 处，1 篇');
  await look(page, 'charts-2-data');
  await page.getByTestId('all-mentions').click();
  await expect(page.getByTestId('mention')).toHaveCount(6);
});

test('by place, in the dark and in English; written as a picture; nothing of it breaks the policy', async () => {
  const { page } = app;
  const chart = page.getByTestId('chart');
  await page.getByTestId('chart-as-picture').click();
  await page.getByTestId('chart-which').click();
  await page.getByTitle('按地区', { exact: true }).click();
  await expect(chart.locator('svg text').filter({ hasText: '白蘋市' })).toBeVisible();
  await look(page, 'charts-3-place');
  const file = path.join(home, '图.png');
  await chooseInDialog(app, [file]);
  await page.getByTestId('chart-export').click();
  await page.getByTestId('chart-export-png').click();
  await expect(page.getByTestId('export-dialog')).toHaveAttribute('data-stage', 'done');
  expect(fs.readFileSync(file).toString('latin1', 1, 4)).toBe('PNG');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('export-dialog')).toBeHidden();

  await setLook(page, { scheme: 'dark', contrast: 'normal', language: 'en' });
  await expect(chart.locator('figcaption')).toContainText('Initiatives by place');
  await expect(chart.locator('svg text').filter({ hasText: '白蘋市' })).toBeVisible();
  await look(page, 'charts-4-dark-english');
  expect(await page.locator('html').getAttribute('data-violated')).toBeNull();
});
