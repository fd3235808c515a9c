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

test('counts initiatives over time; a cell opens its passages, and back everything is as it was', async () => {
  test.setTimeout(120000);
  const { page } = app;
  await chooseInDialog(app, [archive]);
  await page.getByTestId('open-archive').click();
  await expect(page.getByTestId('library-count')).toContainText('23');
  await page.keyboard.press('Control+9');
  await expect(page.getByTestId('insights-table')).toBeVisible();
  await expect(page.getByTestId('insight-chart').locator('svg text').first()).toBeVisible();
  await look(page, 'insights-1-time');
  for (const [n, view] of [
    [2, 'place'],
    [3, 'medium'],
    [4, 'pivot'],
    [5, 'together'],
    [6, 'trend'],
  ]) {
    await page.keyboard.press(String(n));
    await page.waitForTimeout(700);
    await look(page, `insights-${n}-${view}`);
  }
  await page.keyboard.press('1');
  await page.getByTestId('insight-cell').nth(1).click();
  await expect(page.getByTestId('insight-hit').first()).toBeVisible();
  await look(page, 'insights-7-passages');
  await setLook(page, { scheme: 'dark', contrast: 'normal', language: 'en' });
  await look(page, 'insights-8-dark');
});
