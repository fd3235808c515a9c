import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { importChosen, openArticle } from '../app/desk.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';
import { SEEDS } from '../app/seeds.ts';

// A folder as users have them: Chinese, and a space.
const home = fs.mkdtempSync(path.join(os.tmpdir(), '张三 的汇编-'));
const at = (name: string) => path.join(home, name);
const TITLE = '东川县宣传工作综述';

function pdfText(...args: readonly string[]): string {
  return execFileSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
test.beforeAll(async () => {
  app = await launchApp();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

const rows = (page: Page) => page.getByTestId('outline-row');
const chosen = (page: Page) => page.locator('[data-testid=outline-row][aria-selected=true]');
const kinds = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['kind'] ?? ''));

/** Adds a block of a kind behind the chosen one by keys, and waits until it is chosen. */
async function add(page: Page, kind: string): Promise<void> {
  const before = await rows(page).count();
  await page.getByTestId('outline').focus();
  await page.keyboard.press('a');
  await page.getByTestId(`add-${kind}`).click();
  await expect(rows(page)).toHaveCount(before + 1);
  await expect(chosen(page)).toHaveAttribute('data-kind', kind);
}

/** Exports in a format and answers the file. */
async function exported(page: Page, format: string, file: string): Promise<string> {
  await chooseInDialog(app, [file]);
  await page.keyboard.press('Control+Shift+e');
  await page.getByTestId(`format-${format}`).click();
  await page.getByTestId('export-report-ok').click();
  await expect(page.getByTestId('export-dialog')).toHaveAttribute('data-stage', 'done', {
    timeout: 20_000,
  });
  await expect(page.getByTestId('export-show')).toBeVisible();
  await page.getByTestId('export-close').click();
  await expect(page.getByTestId('export-dialog')).toBeHidden();
  return file;
}

/** Says of the article on the desk which newspaper it is from. */
async function describeMedium(page: Page): Promise<void> {
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
  await page.keyboard.press('F9');
  await expect(page.getByTestId('field-medium')).toBeVisible();
  const field = page.getByTestId('field-medium');
  const input = (await field.locator('input').count()) > 0 ? field.locator('input') : field;
  await input.fill('东川日报');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('description')).toBeHidden();
}

test('an archive without reports teaches how to make one', async () => {
  const { page } = app;
  await page.getByTestId('open-sample').click();
  await expect(page.getByTestId('library-count')).toContainText('13');
  if (SEEDS !== null) {
    await chooseInDialog(app, [SEEDS]);
    await importChosen(page, 'folder');
  }
  await page.keyboard.press('Control+8');
  await expect(page.getByTestId('reports-empty')).toBeVisible();
  await look(page, 'reports-1-empty');
  await page.keyboard.press('Control+4');
  await expect(page.locator('[data-testid=queue-row][data-current=true]')).toBeVisible();
  await page.keyboard.press('v');
  await page.getByTestId('accept-visible-yes').click();
  await expect(page.getByTestId('queue-empty')).toBeVisible();
});

test('makes a report from a template and a look', async () => {
  const { page } = app;
  await page.keyboard.press('Control+8');
  await expect(page.getByTestId('reports-empty')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByTestId('new-report-dialog')).toBeVisible();
  await page.getByTestId('template-review').click();
  await page.getByTestId('new-report-title').fill(TITLE);
  await page.getByTestId('new-report-profile').click();
  await page.locator('.ant-select-item-option:visible', { hasText: '公文' }).click();
  await page.getByTestId('query-initiative').locator('input').fill('脱贫攻坚');
  await page.keyboard.press('Enter');
  await look(page, 'reports-2-new');
  await page.getByTestId('new-report-ok').click();
  await expect(page.getByTestId('composer-title')).toHaveText(TITLE);
  await expect(page.getByTestId('preview').locator('.sheet').first()).toBeVisible();
  await expect(page.getByTestId('preview').locator('h1')).toHaveText(TITLE);
});

test('adds every kind of block by keys', async () => {
  const { page } = app;
  await page.getByTestId('outline').focus();
  await page.keyboard.press('Home');
  await expect(chosen(page)).toHaveCount(1);
  await add(page, 'heading');
  await expect(page.getByTestId('block-text')).toBeFocused();
  await page.getByTestId('block-text').fill('茶旅融合');
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toContainText('茶旅融合');
  const preview = page.getByTestId('preview');
  await expect(preview.locator('.heading1', { hasText: '茶旅融合' })).toBeVisible();
  await add(page, 'pivot');
  await expect(preview.locator('table.pivot').first()).toBeVisible();
  await add(page, 'chart');
  await add(page, 'figures');
  await page.getByTestId('block-editor').locator('.ant-switch').click();
  await expect(chosen(page)).toContainText('仅限正文引用');
  await add(page, 'sources');

  const before = await rows(page).count();
  await page.getByTestId('outline').focus();
  await page.keyboard.press('a');
  await page.getByTestId('add-quotation').click();
  await page.getByTestId('pick-list').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await look(page, 'reports-3-pick');
  await page.getByTestId('pick-ok').click();
  await expect(rows(page)).toHaveCount(before + 2);
  await expect(preview.locator('.block-chosen .sourceLine')).toContainText('核验号 Q');
  await look(page, 'reports-4-composer');
});

