import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { acceptedCount, importChosen, openArticle } from '../app/desk.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

const HERE = `云岫县推行四个不摘见实效

本报讯（记者 韦青禾）3月5日，云岫县松坪乡把四个不
摘写进村规民约，光伏扶贫电站并网发电，带动95户增收。松坪乡42个村推行积分制，爱心超市开到村口，三会一课进了院坝。

一、光伏扶贫电站添收入

全县建成光伏扶贫电站17座，装机300千瓦，覆盖1200户。松坪乡的积分制兑出文明风，村民用积分到爱心超市换回洗衣粉。四个不摘的要求落到每一户，1.3万人受益。
`;
const THERE = `菖蒲县石榴镇学样办起爱心超市

本报讯（记者 卢小满）菖蒲县石榴镇推行积分制，爱心超市里摆满日用品，86个党支部把三会一课开到田边。

石榴镇的光伏扶贫电站昨日并网，惠及230户。镇上把四个不摘挂在嘴边，积分制进了每个村，爱心超市一年兑换5000余次，光伏扶贫电站的收益分到村里。
`;

interface Annotated {
  readonly annotations: readonly {
    readonly id: string;
    readonly status: string;
    readonly kind: string;
    readonly initiatives: readonly string[];
    readonly quote: string;
    readonly filename: string;
    readonly rule: string | null;
  }[];
}

const home = fs.mkdtempSync(path.join(os.tmpdir(), '审看 测试-'));
const archive = path.join(home, '审看.juanzong');

test.describe.configure({ mode: 'serial' });

let app: RunningApp;

