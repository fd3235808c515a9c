import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

/** Pages of our own; the last of them prints who made it. */
const PAGES: Readonly<Record<string, string>> = {
  '1-引水.txt': '北坡村引水记\n\n北坡村的引水渠上个月修通了,村里三百亩梯田当年就种上了水稻。\n',
  '2-加工厂.txt': '南坡村办起加工厂\n\n合作社办起了加工厂,带动八十户村民就业,人均增收两千多元。\n',
  '3-文明户.txt': '渡口镇评出文明户\n\n渡口镇今年评出文明户六十户,家家门前挂上了红牌子。\n',
  '4-夜校.txt': '石门村开夜校\n\n石门村的夜校开了三个班,教竹编,也教开直播,一个月来了九十多人。\n',
  '5-稻鸭.txt': '下渡镇稻鸭共养\n\n下渡镇推行稻鸭共养,一亩田多收一千五百元,鸭子还除了草。\n',
  '6-书包.txt':
    '车间里缝出新书包\n\n车前村的帮扶车间里,四十名妇女缝制书包,按时接孩子放学。\n\n编辑:葛晓棠 校对:汤以宁 审核:尹东篱\n',
};

interface Listed {
  readonly articles: readonly { readonly filename: string; readonly referenceCode: string }[];
}

test.describe.configure({ mode: 'serial' });

