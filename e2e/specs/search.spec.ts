import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';
import { setLook } from '../app/screens.ts';
import { SAMPLES } from '../app/seeds.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(60_000);

let app: RunningApp;
const home = fs.mkdtempSync(path.join(os.tmpdir(), '检索 测试-'));
const archive = path.join(home, '检索.juanzong');

const MEDIA = ['望禾日报', '白石晚报', '菖蒲县融媒体中心'] as const;
const PAGES = 240;

const VILLAGES = ['石榴村', '白蘋村', '茅檐村', '桑园村', '柳溪村', '橘坪村', '荻港村'];
const PEOPLE = ['老支书', '护林员', '返乡青年', '养蜂户', '织锦能手', '村医', '船工', '榨油匠'];
const DEEDS = [
  '修通机耕路',
  '办起图书角',
  '清理老河道',
  '改建旧祠堂',
  '种下油茶苗',
  '开出小茶馆',
  '编成民歌集',
  '装好路灯',
  '试养冷水鱼',
  '腌制酸豆角',
  '教会邻居记账',
];

/** Small articles of three media and five years, none like another; every seventh names a power station. */
function pageOf(n: number): string {
  const day = `${2017 + (n % 5)}-${String(1 + (n % 12)).padStart(2, '0')}-0${1 + (n % 9)}`;
  const station = n % 7 === 0 ? '光伏扶贫电站并网发电，惠及百户。' : '';
  let chance = (n * 40_503 + 11) % 65_536;
  const pick = (list: readonly string[]) => {
    chance = (chance * 25_173 + 13_849) % 65_536;
    return list[Math.floor((chance / 65_536) * list.length)] ?? '';
  };
  const deeds = Array.from(
    { length: 8 },
    () => `${pick(VILLAGES)}${pick(PEOPLE)}${pick(DEEDS)}。`,
  ).join('');
  return `松坪乡第${n + 1}号消息
${day}  来源:${MEDIA[n % 3]}

　　本报讯 ${station}${deeds}自推行积分制以来，第${n + 1}组用积分换米面。
`;
}

/** One long article that three media print, each with a line of its own. */
function reprintOf(n: number): string {
  const body = Array.from(
    { length: 12 },
    (_, line) => `松坪乡石榴村把第${line + 1}片荒坡改成茶园，由合作社统一管护，秋后按股分红。`,
  ).join('');
  return `荒坡变茶园
2020-05-0${n + 1}  来源:${MEDIA[n] ?? ''}

　　本报讯 ${body}
`;
}

