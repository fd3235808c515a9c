import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { focused } from '../app/accessibility.ts';
import { cliJson } from '../app/cli.ts';
import { openArticle, selectInPane } from '../app/desk.ts';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { STATES } from '../app/screens.ts';

/** A page of our own with enough in it to be decided, tagged and mended. */
const PAGE = [
  '南坡村推行积分制',
  '',
  '本报讯 南坡村去年把积分制写进村规民约,一百二十户村民用积分换日用品。',
  '',
  '村里还开办了扶贫车间,三十六名妇女在家门口上班,每月收入两千元。',
  '',
  '县里派来的驻村工作队说,积分制让村民自己管自己,乡村治理有了抓手。',
].join('\n');

let app: RunningApp;
let home = '';
let archive = '';

test.beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), '界面-'));
  archive = path.join(home, '界面.juanzong');
  fs.writeFileSync(path.join(home, '南坡.txt'), PAGE);
  cliJson(archive, 'import', path.join(home, '南坡.txt'));
  cliJson(archive, 'suggest');
  app = await launchApp({ args: [archive] });
  await expect(app.page.getByTestId('article-row')).toHaveCount(1);
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
  fs.rmSync(home, { recursive: true, force: true });
});

const options = (page: Page) => page.getByTestId('command-option');
const ask = async (page: Page, query: string) => {
  await page.keyboard.press('Control+k');
  await page.getByTestId('command-input').fill(query);
};

test('the palette finds commands, screens, articles and initiatives, the recent ones first', async () => {
  const { page } = app;
  await ask(page, 'dd');
  await expect(options(page).first()).toHaveText(/对读/u);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('screen-workbench')).toBeVisible();

  await ask(page, 'initiatives');
  await expect(options(page).first()).toHaveText(/举措.*Ctrl\+3/u);
  await page.keyboard.press('Escape');

  await ask(page, '南坡');
  await expect(options(page).first()).toHaveAttribute('data-key', /^article:/u);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('article-heading')).toContainText('南坡村推行积分制');

  await ask(page, 'sgbz');
  await expect(options(page).first()).toHaveText(/四个不摘/u);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('initiative-label')).toHaveValue('四个不摘');

  await page.keyboard.press('Control+k');
  await expect(options(page).nth(0)).toHaveText(/四个不摘/u);
  await expect(options(page).nth(1)).toHaveText(/南坡村推行积分制/u);
  await expect(options(page).nth(2)).toHaveText(/对读/u);
  const input = page.getByTestId('command-input');
  await page.keyboard.press('ArrowDown');
  const chosen = await options(page).nth(1).getAttribute('id');
  await expect(input).toHaveAttribute('aria-activedescendant', chosen ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+k');
  await expect(page.getByTestId('command-palette')).toHaveCount(0);
});

test('the palette shows what is possible right here, and greys what is not', async () => {
  const { page } = app;
  await openArticle(page, '南坡村');
  await ask(page, '与重叠的同名标注合并');
  await expect(options(page).first()).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('command-palette')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await ask(page, '采纳');
  await expect(options(page).first()).toHaveAttribute('aria-disabled', 'false');
  const before = await page.getByTestId('status-pending').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('status-pending')).not.toHaveText(before);

  await selectInPane(page, 'reading', '村规民约');
  await ask(page, '标注所选');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette-input')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('the native menu says the same, in the same language, with the same keys', async () => {
  const { page } = app;
  const menu = () =>
    app.electron.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => ({
        label,
        items: (submenu?.items ?? []).map((item) => ({
          id: item.id,
          label: item.label,
          keys: item.accelerator ?? null,
          enabled: item.enabled,
        })),
      })),
    );
  await openArticle(page, '南坡村');
  const items = async () => (await menu()).flatMap((part) => part.items);
  await expect
    .poll(async () => (await items()).find(({ id }) => id === 'edit.undo') ?? {})
    .toMatchObject({ label: '撤销', keys: 'CmdOrCtrl+Z', enabled: true });
  expect((await items()).find(({ id }) => id === 'review.accept')).toMatchObject({
    label: '采纳',
    keys: null,
  });
  const choose = (id: string) =>
    app.electron.evaluate(({ Menu }, wanted) => {
      Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
    }, id);
  await choose('view.initiatives');
  await expect(page.getByTestId('screen-initiatives')).toBeVisible();
  await expect
    .poll(async () => (await items()).some(({ id }) => id === 'review.accept'))
    .toBe(false);
  await choose('view.language');
  await expect
    .poll(async () => (await items()).find(({ id }) => id === 'edit.undo')?.label)
    .toBe('Undo');
  await choose('view.language');
  await expect.poll(async () => (await menu())[0]?.label).toBe('文件');
});