test.beforeAll(async () => {
  fs.mkdirSync(path.join(home, '报纸'));
  fs.writeFileSync(path.join(home, '报纸', '甲.txt'), HERE);
  fs.writeFileSync(path.join(home, '报纸', '乙.txt'), THERE);
  app = await launchApp();
  const { page } = app;
  await chooseInDialog(app, [archive]);
  await page.getByTestId('create-archive').click();
  await chooseInDialog(app, [path.join(home, '报纸')]);
  await importChosen(page, 'folder');
  await expect(page.getByTestId('library-count')).toContainText('2');
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

const current = (page: Page) => page.locator('[data-testid=queue-row][data-current=true]');

/** "37 / 120" as two numbers. */
async function progress(page: Page): Promise<readonly [decided: number, all: number]> {
  const text = await page.getByTestId('review-progress').innerText();
  const [decided = -1, all = -1] = text.split('/').map((part) => Number(part.replaceAll(',', '')));
  return [decided, all];
}

/** Presses keys one after the other, each once the one before is to be seen. */
async function decideByKeys(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [decided] = await progress(page);
    await page.keyboard.press(key);
    await expect.poll(async () => (await progress(page))[0]).toBe(decided + 1);
  }
}

test('reviews thirty suggestions over two articles by keys alone', async () => {
  test.slow();
  const { page } = app;
  await page.keyboard.press('Control+4');
  await expect(page.getByTestId('screen-review')).toBeVisible();
  await expect(page.getByTestId('review-group')).toHaveCount(2);
  await expect(current(page)).toBeVisible();
  const [none, all] = await progress(page);
  expect(none).toBe(0);
  expect(all).toBeGreaterThan(40);
  await look(page, 'review-1-queue');

  // One by one, moving about between.
  const first = await current(page).getAttribute('id');
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  expect(await current(page).getAttribute('id')).toBe(first);
  await decideByKeys(page, ['a', 'x', 'a', 'a', 'x', 'a']);
  await expect(page.locator(`#${first ?? ''}`)).toHaveCount(0);
  await page.keyboard.press('u');
  await expect.poll(async () => (await progress(page))[0]).toBe(5);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(async () => (await progress(page))[0]).toBe(6);

  // Only initiatives; this text in the archive.
  await page.keyboard.press('1');
  await page.keyboard.press('/');
  await page.keyboard.type('光伏扶貧');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('queue-table')).toBeFocused();
  // Both filters are in force once no row is of anything else; counted before, the rows would be others.
  const others = page.getByTestId('queue-row').filter({ hasNotText: /光伏扶贫|光伏扶貧/u });
  await expect(others).toHaveCount(0);
  await expect(current(page)).toBeVisible();
  await expect
    .poll(async () => (await progress(page))[1])
    .toBe(await page.getByTestId('queue-row').count());
  const [, photovoltaic] = await progress(page);
  expect(photovoltaic).toBeGreaterThanOrEqual(5);
  await page.keyboard.press('s');
  await page.keyboard.press('Shift+X');
  await expect(page.getByTestId('queue-empty')).toBeVisible();
  await expect.poll(() => progress(page)).toEqual([photovoltaic, photovoltaic]);
  await page.keyboard.press('Control+z');
  await expect(current(page)).toBeVisible();
  await page.keyboard.press('Shift+A');
  await expect.poll(() => progress(page)).toEqual([photovoltaic, photovoltaic]);

  // Across articles, by what they are taken for: one is changed, one is moved.
  await page.keyboard.press('0');
  await page.keyboard.press('1');
  await page.keyboard.press('g');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByTestId('review-group').first()).toHaveAttribute('aria-current', 'true');
  await expect(current(page)).toBeVisible();
  await look(page, 'review-2-across');
  await page.keyboard.press('l');
  await expect(page.getByTestId('palette-input')).toBeFocused();
  await page.keyboard.type('shyk');
  await expect(page.getByTestId('palette-option').first()).toContainText('三会一课');
  await look(page, 'review-3-label');
  const [beforeLabel] = await progress(page);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await progress(page))[0]).toBe(beforeLabel + 1);
  await expect(page.getByTestId('queue-table')).toBeFocused();

  // All of one text at once is taken for something else, and that is undone again.
  await page.keyboard.press('Shift+L');
  await expect(page.getByTestId('palette')).toContainText('一律改标');
  await page.keyboard.type('shyk');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await progress(page))[0]).toBeGreaterThan(beforeLabel + 2);
  await page.keyboard.press('u');
  await expect.poll(async () => (await progress(page))[0]).toBe(beforeLabel + 1);
  await expect(current(page)).toBeVisible();

  const quote = (await current(page).locator('mark').innerText()).trim();
  await page.keyboard.press('[');
  await expect(page.getByTestId('adjusted')).toContainText(quote);
  await page.keyboard.press(' ');
  await expect(page.getByTestId('passage')).toContainText(quote);
  await look(page, 'review-4-adjust');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('adjusted')).toHaveCount(0);
  await page.keyboard.press('Shift+BracketLeft');
  await expect(page.getByTestId('adjusted')).toContainText(quote.slice(1));
  await decideByKeys(page, ['a']);
  await page.keyboard.press(' ');
  await expect(page.getByTestId('passage')).toHaveCount(0);

  // To the passage and back to the same place.
  const place = await current(page).getAttribute('id');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('screen-workbench')).toBeVisible();
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('screen-review')).toBeVisible();
  expect(await current(page).getAttribute('id')).toBe(place);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('screen-workbench')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await current(page).getAttribute('id')).toBe(place);

  // All that is listed: few at once, many after a question.
  await page.keyboard.press('0');
  await page.keyboard.press('4');
  await expect.poll(async () => (await progress(page))[1]).toBeLessThan(all);
  const [, places] = await progress(page);
  expect(places).toBeGreaterThan(2);
  await page.keyboard.press('v');
  await expect(page.getByTestId('queue-empty')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(current(page)).toBeVisible();
  await page.keyboard.press('0');
  await expect.poll(async () => (await progress(page))[1]).toBeGreaterThanOrEqual(all);
  const [decided, now] = await progress(page);
  expect(now - decided).toBeGreaterThan(20);
  await page.keyboard.press('v');
  await expect(page.getByTestId('accept-visible-yes')).toBeFocused();
  await look(page, 'review-5-visible');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('queue-empty')).toBeVisible();
  await expect.poll(() => progress(page)).toEqual([now, now]);
  await expect(page.getByTestId('status-pending')).toContainText('0');
});

test('keeps what was decided, and undoes all of it step by step', async () => {
  const { page } = app;
  await page.keyboard.press('d');
  await expect(page.getByTestId('ruling')).toHaveCount(1);
  await expect(page.getByTestId('ruling')).toContainText('光伏扶贫电站');
  await look(page, 'review-6-rulings');
  await page.keyboard.press('Escape');
  const accepted = await acceptedCount(page);
  const [, all] = await progress(page);
  await page.keyboard.press('u');
  await expect.poll(async () => (await progress(page))[0]).toBeLessThan(all);
  expect(await acceptedCount(page)).toBeLessThan(accepted);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => acceptedCount(page)).toBe(accepted);
});

