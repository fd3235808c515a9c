import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';
import { setLook } from '../app/screens.ts';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-insights-'));
const archive = path.join(home, '统计.juanzong');

const INITIATIVES = ['光伏扶贫', '积分制', '三变改革', '社会治理积分', '消费帮扶', '扶贫车间'];
const PLACES = ['云岫县', '白蘋市', '石榴镇', '松坪乡', ''];
const MEDIA = ['云岫日报', '白蘋晚报', ''];

/** Thirty pages over two years; the first is known exactly: three times 光伏扶贫 and once 积分制. */
const PAGES = Array.from({ length: 30 }, (_, at) => ({
  date:
    at === 0
      ? '2020-03-09'
      : at % 7 === 6
        ? ''
        : `20${at % 3 === 0 ? 19 : 20}-${String(1 + ((at * 5) % 12)).padStart(2, '0')}-0${1 + (at % 9)}`,
  place: at === 0 ? '云岫县' : (PLACES[at % PLACES.length] ?? ''),
  medium: MEDIA[at % MEDIA.length] ?? '',
  names:
    at === 0
      ? ['光伏扶贫', '光伏扶贫', '光伏扶贫', '积分制']
      : INITIATIVES.filter((_name, n) => (at + n) % (n + 2) === 0),
}));

let app: RunningApp;

test.beforeAll(async () => {
  for (const [at, { date, place, medium, names }] of PAGES.entries()) {
    const line = [date, medium === '' ? '' : `来源:${medium}`, '作者:沈砚秋'].filter(
      (part) => part !== '',
    );
    const from = place === '' ? '本报讯' : `本报${place}3月9日电`;
    const text = names.map((name, n) => `第${n + 1}件事，${name}在村里推开。`).join('');
    fs.writeFileSync(
      path.join(home, `${at}.txt`),
      `各地消息之${at + 1}\n${line.join(' ')}\n\n${from} ${text}\n`,
    );
  }
  cliJson(archive, 'import', ...PAGES.map((_, at) => path.join(home, `${at}.txt`)));
  cliJson(archive, 'suggest', '--kind', 'initiative');
  cliJson(archive, 'accept', '--all');
  app = await launchApp();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

test('a cell opens its passages, a passage its article, and back everything is as it was', async () => {
  const { page } = app;
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      document.documentElement.dataset['violated'] = effectiveDirective;
    });
  });
  await chooseInDialog(app, [archive]);
  await page.getByTestId('open-archive').click();
  await expect(page.getByTestId('article-row').first()).toBeVisible();
  await page.keyboard.press('Control+9');
  const table = page.getByTestId('insights-table');
  await expect(table).toBeFocused();
  await expect(page.getByTestId('insight-chart').locator('svg text').first()).toBeVisible();
  await expect(page.getByTestId('insight-summary')).toContainText('没有日期');

  // By the keyboard: to the total of the first row, then into the cell of a month that counts something.
  const current = page.locator('[data-testid=insight-cell][data-current=true]');
  await page.keyboard.press('ArrowLeft');
  await expect(current).toHaveAttribute('data-column', '-1');
  const total = (await current.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('insight-passages-count')).toContainText(`出处 ${total} 处`);
  await expect(page.getByTestId('insight-hits')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const hit = page.locator('[data-testid=insight-hit][data-current=true]');
  await expect(hit).toHaveAttribute('aria-posinset', '2');
  const passage = (await hit.textContent()) ?? '';
  await look(page, 'insights-2-passages');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hit).toHaveText(passage);
  await expect(hit).toHaveAttribute('aria-posinset', '2');
  await expect(current).toHaveAttribute('data-column', '-1');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('insight-passages')).toHaveCount(0);
  await expect(table).toBeFocused();

  // By the mouse: a bar.
  const bars = page.getByTestId('insight-chart').locator('svg path[stroke-width="0.75"]');
  await bars.last().click({ position: { x: 4, y: 4 } });
  await expect(page.getByTestId('insight-hit').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('insight-passages')).toHaveCount(0);
});

