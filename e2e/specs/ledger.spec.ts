import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';
import { setLook } from '../app/screens.ts';
import { convertWithOffice } from '../office.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let app: RunningApp;
const out = fs.mkdtempSync(path.join(os.tmpdir(), '台账 测试-'));

test.beforeAll(async () => {
  app = await launchApp();
  const { page } = app;
  await page.getByTestId('open-sample').click();
  await expect(page.getByTestId('library-count')).toContainText('13');
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(out, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

const rows = (page: Page) => page.getByTestId('ledger-row');
const current = (page: Page) => page.locator('[data-testid=ledger-row][data-current=true]');
const cell = (page: Page, column: string) => current(page).locator(`[data-column=${column}]`);

/** How many rows the ledger says it has. */
async function count(page: Page): Promise<number> {
  const text = await page.getByTestId('ledger-count').innerText();
  return Number(/^[\d,]+/u.exec(text)?.[0].replaceAll(',', ''));
}

async function acceptAll(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await expect(page.locator('[data-testid=queue-row][data-current=true]')).toBeVisible();
  await page.keyboard.press('v');
  await page.getByTestId('accept-visible-yes').click();
  await expect(page.getByTestId('queue-empty')).toBeVisible();
}

async function chooseIn(page: Page, testId: string, option: string): Promise<void> {
  await page.getByTestId(testId).click();
  const choice = page.locator('.ant-select-dropdown:visible .ant-select-item-option', {
    hasText: option,
  });
  await choice.first().click();
  await expect(page.locator('.ant-select-dropdown:visible')).toHaveCount(0);
}

test('teaches the next step while nothing is accepted', async () => {
  const { page } = app;
  await page.keyboard.press('Control+7');
  await expect(page.getByTestId('ledger-empty')).toContainText('还没有采纳的数据');
  await look(page, 'ledger-1-empty');
});

test('filters, sorts, groups and converts the figures', async () => {
  const { page } = app;
  await acceptAll(page);
  await page.keyboard.press('Control+7');
  await expect(current(page)).toBeVisible();
  const all = await count(page);
  expect(all).toBeGreaterThan(20);
  await look(page, 'ledger-2-figures');

  await page.keyboard.press('/');
  await page.keyboard.type('元');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('ledger-table')).toBeFocused();
  await expect.poll(() => count(page)).toBeLessThan(all);
  const money = await count(page);
  expect(money).toBeGreaterThan(0);

  await page.getByTestId('ledger-units').click();
  await chooseIn(page, 'ledger-unit-money', '万元');
  await page.getByTestId('ledger-units').click();
  await expect(page.getByTestId('ledger-unit-money')).toBeHidden();
  await expect(page.getByTestId('ledger-units')).toContainText('万元');
  const converted = page.locator('[data-column=converted]', { hasText: '万元' });
  await expect(converted.first()).toBeVisible();

  await page.locator('th', { hasText: '数值' }).click();
  await expect(page.locator('th', { hasText: '数值' })).toHaveAttribute('aria-sort', 'ascending');
  await chooseIn(page, 'ledger-group-by', '按媒体');
  await expect(page.getByTestId('ledger-group').first()).toContainText('行');
  await look(page, 'ledger-3-grouped');
  await page.getByTestId('ledger-table').focus();
  await page.keyboard.press('0');
  await expect.poll(() => count(page)).toBe(all);
});

test('narrows by a search query in every part, and points at what is wrong with one', async () => {
  const { page } = app;
  const all = await count(page);
  await page.keyboard.press('q');
  await expect(page.getByTestId('ledger-query')).toBeFocused();
  await page.keyboard.type('积分制 AND (');
  await expect(page.getByTestId('ledger-query')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByTestId('ledger-query-fault')).toContainText('个字符');
  await expect(page.getByTestId('ledger-query-fault').locator('mark')).toBeVisible();
  await look(page, 'ledger-3-query-fault');
  expect(await count(page)).toBe(all);

  await page.getByTestId('ledger-query').fill('积分制');
  await expect(page.getByTestId('ledger-query-fault')).toHaveCount(0);
  await expect.poll(() => count(page)).toBeLessThan(all);
  expect(await count(page)).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('ledger-table')).toBeFocused();
  await look(page, 'ledger-3-query');
  await page.keyboard.press('0');
  await expect(page.getByTestId('ledger-query')).toHaveValue('');
  await expect.poll(() => count(page)).toBe(all);
});

test('checks figures by key, one and many, and takes it back', async () => {
  const { page } = app;
  await page.getByTestId('ledger-table').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('c');
  await expect(cell(page, 'check')).toContainText('已核对');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'check')).toContainText('未核对');

  await page.keyboard.press(' ');
  await page.keyboard.press('j');
  await page.keyboard.press(' ');
  await expect(page.getByTestId('ledger-marked')).toContainText('2');
  await page.keyboard.press('x');
  await expect(page.getByTestId('ledger-doubt-note')).toBeFocused();
  await page.keyboard.type('与年报不符');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('ledger-doubt-note')).toHaveCount(0);
  await expect(cell(page, 'check')).toContainText('有疑问');
  await expect(page.locator('[data-column=check]', { hasText: '有疑问' })).toHaveCount(2);
  await page.getByTestId('ledger-marked').click();
});