test('moves blocks by keys and by dragging, and takes it back', async () => {
  const { page } = app;
  const order = await kinds(page);
  const pivot = rows(page).and(page.locator('[data-kind=pivot]')).first();
  await pivot.click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => kinds(page)).not.toEqual(order);
  const moved = await kinds(page);
  expect(moved.indexOf('pivot')).toBe(order.indexOf('pivot') + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => kinds(page)).toEqual(order);

  const chart = rows(page).and(page.locator('[data-kind=chart]')).first();
  await chart.dragTo(pivot, { targetPosition: { x: 40, y: 2 } });
  await expect.poll(() => kinds(page)).not.toEqual(order);
  const dragged = await kinds(page);
  expect(dragged.indexOf('chart')).toBe(order.indexOf('pivot'));
  await page.keyboard.press('Control+z');
  await expect.poll(() => kinds(page)).toEqual(order);

  await rows(page).and(page.locator('[data-kind=heading]')).first().click();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(chosen(page)).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(chosen(page)).toHaveAttribute('aria-level', '1');
});

test('a click on a page chooses the block, and leads to its place on the desk and back', async () => {
  const { page } = app;
  const preview = page.getByTestId('preview');
  const quotation = preview.locator('.quoted').first();
  await quotation.locator('.quotation').click();
  await expect(page.getByTestId('open-place')).toBeVisible();
  await page.getByTestId('open-place').click();
  await expect(page.getByTestId('screen-workbench')).toBeVisible();
  await page.keyboard.press('Control+8');
  await expect(page.getByTestId('composer-title')).toHaveText(TITLE);
});

test('freezes a block, and shows line by line what refreshing would change', async () => {
  const { page } = app;
  const sources = rows(page).and(page.locator('[data-kind=quotation]')).first();
  await sources.click();
  await page.keyboard.press('f');
  await expect(sources).toHaveAttribute('data-state', 'frozen');
  await expect(page.getByTestId('block-frozen')).toBeVisible();
  // Somebody says which newspaper it is from: the source line is another one now.
  const preview = page.getByTestId('preview');
  await preview.locator('.block-chosen .quotation').first().click();
  await page.keyboard.press('o');
  await expect(page.getByTestId('screen-workbench')).toBeVisible();
  await describeMedium(page);
  await page.keyboard.press('Control+8');
  await expect(sources).toHaveAttribute('data-state', 'stale');
  await sources.click();
  await page.keyboard.press('r');
  await expect(page.getByTestId('refresh-line').first()).toContainText('东川日报');
  await look(page, 'reports-5-refresh');
  await page.getByTestId('refresh-ok').click();
  await expect(page.getByTestId('refresh-dialog')).toBeHidden();
  await expect(sources).toHaveAttribute('data-state', 'frozen');
  await page.getByTestId('block-unfreeze').click();
  await expect(sources).toHaveAttribute('data-state', 'live');
});

test('sends an annotation from the desk into the report, in one step', async () => {
  const { page } = app;
  const before = await rows(page).count();
  await openArticle(page, '一渠清水绕山来');
  await page.locator('.margin .ant-segmented-item', { hasText: '已采纳' }).click();
  await page.getByTestId('cards').getByText('脱贫攻坚', { exact: true }).first().click();
  await page.getByTestId('cards').getByTestId('card-send').first().click();
  await expect(page.getByTestId('send-ok')).toBeEnabled();
  await look(page, 'reports-6-send');
  await page.getByTestId('send-ok').click();
  await expect(page.getByTestId('send-dialog')).toBeHidden();
  await page.keyboard.press('Control+8');
  await expect(rows(page)).toHaveCount(before + 1);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(before);
});

