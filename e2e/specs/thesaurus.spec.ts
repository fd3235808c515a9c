import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { importChosen } from '../app/desk.ts';
import { standOn } from '../app/keyboard.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-thesaurus-'));
const archive = path.join(home, '举措.juanzong');
const page1 = path.join(home, '夜话.txt');
const table = path.join(home, '新举措.csv');
const book = path.join(home, '举措表.qdc');

const TALKS = Array.from(
  { length: 60 },
  (_, at) => `石榴镇第${at + 1}场院坝夜话讲分红，邻村也来听院坝夜聊，散场后炉边议事记下三件事。`,
).join('\n\n');

test.describe.configure({ mode: 'serial' });

let app: RunningApp;

test.beforeAll(async () => {
  fs.writeFileSync(page1, `石榴镇夜话六十场\n\n本报讯（记者 卢小满）\n\n${TALKS}\n`);
  fs.writeFileSync(
    table,
    '\uFEFFprefLabel,altLabels,definition,theme,level\r\n' +
      '院坝夜话,院坝夜聊,晚上在院坝说事,乡村治理,村\r\n' +
      '炉边议事,火塘议事,围着火炉议事,乡村治理,村\r\n' +
      '屋场会,院坝夜话,屋场里开的会,乡村治理,村\r\n',
  );
  app = await launchApp();
  const { page } = app;
  await chooseInDialog(app, [archive]);
  await page.getByTestId('create-archive').click();
  await chooseInDialog(app, [page1]);
  await importChosen(page, 'files');
  await page.keyboard.press('Control+3');
  await expect(page.getByTestId('screen-initiatives')).toBeVisible();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

async function ready(page: Page): Promise<void> {
  await expect(page.getByTestId('surgery-dialog')).toHaveAttribute('data-ready', 'true');
}

async function undoAll(page: Page): Promise<number> {
  let undone = 0;
  while (await page.getByTestId('undo').isEnabled()) {
    const before = await page.getByTestId('status-revision').innerText();
    await page.getByTestId('undo').click();
    await expect(page.getByTestId('status-revision')).not.toHaveText(before);
    undone += 1;
    if (undone > 60) throw new Error('undo does not end');
  }
  return undone;
}

test('an import is shown before it is made; rows in conflict are named and left out', async () => {
  const { page } = app;
  await chooseInDialog(app, [table]);
  await page.getByTestId('thesaurus-menu').click();
  await page.getByTestId('thesaurus-import-open').click();
  const dialog = page.getByTestId('thesaurus-import');
  await expect(dialog).toContainText('院坝夜话');
  await expect(dialog).toContainText('新增 2');
  await expect(dialog).toContainText('冲突 1');
  await look(page, 'thesaurus-1-import');
  await page.getByTestId('thesaurus-import-run').click();
  await expect(dialog).toBeHidden();
  await page.getByTestId('initiative-filter').fill('ybyh');
  await expect(page.getByTestId('initiative-node')).toHaveText(['院坝夜话']);
  await page.getByTestId('initiative-node').click();
  // Annotations to operate on: what the rules find of the two.
  await page.keyboard.press('Control+1');
  await page.locator('.ant-table-row').first().dblclick();
  await page.getByTestId('run-rules').click();
  await expect(page.getByTestId('status-pending')).not.toContainText('待定 0');
  await page.keyboard.press('Control+3');
});

test('by keys: rename, alias in conflict to merge, split, deprecate, delete, and undo', async () => {
  test.slow();
  const { page } = app;
  await standOn(page, '院坝夜话', '院坝夜话');
  await page.keyboard.press('F2');
  await expect(page.getByTestId('surgery-label')).toBeFocused();
  await page.keyboard.type('院坝夜谈');
  await ready(page);
  await expect(page.getByTestId('plan-lines')).toContainText('“院坝夜话”改名为“院坝夜谈”');
  await expect(page.getByTestId('surgery-counts')).toContainText('120');
  await look(page, 'thesaurus-2-rename');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('surgery-dialog')).toBeHidden();
  await expect(page.getByTestId('initiative-label')).toHaveValue('院坝夜谈');

  // An alias that belongs to another: whose it is, and a way on that is a merge.
  await standOn(page, '炉边议事', '炉边议事');
  await page.keyboard.press('b');
  await expect(page.getByTestId('surgery-dialog')).toHaveAttribute('data-does', 'alias');
  await page.keyboard.type('院坝夜聊');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('label-conflict')).toContainText('“院坝夜聊”已是“院坝夜谈”的别名');
  await expect(page.getByTestId('surgery-ok')).toBeDisabled();
  await look(page, 'thesaurus-3-conflict');
  await page.getByTestId('conflict-merge').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('surgery-dialog')).toHaveAttribute('data-does', 'merge');
  await ready(page);
  await expect(page.getByTestId('plan-lines')).toContainText('“炉边议事”这一条不再存在');
  await expect(page.getByTestId('surgery-counts')).toContainText('改标 60 处');
  await look(page, 'thesaurus-4-merge');
  await page.getByTestId('surgery-ok').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('surgery-dialog')).toBeHidden();
  await expect(page.getByTestId('initiative-label')).toHaveValue('院坝夜谈');

  // Split one form off again.
  await standOn(page, '院坝夜谈', '院坝夜谈');
  await page.keyboard.press('s');
  await expect(page.getByTestId('surgery-label')).toBeFocused();
  await page.keyboard.type('炉边会');
  const form = page.getByTestId('surgery-forms').getByRole('checkbox', { name: /^炉边议事/u });
  await form.focus();
  await page.keyboard.press('Space');
  await ready(page);
  await expect(page.getByTestId('surgery-counts')).toContainText('改标 60 处');
  await look(page, 'thesaurus-5-split');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('surgery-dialog')).toBeHidden();
  await expect(page.getByTestId('initiative-label')).toHaveValue('炉边会');

  // Deprecate it in favour of the other, suggestions turned.
  await standOn(page, '炉边会', '炉边会');
  await page.keyboard.press('d');
  await page.keyboard.type('yb');
  await page.keyboard.type('yt');
  await page.keyboard.press('Enter');
  await ready(page);
  await expect(page.getByTestId('plan-lines')).toContainText('停用');
  await expect(page.getByTestId('surgery-counts')).toContainText('驳回 60 处');
  await look(page, 'thesaurus-6-deprecate');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('surgery-dialog')).toBeHidden();

  // Delete it: its rejected suggestions go with it.
  await standOn(page, '炉边会', '炉边会');
  await page.keyboard.press('Delete');
  await ready(page);
  await expect(page.getByTestId('surgery-counts')).toContainText('删去 60 处');
  await look(page, 'thesaurus-7-delete');
  await page.getByTestId('surgery-ok').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('surgery-dialog')).toBeHidden();
  await page.getByTestId('initiative-filter').fill('炉边会');
  await expect(page.getByTestId('initiative-node')).toHaveCount(0);

  for (let step = 0; step < 5; step += 1) {
    const before = await page.getByTestId('status-revision').innerText();
    await page.getByTestId('undo').click();
    await expect(page.getByTestId('status-revision')).not.toHaveText(before);
  }
  await page.getByTestId('initiative-filter').fill('院坝');
  await expect(page.getByTestId('initiative-node').filter({ hasText: '院坝夜话' })).toBeVisible();
  await page.getByTestId('initiative-filter').fill('炉边议事');
  await expect(page.getByTestId('initiative-node')).toHaveText(/炉边议事/u);
});