test('edits in the row what a figure measures, and shows what it is linked with', async () => {
  const { page } = app;
  await page.getByTestId('ledger-table').focus();
  await page.keyboard.press('e');
  await expect(page.getByTestId('ledger-edit-measure')).toBeFocused();
  await page.getByTestId('ledger-edit-measure').fill('核定户数');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'measure')).toContainText('核定户数');
  await expect(page.getByTestId('ledger-table')).toBeFocused();
  await page.keyboard.press('s');
  await expect(page.getByTestId('ledger-links')).toBeVisible();
  await look(page, 'ledger-4-links');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('ledger-links')).toHaveCount(0);
});

test('opens the passage on the desk and comes back to the row', async () => {
  const { page } = app;
  const id = await current(page).getAttribute('id');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('screen-workbench')).toBeVisible();
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByTestId('screen-ledger')).toBeVisible();
  await expect(current(page)).toHaveAttribute('id', id ?? '');
});

test('shows articles, initiatives, and initiatives by place and period', async () => {
  const { page } = app;
  await page.keyboard.press('2');
  await expect(rows(page).first()).toBeVisible();
  await expect.poll(() => count(page)).toBe(13);
  await look(page, 'ledger-5-articles');
  await page.keyboard.press('3');
  await expect(page.locator('[data-column=label]').first()).toBeVisible();
  await look(page, 'ledger-6-initiatives');
  await page.keyboard.press('4');
  await page.getByTestId('matrix-cell').first().click();
  await expect(page.getByTestId('matrix-passages').locator('mark').first()).toBeVisible();
  await look(page, 'ledger-7-matrix');
});

async function exportAs(page: Page, format: 'csv' | 'xlsx', file: string): Promise<void> {
  await chooseInDialog(app, [file]);
  await page.getByTestId('ledger-export').click();
  await page.getByTestId(`ledger-export-${format}`).click();
  await expect(page.getByTestId('export-dialog')).toHaveAttribute('data-stage', 'done');
  await page.getByTestId('export-close').click();
  await expect(page.getByTestId('export-dialog')).toBeHidden();
}

test('exports what the screen shows as CSV and Excel, which LibreOffice reads', async () => {
  const { page } = app;
  await page.keyboard.press('1');
  await expect(rows(page).first()).toBeVisible();
  const n = await count(page);
  const csv = path.join(out, '数据.csv');
  await exportAs(page, 'csv', csv);
  const lines = fs.readFileSync(csv, 'utf8').trimEnd().split('\r\n');
  expect(lines[0]).toContain('指标,原文数字,数值');
  expect(lines.length).toBe(n + 1);
  expect(lines.join('\n')).toContain('与年报不符');
  expect(lines.filter((line) => line.includes('万元')).length).toBeGreaterThan(0);

  const xlsx = path.join(out, '数据.xlsx');
  await exportAs(page, 'xlsx', xlsx);
  const read = new TextDecoder().decode(await convertWithOffice(xlsx, 'fods'));
  const sheets = [...read.matchAll(/<table:table table:name="([^"]+)"/gu)].map(([, name]) => name);
  expect(sheets).toEqual(['数据台账', '分组小计', '说明']);
  expect(read).toContain('核定户数');
  expect(read).not.toContain('table:formula');
});

test('stands in the dark, in English', async () => {
  const { page } = app;
  await setLook(page, { scheme: 'dark', contrast: 'normal', language: 'en' });
  await look(page, 'ledger-8-dark-english');
});