test('every view counts, narrowed by a query and with near-duplicates once; pairs open what names both', async () => {
  const { page } = app;
  const chart = page.getByTestId('insight-chart');
  for (const [key, view, title] of [
    ['2', 'place', '各举措提及情况（按地区）'],
    ['3', 'medium', '各举措提及情况（按媒体）'],
    ['4', 'pivot', '各主题提及情况（按媒体）'],
    ['6', 'trend', '各举措提及趋势（按月）'],
    ['5', 'together', '举措同篇出现情况'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(chart.locator('figcaption')).toHaveText(title);
    await expect(chart.locator('svg text').first()).toBeVisible();
    if (view === 'together' || view === 'pivot') await look(page, `insights-3-${view}`);
  }
  const pair = page.getByTestId('insight-pair').first();
  const together = (await pair.getByRole('gridcell').nth(2).textContent()) ?? '';
  await pair.click();
  await expect(page.getByTestId('insight-passages-count')).toContainText(`${together} 篇`);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('insight-passages')).toHaveCount(0);

  await page.keyboard.press('1');
  await page.getByTestId('insight-query').fill('光伏扶贫 AND (');
  await expect(page.getByTestId('insight-query-fault')).toBeVisible();
  await page.getByTestId('insight-query').fill('光伏扶贫');
  await expect(chart.locator('figcaption')).toHaveText('光伏扶贫：各举措提及情况（按月）');
  await page.getByTestId('insight-query').press('Enter');
  await page.keyboard.press('d');
  await expect(chart).toContainText('转载只计一次');
  await page.keyboard.press('m');
  await expect(chart).toContainText('篇目数（篇）');
  await page.keyboard.press('t');
  await expect(page.getByTestId('insight-row-name').nth(1)).toContainText('年');
  await look(page, 'insights-4-narrowed');
});

test('the table goes to the clipboard, into a file and into a report; dark and in English', async () => {
  const { page } = app;
  await page.keyboard.press('Control+c');
  await expect(page.locator('.ant-notification-notice')).toContainText('已复制');
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('月份\t合计\t光伏扶贫');
  const file = path.join(home, '统计表.csv');
  await chooseInDialog(app, [file]);
  await page.getByTestId('insight-export').click();
  await page.getByTestId('insight-export-csv').click();
  await expect(page.getByTestId('export-dialog')).toHaveAttribute('data-stage', 'done');
  const [head = '', first = ''] = fs.readFileSync(file, 'utf8').split('\r\n');
  expect(head).toContain('format,月份,合计,光伏扶贫');
  expect(first).toContain('合计');
  await page.getByTestId('export-close').click();
  await expect(page.getByTestId('export-dialog')).toBeHidden();

  await page.keyboard.press('Control+8');
  await page.getByTestId('report-new').click();
  await page.getByTestId('new-report-ok').click();
  await expect(page.getByTestId('composer')).toBeVisible();
  await page.keyboard.press('Control+9');
  await expect(page.getByTestId('insights-table')).toBeVisible();
  await page.keyboard.press('r');
  await page.getByTestId('send-as').locator('.ant-segmented-item').nth(1).click();
  await page.getByTestId('send-ok').click();
  await expect(page.getByTestId('send-dialog')).toHaveCount(0);
  await page.keyboard.press('Control+8');
  await expect(page.getByTestId('outline-row').last()).toHaveAttribute('data-kind', 'chart');
  await page.keyboard.press('Control+9');
  await setLook(page, { scheme: 'dark', contrast: 'normal', language: 'en' });
  await expect(page.getByTestId('insight-chart').locator('figcaption')).toContainText('Initiative');
  await look(page, 'insights-5-dark-english');
  expect(await page.locator('html').getAttribute('data-violated')).toBeNull();
});