test('by mouse: mark, merge from the menu, drag to another place, colour, and a label in conflict', async () => {
  test.slow();
  const { page } = app;
  await page.getByTestId('initiative-filter').fill('议事');
  const node = (name: string) => page.getByTestId('initiative-node').filter({ hasText: name });
  await node('炉边议事').click();
  await page.getByTestId('colour-violet').check();
  await page.getByTestId('initiative-save').click();
  await expect(node('炉边议事')).toContainText('★');

  await page.getByTestId('initiative-filter').fill('院坝夜话');
  await node('院坝夜话').click();
  await page.getByTestId('initiative-label').fill('炉边議事');
  await page.getByTestId('initiative-save').click();
  await expect(page.getByTestId('label-conflict')).toContainText('就是另一条举措“炉边议事”的名称');
  await expect(page.getByTestId('conflict-take')).toHaveCount(0);
  await page.getByTestId('conflict-cancel').click();
  await expect(page.getByTestId('label-conflict')).toBeHidden();

  await page.getByTestId('initiative-filter').fill('炉边议事');
  await node('炉边议事').click({ modifiers: ['Control'] });
  await expect(page.getByTestId('tree-count')).toContainText('已标记 2 条');
  await node('炉边议事').click({ button: 'right' });
  await page.getByTestId('action-merge').filter({ visible: true }).click();
  await expect(page.getByTestId('surgery-into')).toContainText('院坝夜话');
  await ready(page);
  await page.getByTestId('surgery-hits').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(page.getByTestId('surgery-hit').last()).toBeVisible();
  expect(await page.getByTestId('surgery-hit').count()).toBeLessThan(30);
  await page.getByTestId('surgery-ok').click();
  await expect(page.getByTestId('surgery-dialog')).toBeHidden();
  await expect(page.getByTestId('tree-count')).not.toContainText('已标记');

  await page.getByTestId('initiative-filter').fill('院坝');
  await node('院坝夜话').dragTo(node('院坝会'));
  await expect(page.getByTestId('surgery-dialog')).toHaveAttribute('data-does', 'move');
  await ready(page);
  await expect(page.getByTestId('plan-lines')).toContainText('院坝会');
  await look(page, 'thesaurus-8-move');
  await page.getByTestId('surgery-ok').click();
  await expect(page.getByTestId('surgery-dialog')).toBeHidden();
  await page.getByTestId('initiative-filter').fill('');
  await look(page, 'thesaurus-9-screen');
});

