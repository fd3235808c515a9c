import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { acceptedCount, importChosen, openArticle, selectInPane } from '../app/desk.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { NO_SEEDS, SAMPLES, SEEDS } from '../app/seeds.ts';
import { convertWithOffice, findOffice, NO_OFFICE, officeText } from '../office.ts';

interface Listed {
  readonly articles: readonly {
    readonly id: string;
    readonly filename: string;
    readonly title: string | null;
    readonly reading: string;
  }[];
}
interface Annotated {
  readonly annotations: readonly {
    readonly status: string;
    readonly kind: string;
    readonly initiatives: readonly string[];
    readonly quote: string;
    readonly note: string;
    readonly rule: string | null;
  }[];
}

// A folder as users have them: Chinese, and a space.
const home = fs.mkdtempSync(path.join(os.tmpdir(), '张三 的文档-'));
const archive = path.join(home, '我的 档案.juanzong');
const word = path.join(home, '标注篇目.docx');
const csv = path.join(home, '标注.csv');

test.describe.configure({ mode: 'serial' });

test.describe('the main job', () => {
  let app: RunningApp;

  test.beforeAll(async () => {
    app = await launchApp();
  });
  test.afterAll(async () => {
    await app.electron.close();
    fs.rmSync(home, { recursive: true, force: true });
    fs.rmSync(app.userFolder, { recursive: true, force: true });
  });

  test('creates an archive and imports pages in every encoding, each previewed', async () => {
    const { page } = app;
    await chooseInDialog(app, [archive]);
    await page.getByTestId('create-archive').click();
    await expect(page.getByTestId('library-empty')).toBeVisible();

    await chooseInDialog(app, [SAMPLES]);
    await page.getByTestId('import-folder').click();
    const dialog = page.getByTestId('import-dialog');
    await expect(dialog).toContainText('GB18030');
    await expect(dialog).toContainText('UTF-16');
    await page.getByTestId('import-start').click();
    await expect(dialog).toHaveAttribute('data-stage', 'ended');
    await page.getByTestId('import-close').click();
    await expect(page.getByTestId('library-count')).toContainText('13');
  });

  test('recognises the same files when they are offered again', async () => {
    const { page } = app;
    await chooseInDialog(app, [path.join(SAMPLES, '05-clean.txt')]);
    await page.getByTestId('import-files').click();
    await expect(page.getByTestId('import-dialog')).toContainText('重复');
    await expect(page.getByTestId('import-start')).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('library-count')).toContainText('13');
  });

  test('imports the example pages', async () => {
    test.skip(SEEDS === null, NO_SEEDS);
    const { page } = app;
    await chooseInDialog(app, [SEEDS ?? '']);
    await importChosen(page, 'folder');
    await expect(page.getByTestId('library-count')).toContainText('21');
  });

  test('shows source and reading side by side, and links their selections', async () => {
    const { page } = app;
    await openArticle(page, '一渠清水绕山来');
    await expect(page.getByTestId('source-pane')).toContainText('柏陂日报');
    const heading = page.getByTestId('reading-pane').locator('.cm-line').first();
    await expect(heading).toContainText('一渠清水绕山来');
    await selectInPane(page, 'reading', '一渠清水');
    const linked = page.getByTestId('source-pane').locator('.em-linked');
    await expect.poll(async () => (await linked.allInnerTexts()).join('')).toBe('一渠清水');
    await page.keyboard.press('Escape');
  });

  test('accepts and rejects suggestions by key', async () => {
    const { page } = app;
    const before = await acceptedCount(page);
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await expect.poll(() => acceptedCount(page)).toBe(before + 1);
    await page.keyboard.press('a');
    await expect.poll(() => acceptedCount(page)).toBe(before + 2);
    const pending = await page.getByTestId('suggestion-count').innerText();
    await page.keyboard.press('x');
    await expect(page.getByTestId('suggestion-count')).not.toHaveText(pending);
    await page.keyboard.press('Shift+A');
    await expect.poll(() => acceptedCount(page)).toBeGreaterThanOrEqual(before + 3);
    await page.keyboard.press('Control+z');
    await expect.poll(() => acceptedCount(page)).toBe(before + 2);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => acceptedCount(page)).toBeGreaterThanOrEqual(before + 3);
  });

  test('tags by selection and pinyin initials; Enter while composing submits nothing', async () => {
    const { page } = app;
    const before = await acceptedCount(page);
    await selectInPane(page, 'reading', '一渠清水');
    await page.keyboard.press('t');
    const input = page.getByTestId('palette-input');
    await expect(input).toBeFocused();
    await input.fill('sgbz');
    await expect(page.getByTestId('palette-option').first()).toContainText('四个不摘');
    // An input method ends a word with Enter: Chrome marks the event, old Sogou sends key code 229.
    await input.evaluate((element) => {
      const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
      element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      element.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
      element.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
      element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await expect(input).toBeVisible();
    expect(await acceptedCount(page)).toBe(before);
    await input.press('Tab');
    await page.keyboard.type('手工标注的批注');
    await input.focus();
    await input.press('Enter');
    await expect(input).toBeHidden();
    await expect.poll(() => acceptedCount(page)).toBe(before + 1);
  });

  test('makes a new initiative on the spot', async () => {
    const { page } = app;
    const before = await acceptedCount(page);
    await selectInPane(page, 'reading', '绕山来');
    await page.keyboard.press('Enter');
    await page.getByTestId('palette-input').fill('绕山渠工程');
    await expect(page.getByTestId('palette-option').last()).toContainText('绕山渠工程');
    await page.getByTestId('palette-input').press('Enter');
    await expect.poll(() => acceptedCount(page)).toBe(before + 1);
  });

  test('runs the rules again without doubles, and the rejected stay away', async () => {
    const { page } = app;
    const status = page.getByTestId('status-pending');
    const pending = await status.innerText();
    await page.getByTestId('run-rules').click();
    await expect(page.getByText(/新增 0 条建议/u)).toBeVisible();
    await expect(status).toHaveText(pending);
  });

  test('edits an initiative and leads from a mention to its place', async () => {
    const { page } = app;
    await page.keyboard.press('Control+3');
    await page.getByTestId('initiative-filter').fill('rsqgc');
    await page.getByTestId('initiative-node').filter({ hasText: '绕山渠工程' }).click();
    await expect(page.getByTestId('initiative-label')).toHaveValue('绕山渠工程');
    const aliases = page.getByTestId('initiative-aliases').locator('input');
    await aliases.fill('环山渠');
    await aliases.press('Enter');
    await page.getByTestId('initiative-save').click();
    await page.getByTestId('undo').hover();
    await expect(page.getByRole('tooltip')).toContainText('绕山渠工程');
    await page.getByTestId('mention').first().click();
    await expect(page.getByTestId('reading-pane')).toContainText('绕山来');
  });

  test('exports Word and CSV', async () => {
    test.slow();
    const { page } = app;
    for (const [kind, file] of [
      ['annotated-word', word],
      ['annotations-csv', csv],
    ] as const) {
      await chooseInDialog(app, [file]);
      await page.keyboard.press('Control+1');
      await page.getByTestId('export-menu').click();
      await page.getByTestId(`export-${kind}`).click();
      await expect(page.getByTestId('export-dialog')).toHaveAttribute('data-stage', 'done', {
        timeout: 30_000,
      });
      await page.getByTestId('export-close').click();
      expect(fs.statSync(file).size).toBeGreaterThan(1000);
    }
  });

  test('keeps everything over a restart, and undo steps back over it', async () => {
    const { page } = app;
    const accepted = await acceptedCount(page);
    await app.electron.close();

    const { annotations } = cliJson(archive, 'annotations') as Annotated;
    expect(annotations.filter(({ status }) => status === 'accepted')).toHaveLength(accepted);
    const own = annotations.filter(({ rule }) => rule === null);
    expect(own.map(({ initiatives, quote, note }) => [initiatives[0], quote, note])).toEqual([
      ['四个不摘', '一渠清水', '手工标注的批注'],
      ['绕山渠工程', '绕山来', ''],
    ]);
    const userFolder = app.userFolder;
    app = await launchApp({ userFolder, args: [archive] });
    await expect.poll(() => acceptedCount(app.page)).toBe(accepted);
    // The newest step is the alias; before it the new initiative's annotation.
    await app.page.getByTestId('undo').click();
    await app.page.getByTestId('undo').click();
    await expect.poll(() => acceptedCount(app.page)).toBe(accepted - 1);
    await app.page.getByTestId('redo').click();
    await expect.poll(() => acceptedCount(app.page)).toBe(accepted);
  });

  test('wrote the same text that LibreOffice reads in both', async () => {
    test.skip(findOffice() === null, NO_OFFICE);
    await app.electron.close();
    const { annotations } = cliJson(archive, 'annotations') as Annotated;
    await expectSameText(cliJson(archive, 'list') as Listed, annotations);
  });
});

async function expectSameText(
  listed: Listed,
  annotations: Annotated['annotations'],
): Promise<void> {
  const text = new Set((await officeText(word)).split('\n').map((line) => line.trim()));
  for (const article of listed.articles) {
    for (const paragraph of article.reading.split('\n')) {
      // Characters that Word cannot hold are written as visible marks.
      if (/[\u0000-\u001F\uFFFE\uFFFF]/u.test(paragraph)) continue;
      expect(text, article.filename).toContain(paragraph.trim());
    }
  }
  const sheet = await convertWithOffice(csv, 'csv', { infilter: 'CSV:44,34,76,1' });
  const rows = new TextDecoder().decode(sheet).trimEnd();
  const accepted = annotations.filter(({ status }) => status === 'accepted');
  expect(rows.split('juanzong-annotations/3')).toHaveLength(accepted.length + 1);
  for (const { quote } of accepted) expect(rows).toContain(quote);
}