test.describe('description', () => {
  let app: RunningApp;
  let archive = '';
  let home = '';

  test.beforeAll(async () => {
    home = fs.mkdtempSync(path.join(os.tmpdir(), '著录-'));
    archive = path.join(home, '著录.juanzong');
    const files = Object.entries(PAGES).map(([name, text]) => {
      const file = path.join(home, name);
      fs.writeFileSync(file, text);
      return file;
    });
    cliJson(archive, 'import', ...files);
    app = await launchApp({ args: [archive] });
  });
  test.afterAll(async () => {
    await app.electron.close();
    fs.rmSync(app.userFolder, { recursive: true, force: true });
    fs.rmSync(home, { recursive: true, force: true });
  });

  const field = (page: Page, id: string) => page.getByTestId(`field-${id}`);
  const row = (page: Page, title: string) =>
    page.getByTestId('article-row').filter({ hasText: title });
  const revision = async (page: Page) =>
    Number(/\d+/u.exec(await page.getByTestId('status-revision').innerText())?.[0]);
  const saved = (page: Page) =>
    expect(page.getByTestId('saved-state')).toHaveAttribute('data-state', 'saved');
  const facet = (page: Page, name: string, value: string) =>
    page.locator(`[data-testid=facet-${name}] [data-value="${value}"]`);

  test('is saved as it is typed: one step a field, and comes back by undo', async () => {
    const { page } = app;
    await row(page, '引水记').click();
    await page.keyboard.press('d');
    await expect(page.getByTestId('description')).toBeVisible();
    await expect(page.getByTestId('description-fields')).toContainText('北坡村引水记');
    const before = await revision(page);
    await field(page, 'medium').click();
    await page.keyboard.type('清河日报', { delay: 30 });
    await expect.poll(() => revision(page)).toBe(before + 1);
    await expect(page.getByTestId('certainty-medium')).toHaveText('推定');
    await page.keyboard.press('Enter');
    await saved(page);
    await expect(row(page, '引水记')).toContainText('清河日报');
    expect(await revision(page)).toBe(before + 1);

    await page.getByTestId('certainty-medium').click();
    await expect(page.getByTestId('certainty-medium')).toHaveText('原件');
    await field(page, 'publishedOn').click();
    await page.keyboard.type('五月');
    await expect(page.locator('[data-field=publishedOn]')).toContainText('2020-05');
    await look(page, 'metadata-1-library-form');
    await field(page, 'publishedOn').fill('2020年5月17日');
    await page.keyboard.press('Enter');
    await expect(field(page, 'publishedOn')).toHaveValue('2020-05-17');

    await page.keyboard.press('Escape');
    await expect(page.getByTestId('description')).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(row(page, '引水记')).not.toContainText('2020-05-17');
    await page.keyboard.press('Control+y');
    await expect(row(page, '引水记')).toContainText('2020-05-17');
  });

  test('loses nothing when the article changes or the form closes at once', async () => {
    const { page } = app;
    await page.keyboard.press('F9');
    await field(page, 'column').click();
    await page.keyboard.type('乡村纪事');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByTestId('description-fields')).toContainText('南坡村办起加工厂');
    await expect(field(page, 'column')).toHaveValue('');
    await field(page, 'column').click();
    await page.keyboard.type('产业');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F9');
    await expect(field(page, 'column')).toHaveValue('产业');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(field(page, 'column')).toHaveValue('乡村纪事');
    await page.keyboard.press('Escape');
  });

  test('waits for an input method, and Enter while composing goes nowhere', async () => {
    const { page } = app;
    await row(page, '文明户').click();
    await page.keyboard.press('F9');
    await field(page, 'keywords').click();
    const before = await revision(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'wenming',
      selectionStart: 7,
      selectionEnd: 7,
    });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
      key: 'Process',
      code: 'Enter',
    });
    await page.waitForTimeout(1200);
    expect(await revision(page)).toBe(before);
    await expect(field(page, 'keywords')).toBeFocused();
    await session.send('Input.insertText', { text: '文明户' });
    await expect.poll(() => revision(page)).toBe(before + 1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F9');
    await expect(field(page, 'keywords')).toHaveValue('文明户');
    await page.keyboard.press('Escape');
  });

  test('offers what the page prints and says what is unknown', async () => {
    const { page } = app;
    await row(page, '新书包').click();
    await page.keyboard.press('F9');
    await expect(field(page, 'editor')).toHaveValue('葛晓棠');
    await field(page, 'editor').fill('葛小棠');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('take-editor')).toContainText('葛晓棠');
    await page.getByTestId('take-editor').click();
    await expect(field(page, 'editor')).toHaveValue('葛晓棠');
    const missing = page.getByTestId('description-missing');
    const count = Number(await missing.getAttribute('data-count'));
    await page.getByTestId('certainty-medium').click();
    await expect(page.getByTestId('certainty-medium')).toHaveText('不详');
    await expect(missing).toHaveAttribute('data-count', String(count - 1));
    await missing.getByRole('button', { name: '保管期限' }).click();
    await expect(field(page, 'retention')).toBeFocused();
    await page.keyboard.type('永久');
    await page.keyboard.press('Tab');
    await expect(missing).toHaveAttribute('data-count', String(count - 2));
    await page.keyboard.press('Escape');
  });

  test('edits five articles at once, after a look, as one step', async () => {
    const { page } = app;
    await facet(page, 'missing', 'medium').click();
    await expect(page.getByTestId('library-count')).toContainText('4');
    await page.getByTestId('library-filter').fill('村');
    await expect(page.getByTestId('library-count')).toContainText('2');
    await page.getByTestId('library-filter').fill('');
    await page.getByTestId('facets-clear').click();
    await expect(page.getByTestId('library-count')).toContainText('6');
    await row(page, '引水记').click();
    await page.keyboard.press(' ');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByTestId('clear-selection')).toContainText('5');

    await page.getByTestId('bulk-open').click();
    await choose(page, page.getByTestId('bulk-field'), '保管期限');
    await page.getByTestId('bulk-value').locator('input').fill('D30');
    await page.keyboard.press('Tab');
    await page.getByTestId('bulk-add').click();
    const second = page.getByTestId('bulk-edit').nth(1);
    await choose(page, second.getByTestId('bulk-field'), '刊发日期');
    await second.getByTestId('bulk-value').locator('input').fill('2020-05');
    await page.keyboard.press('Tab');
    await expect(page.getByTestId('bulk-count')).toContainText('将改 5 篇 10 处');
    await expect(page.getByTestId('bulk-preview')).toContainText('[2020-05]');
    await page.waitForTimeout(300);
    await look(page, 'metadata-2-bulk');
    const before = await revision(page);
    await page.getByTestId('bulk-apply').click();
    await expect(page.getByTestId('bulk-dialog')).toBeHidden();
    await expect.poll(() => revision(page)).toBe(before + 1);
    await expect(facet(page, 'year', '2020')).toContainText('5');
    await page.getByTestId('article-table').focus();
    await page.keyboard.press('Control+z');
    await expect(facet(page, 'year', '2020')).toContainText('1');
    await page.keyboard.press('Control+y');
    await expect(facet(page, 'year', '2020')).toContainText('5');
  });

  test('gives reference codes in order, and finds the gap and the duplicate', async () => {
    const { page } = app;
    await openCodes(page, 'form');
    await page.getByTestId('codes-fonds').fill('Z109');
    await page.getByTestId('codes-unit').fill('XCB');
    await expect(page.getByTestId('codes-sample')).toContainText('Z109-WS·2026-D30-XCB-0001');
    await page.getByTestId('codes-template').fill('{全宗号}{件号:4}');
    await expect(page.getByTestId('codes-sample')).toContainText('分隔符');
    await choose(page, page.getByTestId('codes-preset'), 'DA/T 13-2022');
    await expect(page.getByTestId('codes-sample')).toContainText('Z109-WS·2026·D30·XCB-0001');
    await choose(page, page.getByTestId('codes-preset'), 'DA/T 22-2015');
    await look(page, 'metadata-3-code-form');
    await page.getByTestId('codes-save').click();
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('codes-dialog')).toBeHidden();

    await page.getByTestId('article-table').focus();
    await page.keyboard.press('Control+a');
    await openCodes(page, 'assign');
    await expect(page.getByTestId('codes-count')).toContainText('将编 5 篇');
    await choose(page, page.getByTestId('codes-order'), '按原件文件名');
    await expect(page.getByTestId('codes-plan')).toContainText('缺年度');
    await page.waitForTimeout(300);
    await look(page, 'metadata-4-assign');
    await page.getByTestId('codes-apply').click();
    await expect(page.getByTestId('codes-dialog')).toBeHidden();
    await expect(row(page, '引水记')).toContainText('Z109-WS·2020-D30-XCB-0001');
    await expect(row(page, '稻鸭共养')).toContainText('Z109-WS·2020-D30-XCB-0005');

    await row(page, '文明户').click();
    await page.keyboard.press('F9');
    await field(page, 'referenceCode').fill('Z109-WS·2020-D30-XCB-0004');
    await page.keyboard.press('Enter');
    await expect(field(page, 'item')).toHaveValue('0004');
    await page.keyboard.press('Escape');
    await openCodes(page, 'check');
    await expect(page.getByTestId('code-duplicate')).toContainText('石门村开夜校');
    await expect(page.getByTestId('code-gap')).toContainText('XCB-0003');
    await look(page, 'metadata-5-check');
    await page.getByTestId('code-duplicate').getByTestId('code-holder').first().click();
    await expect(page.getByTestId('article-heading')).toContainText('渡口镇评出文明户');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+1');
    await expect(row(page, '文明户')).toContainText('XCB-0003');
  });

  test('works beside the text, dark and in English too, and is still there after a restart', async () => {
    test.slow();
    const { page } = app;
    await row(page, '引水记').dblclick();
    await expect(page.getByTestId('reading-pane')).toContainText('引水渠');
    await page.keyboard.press('F9');
    await expect(field(page, 'medium')).toHaveValue('清河日报');
    await look(page, 'metadata-6-workbench');
    await page.keyboard.press('Escape');
    await app.electron.close();
    expect((cliJson(archive, 'list') as Listed).articles.map((one) => one.referenceCode)).toEqual([
      ...['0001', '0002', '0003', '0004', '0005'].map((one) => `Z109-WS·2020-D30-XCB-${one}`),
      '',
    ]);
    app = await launchApp({ userFolder: app.userFolder, args: [archive] });
    const again = app.page;
    await row(again, '引水记').click();
    await again.keyboard.press('d');
    await expect(field(again, 'column')).toHaveValue('乡村纪事');
    await again.getByTestId('language').click();
    await again.getByTestId('colour-scheme').click();
    await again.getByTestId('colour-scheme').click();
    await again.waitForTimeout(300);
    await look(again, 'metadata-7-dark-english');
  });
});

async function openCodes(page: Page, tab: string): Promise<void> {
  await page.getByTestId('codes-menu').click();
  await page.getByTestId(`codes-open-${tab}`).click();
  await expect(page.getByTestId('codes-dialog')).toBeVisible();
}

/** Picks an option of a select as a user does: by its words. */
async function choose(page: Page, select: Locator, words: string): Promise<void> {
  await select.click();
  if ((await select.locator('input:not([readonly])').count()) > 0) await page.keyboard.type(words);
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', {
      hasText: words,
    })
    .first()
    .click();
}