test('dark, in English, and everything undone to the beginning', async () => {
  test.slow();
  const { page } = app;
  await page.getByTestId('colour-scheme').click();
  await page.getByTestId('colour-scheme').click();
  await page.getByTestId('language').click();
  await page.getByTestId('initiative-filter').fill('院坝夜话');
  await page.getByTestId('initiative-node').filter({ hasText: '院坝夜话' }).click();
  await page.getByTestId('initiative-actions').click();
  await page.getByTestId('action-split').filter({ visible: true }).click();
  await expect(page.getByTestId('surgery-forms')).toContainText('院坝夜聊');
  await page.getByTestId('surgery-label').fill('院坝夜聊会');
  await page.getByTestId('surgery-forms').getByRole('checkbox').nth(1).check();
  await ready(page);
  await look(page, 'thesaurus-10-split-dark-english');
  await page.keyboard.press('Escape');
  await page.getByTestId('language').click();

  await chooseInDialog(app, [book]);
  await page.getByTestId('thesaurus-menu').click();
  await page.getByTestId('export-thesaurus-qdc').click();
  await expect(page.getByTestId('export-dialog')).toHaveAttribute('data-stage', 'done');
  await page.getByTestId('export-close').click();
  expect(fs.readFileSync(book, 'utf8')).toContain('name="院坝夜话"');

  expect(await undoAll(page)).toBeGreaterThan(3);
  await app.electron.close();
  const { initiatives } = cliJson(archive, 'thesaurus', 'list') as {
    readonly initiatives: readonly { readonly prefLabel: string }[];
  };
  expect(initiatives.map(({ prefLabel }) => prefLabel)).not.toContain('院坝夜话');
});