test.beforeAll(async () => {
  const pages = path.join(home, 'pages');
  fs.cpSync(SAMPLES, pages, { recursive: true });
  for (let n = 0; n < PAGES; n += 1) fs.writeFileSync(path.join(pages, `${n}.txt`), pageOf(n));
  for (let n = 0; n < 3; n += 1) fs.writeFileSync(path.join(pages, `茶园${n}.txt`), reprintOf(n));
  cliJson(archive, 'import', pages);
  app = await launchApp();
  const { page } = app;
  await chooseInDialog(app, [archive]);
  await page.getByTestId('open-archive').click();
  await expect(page.getByTestId('library-count')).toContainText('256');
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

const box = (page: Page) => page.getByTestId('search-box');
const results = (page: Page) => page.getByTestId('search-results');
const current = (page: Page) => page.locator('[data-testid=search-result][data-current=true]');
const line = (page: Page) => page.locator('[data-testid=search-line][data-current=true]');
const count = (page: Page) => page.getByTestId('search-count');

/** Writes a query in place of what stands in the box, and goes to what it finds. */
async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

test('teaches what can be asked, finds as one types, and walks the results by keys', async () => {
  const { page } = app;
  await page.keyboard.press('Control+6');
  await expect(box(page)).toBeFocused();
  await expect(page.getByTestId('search-nothing')).toBeVisible();
  await look(page, 'search-1-nothing');
  await page.keyboard.insertText('積分制');
  await expect(count(page)).toContainText('在 256 篇中找到 247 篇');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(results(page)).toBeFocused();
  await look(page, 'search-2-list');
  const first = await current(page).getAttribute('data-article-id');
  await page.keyboard.press('j');
  await expect(current(page)).not.toHaveAttribute('data-article-id', first ?? '');
  await page.keyboard.press('k');
  await expect(current(page)).toHaveAttribute('data-article-id', first ?? '');
  // Further pages come as one goes down, and few of the rows are in the document.
  await page.keyboard.press('End');
  await page.keyboard.press('End');
  await page.keyboard.press('End');
  await expect(current(page)).toBeInViewport();
  expect(await page.getByTestId('search-result').count()).toBeLessThan(40);
});

test('marks a fault where it is, and explains the language', async () => {
  const { page } = app;
  await searchFor(page, '积分制 OR');
  await expect(page.getByTestId('search-fault')).toHaveText(/运算符后面缺少条件/u);
  await expect(page.getByTestId('search-fault-mark')).toHaveText('OR');
  await expect(box(page)).toHaveJSProperty('selectionStart', 4);
  await expect(box(page)).toHaveJSProperty('selectionEnd', 6);
  await page.keyboard.press('Control+/');
  await expect(page.getByTestId('search-example-or')).toBeVisible();
  await look(page, 'search-3-fault-and-help');
  await page.getByTestId('search-example-or').click();
  await expect(box(page)).toHaveValue('四个不摘 OR 防返贫');
  await expect(page.getByTestId('search-example-or')).toBeHidden();
  await expect(page.getByTestId('search-fault')).toBeEmpty();
  await searchFor(page, '');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('search-recent').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('search-recent').first()).toBeHidden();
  await expect(box(page)).toBeFocused();
});

test('narrows by facets in the text itself', async () => {
  const { page } = app;
  await searchFor(page, '积分制');
  const facet = (name: string) => page.getByTestId('search-facet-value').filter({ hasText: name });
  await expect(facet('望禾日报')).toContainText('80');
  await facet('望禾日报').click();
  await expect(box(page)).toHaveValue('积分制 媒体:=望禾日报');
  await expect(count(page)).toContainText('在 256 篇中找到 80 篇');
  await facet('2019').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(box(page)).toHaveValue('积分制 媒体:=望禾日报 NOT 日期:2019');
  await expect(count(page)).toContainText('在 256 篇中找到 64 篇');
  await expect(page.getByTestId('search-condition')).toHaveCount(2);
  await look(page, 'search-4-narrowed');
  await page.getByTestId('search-condition').last().click();
  await expect(count(page)).toContainText('在 256 篇中找到 80 篇');
  await results(page).focus();
  await page.keyboard.press('0');
  await expect(box(page)).toHaveValue('积分制');
});

test('sorts the concordance, opens a line at its place and comes back to it', async () => {
  const { page } = app;
  await searchFor(page, '电站并网发电');
  await expect(results(page)).toBeFocused();
  await page.keyboard.press('v');
  await expect(page.getByTestId('search-kwic')).toBeFocused();
  await expect(count(page)).toContainText('找到 35 篇');
  await expect(count(page)).toContainText('35 处');
  await page.keyboard.press(']');
  await expect(page.getByTestId('search-kwic')).toHaveAttribute('data-sort', 'right');
  const afters = page.getByTestId('search-line').locator('.search-after');
  await expect
    .poll(async () => {
      const texts = await afters.allInnerTexts();
      return texts.length > 5 && texts.join() === texts.toSorted().join();
    })
    .toBe(true);
  await look(page, 'search-5-concordance');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const id = await line(page).getAttribute('id');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('screen-workbench')).toBeVisible();
  await expect(page.getByTestId('reading-pane').getByText('电站并网发电').first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByTestId('search-kwic')).toBeFocused();
  await expect(line(page)).toHaveAttribute('id', id ?? '');
  await page.locator('th', { hasText: '前文' }).click();
  await expect(page.getByTestId('search-kwic')).toHaveAttribute('data-sort', 'left');
  await page.keyboard.press('v');
  await expect(results(page)).toBeFocused();
});