test('settings are kept, the name goes into the journal, and they can be reset', async () => {
  const { page } = app;
  await page.keyboard.press('Control+,');
  await page.getByTestId('settings-author').fill('王五');
  await page.getByTestId('settings-zoom').click();
  await page.locator('.ant-select-item-option:visible', { hasText: '125%' }).click();
  await page.getByTestId('settings-lineSpacing').getByText('宽').click();
  await page.getByTestId('settings-close').click();
  await expect(page.getByTestId('status-bar')).toContainText('王五');
  const ratio = () => page.evaluate(() => devicePixelRatio);
  await expect.poll(ratio).toBeCloseTo(1.25, 2);
  await page.keyboard.press('Control+=');
  await expect.poll(ratio).toBeCloseTo(1.5, 2);
  await page.keyboard.press('Control+-');
  await page.reload();
  await expect(page.getByTestId('status-bar')).toContainText('王五');
  await expect.poll(ratio).toBeCloseTo(1.25, 2);

  await openArticle(page, '南坡村');
  await selectInPane(page, 'reading', '扶贫车间');
  await page.keyboard.press('n');
  await page.getByTestId('note-input').fill('妇女就业');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette')).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await page.getByTestId('settings-reset').click();
  await expect.poll(ratio).toBeCloseTo(1, 2);
  await page.getByTestId('settings-author').fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('status-bar')).toContainText('张三');
  await page.keyboard.press('Escape');
});

test('the sheet of shortcuts is searched by words and by key', async () => {
  const { page } = app;
  await page.keyboard.press('?');
  const sheet = page.getByTestId('shortcut-sheet');
  await expect(sheet).toContainText('Ctrl+Shift+Z');
  await page.getByTestId('shortcut-search').fill('ctrl+k');
  await expect(sheet.locator('dd')).toHaveText(['命令面板']);
  await page.getByTestId('shortcut-search').fill('驳回');
  // On the desk and in the queue: one, and all of its text.
  await expect(sheet.locator('kbd')).toHaveText(['X', 'Shift+X', 'X', 'Shift+X']);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('the focus is never lost', async () => {
  test.slow();
  const { page } = app;
  const held = async (after: string) => {
    // The focus comes back within a few frames; a reader notices no earlier.
    await expect.poll(() => focused(page), { message: after, timeout: 1000 }).not.toBe('body');
  };
  for (const state of STATES) {
    // The passages and files of these stand in the sample archive, not in this one.
    if (['import', 'workbench', 'verified'].includes(state.name)) continue;
    if (state.name === 'kinds') await openArticle(page, '南坡村');
    await state.enter(app);
    await held(`entering ${state.name}`);
    await state.leave?.(app);
    await held(`leaving ${state.name}`);
  }
  await openArticle(page, '南坡村');
  for (const key of ['j', 'a', 'x', 'k', 'Control+1', 'Control+2', 'F6', 'F6', 'F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    await held(key);
  }
  await page.getByTestId('next').click();
  await page.getByTestId('accept').click();
  await held('a decision by mouse');
  await page.getByTestId('accept-all').click();
  await held('a bulk decision by mouse');
  for (let step = 0; step < 4; step += 1) await page.getByTestId('undo').click();
  await held('undo by mouse');
  await page.keyboard.press('Control+3');
  await page.getByTestId('initiative-new').click();
  await page.getByTestId('initiative-label').fill('试验举措');
  await page.keyboard.press('Enter');
  await held('saving');
  await page.getByTestId('initiative-remove').click();
  await expect(page.getByTestId('surgery-dialog')).toHaveAttribute('data-ready', 'true');
  await page.getByTestId('surgery-ok').click();
  await expect(page.getByTestId('surgery-dialog')).toBeHidden();
  await held('removing');
});

test('a key pressed just as a dialog goes is the screen’s', async () => {
  const { page } = app;
  await page.getByTestId('verify').click();
  await expect(page.locator('.ant-modal-confirm')).toBeVisible();
  // Until the frame after, the focus is still inside what is no longer shown: a key lands there.
  const landed = await page.evaluate(async () => {
    const ok = [...document.querySelectorAll<HTMLElement>('.ant-modal-confirm button')].at(-1);
    const dialog = ok?.closest<HTMLElement>('.ant-modal-root');
    if (ok === undefined || dialog === null || dialog === undefined) return '';
    dialog.style.display = 'none';
    const press = { key: ',', code: 'Comma', ctrlKey: true, bubbles: true, cancelable: true };
    ok.dispatchEvent(new KeyboardEvent('keydown', press));
    ok.click();
    return ok.tagName;
  });
  expect(landed).toBe('BUTTON');
  await expect(page.getByTestId('settings')).toBeVisible();
  await page.getByTestId('settings-close').click();
  await expect(page.getByTestId('settings')).toBeHidden();
});

test('F6 goes round the parts of the window and back', async () => {
  const { page } = app;
  await openArticle(page, '南坡村');
  const visited: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('F6');
    visited.push(
      await page.evaluate(
        () => document.activeElement?.closest('[data-region]')?.className.split(' ').at(-1) ?? '',
      ),
    );
  }
  expect(new Set(visited.slice(0, 6))).toEqual(
    new Set(['top-bar', 'pane-source', 'pane-reading', 'margin', 'strip', 'status-bar']),
  );
  expect(visited.slice(6)).toEqual(visited.slice(0, 2));
  await page.keyboard.press('Shift+F6');
  await expect(page.locator(`.${visited[6]} :focus`)).toHaveCount(1);
});