test('exports Word, HTML and PDF; the PDF reads as the pages do', async () => {
  const { page } = app;
  const before = await rows(page).count();
  await page.getByTestId('outline').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('a');
  await page.getByTestId('add-article').click();
  for (let picked = 0; picked < 4; picked += 1) {
    await page.getByTestId('pick-item').nth(picked).click();
  }
  await page.getByTestId('pick-ok').click();
  await expect(rows(page)).toHaveCount(before + 4);
  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByTestId('export-report-dialog')).toBeVisible();
  await chooseInDialog(app, [at('本单位模板.docx')]);
  await page.getByTestId('export-template').click();
  await expect(page.getByTestId('export-template')).toHaveText('本单位模板.docx');
  await look(page, 'reports-7-export');
  await page.getByTestId('export-template-off').click();
  await expect(page.getByTestId('export-template')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('export-report-dialog')).toBeHidden();

  const word = await exported(page, 'report-word', at('综述.docx'));
  expect(fs.readFileSync(word).subarray(0, 2).toString()).toBe('PK');
  const html = fs.readFileSync(await exported(page, 'report-html', at('综述.html')), 'utf8');
  expect(html).toContain(`<title>${TITLE}</title>`);
  expect(html).not.toMatch(/<script/u);
  const pdf = await exported(page, 'report-pdf', at('综述.pdf'));
  const text = pdfText('-layout', pdf, '-');
  const bare = (said: string) => said.replaceAll(/\s/gu, '');
  expect(bare(text)).toContain(bare(TITLE));
  for (const one of await page.getByTestId('preview').locator('.quotation').allInnerTexts()) {
    expect(bare(text).replaceAll(/—\d+—/gu, '')).toContain(bare(one).slice(0, 18));
  }
  const boxes = pdfText('-bbox', pdf, '-');
  const pages = boxes.split('<page ').slice(1);
  expect(pages.length).toBeGreaterThan(9);
  const dash = /xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>—<\/word>\s*<word [^>]*>(\d+)<\/word>/gu;
  const numbers = pages.map((one) => [...one.matchAll(dash)].at(-1));
  numbers.forEach((found, index) => {
    expect(Number(found?.[3]), `page ${index + 1}`).toBe(index + 1);
    // A4 is 595 points wide: right on odd pages, left on even ones.
    expect(Number(found?.[1]) > 297, `page ${index + 1}`).toBe(index % 2 === 0);
    expect(Number(found?.[2])).toBeGreaterThan(740);
  });
  // The contents name the page of a heading.
  const line = text.split('\n').find((one) => /茶旅融合.*\d+\s*$/u.test(one)) ?? '';
  const named = Number(/(\d+)\s*$/u.exec(line)?.[1]);
  const there = pdfText('-f', String(named), '-l', String(named), pdf, '-');
  expect(bare(there)).toContain('、茶旅融合');
  fs.copyFileSync(pdf, path.join('test-results', 'report.pdf'));
});

test('is signed stage by stage; nobody signs two where two persons are asked for', async () => {
  const { page } = app;
  await page.getByTestId('outline').focus();
  await page.keyboard.press('s');
  await page.getByTestId('setting-issuer').fill('中共东川县委宣传部');
  await page.getByTestId('setting-two-persons').click();
  await page.getByTestId('setting-masks').click();
  await page.getByTestId('person-name').fill('王二牛');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('person-ruling')).toContainText('王二牛');
  await look(page, 'reports-8-settings');
  await page.getByTestId('setting-masks').click();
  await page.getByTestId('settings-ok').click();
  await expect(page.getByTestId('report-settings-dialog')).toBeHidden();
  await page.keyboard.press('g');
  await look(page, 'reports-9-sign');
  await page.getByTestId('sign-ok').click();
  await expect(page.getByTestId('signed-first')).toContainText('张三');
  await expect(page.getByTestId('signed-banner')).toBeVisible();
  await expect(page.getByTestId('block-add')).toBeHidden();
  await page.keyboard.press('g');
  await page.getByTestId('sign-ok').click();
  await expect(page.locator('[data-testid=failure][data-code=E-SAMEPERSON]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('sign-dialog')).toBeHidden();
  await look(page, 'reports-10-signed');
  await page.getByTestId('sign-withdraw').click();
  await page.getByTestId('withdraw-reason').fill('数字待核');
  await page.getByTestId('withdraw-ok').click();
  await expect(page.getByTestId('signed-banner')).toBeHidden();

  await page.keyboard.press('s');
  await page.getByTestId('setting-two-persons').click();
  await page.getByTestId('settings-ok').click();
  await expect(page.getByTestId('report-settings-dialog')).toBeHidden();
  for (const stage of ['first', 'second', 'final']) {
    await page.keyboard.press('g');
    await page.getByTestId('sign-ok').click();
    await expect(page.getByTestId(`signed-${stage}`)).toBeVisible();
    await expect(page.getByTestId('sign-dialog')).toBeHidden();
  }
  await page.getByTestId('to-list').click();
  await expect(page.getByTestId('report-row')).toContainText('已终审');
  await look(page, 'reports-11-list');
});
