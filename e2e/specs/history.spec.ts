import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { acceptedCount, openArticle, selectInPane } from '../app/desk.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

/** A page of ours about an invented county; the thesaurus knows several of its names. */
const PAGE = [
  '云岫县推行四个不摘见实效',
  '',
  '本报讯（记者 韦青禾）松坪乡把四个不摘写进村规民约，光伏扶贫电站并网，惠及95户。',
  '',
  '一、三会一课进院坝',
  '',
  '全县86个党支部把三会一课开到院坝里，四个不摘的要求落到每一户。',
].join('\n');
const TITLE = '云岫县推行四个不摘见实效';

interface HistoryJson {
  readonly steps: readonly {
    readonly id: string;
    readonly what: string;
    readonly kind: string;
    readonly undone: boolean;
    readonly revertedBy: string | null;
  }[];
}

test.describe.configure({ mode: 'serial' });

test.describe('the history', () => {
  let app: RunningApp;
  let archive = '';
  let home = '';

  test.beforeAll(async () => {
    home = fs.mkdtempSync(path.join(os.tmpdir(), '历史-'));
    archive = path.join(home, '历史.juanzong');
    fs.writeFileSync(path.join(home, '云岫.txt'), PAGE);
    cliJson(archive, 'import', path.join(home, '云岫.txt'));
    cliJson(archive, 'suggest');
    cliJson(archive, 'accept', '--initiative', '四个不摘');
    app = await launchApp({ args: [archive] });
  });
  test.afterAll(async () => {
    await app.electron.close();
    fs.rmSync(app.userFolder, { recursive: true, force: true });
    fs.rmSync(home, { recursive: true, force: true });
  });

  const steps = (page: Page) => page.getByTestId('screen-care').getByTestId('history-step');
  const step = (page: Page, words: string) => steps(page).filter({ hasText: words }).first();
  const detail = (page: Page) => page.getByTestId('step-detail');

  test('says in sentences who did what, to how many, of which initiative, in which article', async () => {
    const { page } = app;
    await page.getByTestId('go-initiatives').click();
    await page.getByTestId('initiative-new').click();
    await page.getByTestId('initiative-label').fill('村规新办法');
    await page.getByTestId('initiative-save').click();
    await expect(page.getByTestId('status-revision')).not.toHaveText('修订 1');
    await openArticle(page, TITLE);
    await selectInPane(page, 'reading', '村规民约');
    await page.keyboard.press('Enter');
    await page.getByTestId('palette-input').fill('村规新办法');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('palette')).toHaveCount(0);
    await expect.poll(() => acceptedCount(page)).toBe(4);

    await page.keyboard.press('Control+5');
    await expect(page.getByTestId('screen-care')).toBeVisible();
    await expect(step(page, '采纳')).toContainText(`采纳《${TITLE}》中 四个不摘 的 3 条建议`);
    await expect(step(page, '运行规则')).toContainText(`对《${TITLE}》运行规则，新增`);
    await expect(step(page, '导入')).toContainText('导入原件《云岫.txt》，得 1 篇');
    await expect(step(page, '标注“村规民约”')).toContainText(
      `在《${TITLE}》中标注“村规民约”为 村规新办法`,
    );
    await expect(step(page, '标注“村规民约”')).toContainText('张三');
    await expect(step(page, '标注“村规民约”')).toContainText('现在');
    await step(page, '采纳').click();
    await expect(detail(page).getByTestId('step-object')).toHaveText([
      '四个不摘',
      '四个不摘',
      '四个不摘',
    ]);
    await expect(detail(page)).toContainText('状态');
    await expect(detail(page)).toContainText('待定 → 已采纳');
    await look(page, 'history-1');
    // Each thing has its own history.
    await detail(page).getByTestId('step-object-history').first().click();
    await expect(page.getByTestId('history-object')).toContainText('四个不摘');
    await expect(page.getByTestId('history-count')).toHaveText('2 步');
    await page.getByTestId('history-object').locator('.ant-tag-close-icon').click();
    await expect(page.getByTestId('history-count')).toHaveText('6 步');
    // A changed thing opens where it stands.
    await detail(page).getByTestId('step-object').nth(1).click();
    await expect(page.getByTestId('screen-workbench')).toBeVisible();
    await expect(page.getByTestId('reading-pane')).toBeVisible();
    await page.keyboard.press('Control+5');
    await expect(detail(page)).toBeVisible();
  });

  test('is filtered by words, kind, author and state', async () => {
    const { page } = app;
    const count = page.getByTestId('history-count');
    await expect(count).toHaveText('6 步');
    await page.keyboard.press('/');
    await page.keyboard.type('四个不摘');
    await expect(count).toHaveText('3 步');
    await page.getByTestId('history-words').fill('没有这个词');
    await expect(page.getByTestId('history-empty')).toBeVisible();
    await page.getByTestId('history-words').fill('');
    await page.getByTestId('history-kind').click();
    await page.getByTitle('审看建议').click();
    await expect(count).toHaveText('2 步');
    await page.getByTestId('history-kind').hover();
    await page.getByTestId('history-kind').locator('.ant-select-clear').click();
    await expect(count).toHaveText('6 步');
    await page.getByTestId('history-to').fill('2020-01-01');
    await expect(page.getByTestId('history-empty')).toBeVisible();
    await page.getByTestId('history-to').fill('');
    await page.getByTestId('history-from').fill('2020-01-01');
    await expect(count).toHaveText('6 步');
    await page.getByTestId('history-from').fill('');
    await page.getByTestId('history-state').getByText('已撤销').click();
    await expect(page.getByTestId('history-empty')).toBeVisible();
    await page.getByTestId('history-state').getByText('全部').click();
    await expect(count).toHaveText('6 步');
  });

  test('a step that later ones build on stays and names them; a free one is taken back alone', async () => {
    const { page } = app;
    await step(page, '新建举措 村规新办法').click();
    await expect(page.getByTestId('step-revert')).toBeDisabled();
    await expect(page.getByTestId('step-blocked')).toHaveAttribute('data-code', 'E-DEPENDS');
    await expect(page.getByTestId('step-blocked')).toContainText('标注“村规民约”为 村规新办法');
    await look(page, 'history-2-blocked');
    await page.getByTestId('step-blocked').getByTestId('step-link').click();
    await expect(page.getByTestId('step-sentence')).toContainText('标注“村规民约”');

    await step(page, '采纳').click();
    await page.getByTestId('step-revert').click();
    await expect(page.getByTestId('step-sentence')).toHaveText(
      `撤回此前的一步：采纳《${TITLE}》中 四个不摘 的 3 条建议`,
    );
    await expect.poll(() => acceptedCount(page)).toBe(1);
    await expect(steps(page).nth(2)).toHaveAttribute('data-state', 'standing');
    await expect(page.locator('[data-testid=history-step][data-kind=accept]')).toHaveAttribute(
      'data-state',
      'reverted',
    );
    await look(page, 'history-3-reverted');
    // It is a step like any other.
    await page.keyboard.press('Control+z');
    await expect.poll(() => acceptedCount(page)).toBe(4);
    await expect(page.locator('[data-testid=history-step][data-kind=accept]')).toHaveAttribute(
      'data-state',
      'standing',
    );
    await page.keyboard.press('Control+y');
    await expect.poll(() => acceptedCount(page)).toBe(1);
    await page.locator('[data-testid=history-step][data-kind=revert]').click();
    await page.getByTestId('step-revert').click();
    await expect(page.getByTestId('step-sentence')).toContainText('恢复撤回过的一步：采纳');
    await expect.poll(() => acceptedCount(page)).toBe(4);
  });

  test('goes back to a step, forth again, and keeps the branch that a new edit leaves', async () => {
    const { page } = app;
    await step(page, '运行规则').click();
    await expect(page.getByTestId('step-actions')).toContainText('撤销 5 步');
    await page.getByTestId('step-go').click();
    await expect.poll(() => acceptedCount(page)).toBe(0);
    await expect(page.getByTestId('came-from')).toBeVisible();
    await expect(page.locator('[data-testid=history-step][data-state=undone]')).toHaveCount(5);
    await look(page, 'history-4-back');
    await page.getByTestId('jump-back').click();
    await expect.poll(() => acceptedCount(page)).toBe(4);
    await expect(page.locator('[data-testid=history-step][data-state=undone]')).toHaveCount(0);

    await step(page, '运行规则').click();
    await page.getByTestId('step-go').click();
    await expect.poll(() => acceptedCount(page)).toBe(0);
    await openArticle(page, TITLE);
    await selectInPane(page, 'reading', '党支部');
    await page.getByTestId('note-selection').click();
    await page.getByTestId('note-input').fill('另一条路');
    await page.keyboard.press('Enter');
    await expect.poll(() => acceptedCount(page)).toBe(1);
    await page.keyboard.press('Control+5');
    await expect(page.getByTestId('history-branches')).toContainText('1');
    await page.getByTestId('history-branches').click();
    await expect(page.getByTestId('branch')).toContainText('5 步');
    await expect(page.getByTestId('branch-go')).toBeInViewport();
    await look(page, 'history-5-branches');
    await page.getByTestId('branch-go').click();
    await expect.poll(() => acceptedCount(page)).toBe(4);
    await expect(step(page, '写批注：另一条路')).toHaveAttribute('data-state', 'undone');
  });

  test('by keys alone: along the list, to the buttons, back', async () => {
    const { page } = app;
    await page.getByTestId('history-list').focus();
    await page.keyboard.press('End');
    await expect(page.getByTestId('step-sentence')).toContainText('新建档案库');
    await expect(page.getByTestId('step-blocked')).toHaveAttribute('data-code', 'E-NOUNDO');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByTestId('step-sentence')).toContainText('导入原件');
    await expect(page.getByTestId('step-go')).toBeEnabled();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('step-go')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => acceptedCount(page)).toBe(0);
    await expect(page.getByTestId('history-list')).toBeFocused();
    await page.getByTestId('jump-back').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => acceptedCount(page)).toBe(4);
    await expect(page.getByTestId('history-list')).toBeFocused();
  });

  test('of one article and of one initiative, beside the work', async () => {
    const { page } = app;
    await openArticle(page, TITLE);
    await page.getByTestId('history-of').click();
    const drawer = page.getByTestId('object-history');
    await expect(
      drawer.getByTestId('history-step').filter({ hasText: '采纳' }).first(),
    ).toBeVisible();
    await expect(drawer.getByTestId('history-step').filter({ hasText: '新建举措' })).toHaveCount(0);
    await drawer.getByTestId('history-step').filter({ hasText: '运行规则' }).click();
    await expect(drawer.getByTestId('step-detail')).toBeVisible();
    await look(page, 'history-6-article');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+3');
    await page.getByTestId('initiative-filter').fill('村规新办法');
    await page.getByTestId('initiative-node').last().click();
    await page.getByTestId('history-of').click();
    await expect(drawer.getByTestId('history-step')).toHaveCount(2);
    await look(page, 'history-7-initiative');
    await page.keyboard.press('Escape');
  });

  test('in dark and in English', async () => {
    const { page } = app;
    await page.keyboard.press('Control+5');
    await page.getByTestId('language').click();
    await expect(step(page, 'Accepted 3 suggestions')).toContainText(
      `Accepted 3 suggestions of 四个不摘 in ${TITLE}`,
    );
    await step(page, 'Accepted 3 suggestions').click();
    await expect(detail(page)).toContainText('Pending → Accepted');
    while (
      !(await page.evaluate(() => getComputedStyle(document.body).colorScheme.includes('dark')))
    ) {
      await page.getByTestId('colour-scheme').click();
      await page.waitForTimeout(200);
    }
    await look(page, 'history-8-dark-english');
    await page.getByTestId('language').click();
  });

  test('is written as CSV and as JSON lines, by the window and by the command line', async () => {
    const { page } = app;
    const csv = path.join(home, '历史.csv');
    await chooseInDialog(app, [csv]);
    await page.getByTestId('history-words').fill('四个不摘');
    await page.getByTestId('history-export').click();
    await page.getByTestId('export-history-csv').click();
    await expect(page.getByTestId('export-dialog')).toHaveAttribute('data-stage', 'done');
    await page.getByTestId('export-close').click();
    const table = fs.readFileSync(csv, 'utf8');
    expect(table).toContain(`采纳《${TITLE}》中 四个不摘 的 3 条建议`);
    expect(table).not.toContain('新建档案库');
    await app.electron.close();

    const all = (cliJson(archive, 'history') as HistoryJson).steps;
    const lines = path.join(home, '历史.jsonl');
    cliJson(archive, 'history', '--initiative', '村规新办法', '--out', lines);
    const written = fs
      .readFileSync(lines, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; changes: unknown[] });
    expect(written.map(({ id }) => id)).toEqual(
      all.filter(({ what }) => what.includes('村规新办法')).map(({ id }) => id),
    );
    expect(written.every(({ changes }) => changes.length > 0)).toBe(true);
    const accepted = all.find(({ kind }) => kind === 'accept');
    expect(accepted).toMatchObject({ undone: false, revertedBy: null });
  });
});