test('in dark and in English', async () => {
  const { page } = app;
  await page.getByTestId('undo').click();
  await expect(current(page)).toBeVisible();
  await page.getByTestId('colour-scheme').click();
  await page.waitForTimeout(200);
  if (!(await page.evaluate(() => getComputedStyle(document.body).colorScheme.includes('dark')))) {
    await page.getByTestId('colour-scheme').click();
    await page.waitForTimeout(200);
  }
  await page.getByTestId('language').click();
  await expect(page.getByTestId('review-accept')).toContainText('Accept');
  await look(page, 'review-7-dark-english');
  await page.getByTestId('language').click();
});

test('has the same keys, filters and scopes in the workbench', async () => {
  const { page } = app;
  await openArticle(page, '云岫县推行四个不摘见实效');
  const strip = page.getByTestId('strip-progress');
  const decided = async () => Number((await strip.innerText()).split('/')[0]);
  await expect.poll(decided).toBeGreaterThan(1);
  const before = await decided();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect.poll(decided).toBe(before + 1);
  await page.keyboard.press('l');
  const name = page.getByTestId('name-input').or(page.getByTestId('palette-input'));
  await expect(name).toBeFocused();
  await look(page, 'review-8-workbench');
  await page.keyboard.press('Escape');
  await expect(name).toHaveCount(0);
  await page.keyboard.press('s');
  await page.keyboard.press('Shift+X');
  await expect.poll(decided).toBeGreaterThan(before + 1);
  await page.keyboard.press('u');
  await expect.poll(decided).toBe(before + 1);
  await page.getByTestId('strip-filters').click();
  await page.getByTestId('rule-filter').click();
  await page.locator('.ant-select-item-option', { hasText: '数字' }).click();
  await expect.poll(async () => Number((await strip.innerText()).split('/')[1])).toBeLessThan(20);
  await look(page, 'review-9-workbench-filter');
  await page.keyboard.press('Escape');
  await page.getByTestId('desk-accept-visible').click();
  await expect(page.getByTestId('suggestion-count')).toHaveText('0 / 0');
  await page.getByTestId('undo').click();
  await page.getByTestId('undo').click();
  await page.getByTestId('strip-filters').click();
  await page.getByRole('tooltip').getByText('清空筛选').click();
  await expect.poll(decided).toBe(before);
  await page.getByTestId('go-review').click();
  await expect(page.getByTestId('screen-review')).toBeVisible();
});

test('does the same by mouse', async () => {
  const { page } = app;
  await page.getByTestId('review-by').getByText('按篇目').click();
  await page.getByTestId('review-group').first().click();
  const [before] = await progress(page);
  await page.getByTestId('queue-row').nth(2).click();
  await expect(page.getByTestId('queue-row').nth(2)).toHaveAttribute('data-current', 'true');
  await page.getByTestId('review-accept').click();
  await expect.poll(async () => (await progress(page))[0]).toBe(before + 1);
  await page.getByTestId('review-reject').click();
  await expect.poll(async () => (await progress(page))[0]).toBe(before + 2);
  await page.getByTestId('review-undo').click();
  await expect.poll(async () => (await progress(page))[0]).toBe(before + 1);
  await page.getByTestId('review-accept-alike').click();
  await expect.poll(async () => (await progress(page))[0]).toBeGreaterThan(before + 1);
  await page.getByTestId('open-rulings').click();
  await page.getByTestId('ruling').first().getByRole('checkbox').check();
  await page.getByTestId('ruling-withdraw').click();
  await expect(page.getByTestId('ruling')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByTestId('queue-row').first().dblclick();
  await expect(page.getByTestId('screen-workbench')).toBeVisible();
  await page.getByTestId('go-review').click();
  await page.getByTestId('accept-visible').click();
  const yes = page.getByTestId('accept-visible-yes');
  if (await yes.isVisible()) await yes.click();
  await expect(page.getByTestId('queue-empty')).toBeVisible();
});

test('wrote what was decided, and the rules run again bring nothing back', async () => {
  await app.electron.close();
  const statuses = () =>
    (cliJson(archive, 'annotations') as Annotated).annotations
      .map(({ id, status }) => `${id} ${status}`)
      .toSorted();
  const before = statuses();
  const { annotations } = cliJson(archive, 'annotations') as Annotated;
  const photovoltaic = annotations.filter(({ quote }) => quote === '光伏扶贫电站');
  expect(new Set(photovoltaic.map(({ filename }) => filename)).size).toBe(2);
  expect(photovoltaic.every(({ status }) => status === 'accepted')).toBe(true);
  const own = annotations.filter(({ rule }) => rule === null);
  expect(own.map(({ initiatives }) => initiatives[0])).toContain('三会一课');
  expect(own.length).toBe(2);
  cliJson(archive, 'suggest');
  expect(statuses()).toEqual(before);
});