test('folds reprints into one, and lists them where that is asked for', async () => {
  const { page } = app;
  await searchFor(page, '荒坡改成茶园');
  await expect(count(page)).toHaveText('在 256 篇中找到 3 篇 · 转载合并后 1 条');
  await expect(results(page)).toBeFocused();
  await expect(page.getByTestId('search-unfold')).toContainText('另 2 篇转载');
  await page.keyboard.press(' ');
  await expect(page.getByTestId('search-reprint').nth(1)).toContainText('2020-05');
  await look(page, 'search-6-reprints');
  await page.keyboard.press('d');
  await expect(page.getByTestId('search-result')).toHaveCount(3);
  await page.keyboard.press('d');
  await expect(page.getByTestId('search-result')).toHaveCount(1);
  await searchFor(page, '电站并网发电');
  await expect(count(page)).toContainText('找到 35 篇');
});

test('saves a search under a name, runs it, and takes that back', async () => {
  const { page } = app;
  await page.keyboard.press('Control+s');
  await expect(page.getByTestId('search-name')).toBeFocused();
  await page.keyboard.type('并网的电站');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('search-name')).toBeHidden();
  const saved = page.getByTestId('search-saved-run');
  await expect(saved).toHaveText('并网的电站');
  await searchFor(page, '组用积分换米面');
  await expect(count(page)).toContainText('找到 240 篇');
  await page.keyboard.press('s');
  await expect(saved).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('电站并网发电');
  await expect(count(page)).toContainText('找到 35 篇');
  await page.keyboard.press('s');
  await page.keyboard.press('F2');
  await expect(page.getByTestId('search-name')).toBeFocused();
  await page.keyboard.type('电站');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('search-name')).toBeHidden();
  await expect(saved).toHaveText('电站');
  await page.keyboard.press('Control+z');
  await expect(saved).toHaveText('并网的电站');
});

test('exports, tags and sends to a report exactly what was found', async () => {
  const { page } = app;
  const file = path.join(home, '检索.csv');
  await chooseInDialog(app, [file]);
  await results(page).focus();
  await page.keyboard.press('x');
  await page.getByTestId('search-export-kwic-csv').click();
  await expect(page.getByTestId('export-dialog')).toHaveAttribute('data-stage', 'done');
  await page.getByTestId('export-close').click();
  await expect(page.getByTestId('export-dialog')).toHaveCount(0);
  const rows = fs.readFileSync(file, 'utf8').trim().split('\n');
  expect(rows).toHaveLength(1 + 35);

  await results(page).focus();
  await page.keyboard.press('t');
  await expect(page.getByTestId('occurrence-search')).toHaveValue('电站并网发电');
  await expect(page.getByTestId('occurrence-counts')).toContainText('找到 35 处');
  await page.getByTestId('occurrence-initiatives').locator('input').fill('gffp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('occurrences-tag')).toContainText('标注 35 处');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('occurrences-dialog')).toBeHidden();
  await expect(page.getByTestId('search-facet-initiative')).toContainText('35');
  await look(page, 'search-6-tagged');

  await results(page).focus();
  await page.keyboard.press('r');
  await expect(page.getByTestId('send-dialog')).toContainText('电站并网发电');
  await look(page, 'search-7-send');
  await page.getByTestId('send-ok').click();
  await expect(page.getByTestId('send-dialog')).toBeHidden();
  await page.keyboard.press('Control+8');
  await expect(page.getByTestId('report-row')).toContainText('电站并网发电');
});

test('in the dark and in English', async () => {
  const { page } = app;
  await setLook(page, { scheme: 'dark', contrast: 'normal', language: 'en' });
  await page.keyboard.press('Control+6');
  await expect(count(page)).toContainText('35 of 256 articles found');
  await look(page, 'search-8-dark');
});
