import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { openArticle, selectInPane } from '../app/desk.ts';
import { launchApp, type RunningApp } from '../app/launch.ts';

/** A page of our own. */
const PAGE = [
  '东岭村的积分超市',
  '',
  '本报讯 东岭村的积分超市上个月开张,村民凭积分换油盐酱醋。',
  '',
  '村支书说,积分从打扫院落、照看老人里来。',
].join('\n');

/** A field that submits, closes or has keys of its own, and how to come to it. */
interface Field {
  readonly name: string;
  readonly testId: string;
  readonly open: (page: Page) => Promise<void>;
  /** What is on the screen as long as nothing was submitted or closed. */
  readonly stays: string;
}

const onDesk = async (page: Page, pane: 'source' | 'reading', keys: string) => {
  await openArticle(page, '东岭村');
  await selectInPane(page, pane, '积分超市');
  await page.keyboard.press(keys);
};

const FIELDS: readonly Field[] = [
  {
    name: 'tag palette',
    testId: 'palette-input',
    stays: 'palette',
    open: (page) => onDesk(page, 'reading', 't'),
  },
  {
    name: 'note of the tag palette',
    testId: 'palette-note',
    stays: 'palette',
    open: async (page) => {
      await onDesk(page, 'reading', 't');
      await page.getByTestId('palette-note').focus();
    },
  },
  {
    name: 'note',
    testId: 'note-input',
    stays: 'palette',
    open: (page) => onDesk(page, 'reading', 'n'),
  },
  {
    name: 'find bar',
    testId: 'find-input',
    stays: 'find-bar',
    open: async (page) => {
      await openArticle(page, '东岭村');
      await page.keyboard.press('Control+f');
    },
  },
  {
    name: 'correction',
    testId: 'mend-correction-text',
    stays: 'mend-correction',
    open: async (page) => {
      await openArticle(page, '东岭村');
      await page.keyboard.press('F8');
      await selectInPane(page, 'source', '积分超市');
      await page.keyboard.press('c');
    },
  },
  {
    name: 'command palette',
    testId: 'command-input',
    stays: 'command-palette',
    open: (page) => page.keyboard.press('Control+k'),
  },
  {
    name: 'shortcut search',
    testId: 'shortcut-search',
    stays: 'shortcut-sheet',
    open: (page) => page.keyboard.press('F1'),
  },
  {
    name: 'author',
    testId: 'settings-author',
    stays: 'settings',
    open: async (page) => {
      await page.keyboard.press('Control+,');
      await page.getByTestId('settings-author').focus();
    },
  },
  {
    name: 'library filter',
    testId: 'library-filter',
    stays: 'screen-library',
    open: async (page) => {
      await page.keyboard.press('Control+1');
      await page.keyboard.press('/');
    },
  },
  {
    name: 'description',
    testId: 'describe-medium',
    stays: 'describe-form',
    open: async (page) => {
      await page.keyboard.press('Control+1');
      await page.getByTestId('article-table').focus();
      await page.keyboard.press('d');
      await page.getByTestId('describe-medium').focus();
    },
  },
  {
    name: 'initiative filter',
    testId: 'initiative-filter',
    stays: 'screen-initiatives',
    open: async (page) => {
      await page.keyboard.press('Control+3');
      await page.getByTestId('initiative-filter').focus();
    },
  },
  {
    name: 'initiative label',
    testId: 'initiative-label',
    stays: 'initiative-form',
    open: async (page) => {
      await page.keyboard.press('Control+3');
      await page.getByTestId('initiative-new').click();
    },
  },
];

const KEYS = [
  ['Enter', 'Enter'],
  ['Escape', 'Escape'],
  ['Backspace', 'Backspace'],
  ['Delete', 'Delete'],
  ['Tab', 'Tab'],
  [' ', 'Space'],
  ['ArrowUp', 'ArrowUp'],
  ['ArrowDown', 'ArrowDown'],
  ['a', 'KeyA'],
  ['j', 'KeyJ'],
  ['x', 'KeyX'],
  ['1', 'Digit1'],
  ['/', 'Slash'],
  ['F8', 'F8'],
] as const;

let app: RunningApp;
let home = '';

test.beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), '输入-'));
  const archive = path.join(home, '输入.juanzong');
  fs.writeFileSync(path.join(home, '东岭.txt'), PAGE);
  cliJson(archive, 'import', path.join(home, '东岭.txt'));
  cliJson(archive, 'suggest');
  app = await launchApp({ args: [archive] });
  await expect(app.page.getByTestId('article-row')).toHaveCount(1);
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
  fs.rmSync(home, { recursive: true, force: true });
});

/** What must not change while an input method holds the keys. */
const standing = (page: Page, field: Field) =>
  page.evaluate(
    ([testId, stays]) => {
      const at = document.activeElement;
      const shown = document.querySelector(`[data-testid="${stays}"]`);
      return {
        focus: at?.getAttribute('data-testid') ?? at?.tagName,
        value: at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.value : '',
        shown: shown?.checkVisibility() ?? false,
        option: at?.getAttribute('aria-activedescendant') ?? null,
        revision: document.querySelector('[data-testid=status-revision]')?.textContent,
        screen: document.querySelector('main section')?.getAttribute('data-testid'),
        field: testId,
      };
    },
    [field.testId, field.stays],
  );

/** An input method as Chromium has it: a composition, and every key processed by it. */
async function composeKeys(cdp: CDPSession): Promise<void> {
  for (const [, code] of KEYS) {
    const key = { key: 'Process', code, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }
}

/** As pages meet it elsewhere: the key's own name, said to be composing (macOS) or only by its code (Sogou). */
const sendKeys = (page: Page, composing: boolean) =>
  page.evaluate(
    ([keys, isComposing]) => {
      for (const [key, code] of keys) {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            code,
            keyCode: 229,
            isComposing,
            bubbles: true,
            cancelable: true,
          }),
        );
      }
    },
    [KEYS, composing] as const,
  );

for (const field of FIELDS) {
  test(`while composing nothing is submitted, closed or carried out: ${field.name}`, async () => {
    const { page } = app;
    await field.open(page);
    const input = page.getByTestId(field.testId);
    await expect(input).toBeFocused();
    await input.fill('村');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    // What the field lists for it comes from the archive.
    await page.waitForTimeout(300);
    const before = await standing(page, field);
    expect(before).toMatchObject({ focus: field.testId, value: '村ni', shown: true });

    await composeKeys(cdp);
    expect(await standing(page, field)).toEqual(before);
    await sendKeys(page, true);
    expect(await standing(page, field)).toEqual(before);
    await sendKeys(page, false);
    expect(await standing(page, field)).toEqual(before);

    await cdp.send('Input.insertText', { text: '你' });
    await expect(input).toHaveValue('村你');
    await cdp.detach();
    // Keys of one's own work again; dialogs wait 200 ms for what an input method sends late.
    await page.waitForTimeout(300);
    await input.fill('');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Escape');
    await expect(page.locator('[aria-modal=true]:visible')).toHaveCount(0);
  });
}

test('with an input method on, a letter on selected text opens the palette; none reviews by it', async () => {
  const { page } = app;
  await openArticle(page, '东岭村');
  await page.keyboard.press('j');
  const pending = await page.getByTestId('status-pending').innerText();
  await page.getByTestId('reading-pane').locator('.cm-content').focus();
  await sendKeys(page, false);
  await expect(page.getByTestId('status-pending')).toHaveText(pending);
  await expect(page.getByTestId('palette')).toHaveCount(0);
  await expect(page.getByTestId('mend-panel')).toHaveCount(0);

  await selectInPane(page, 'reading', '积分超市');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'KeyJ',
    windowsVirtualKeyCode: 229,
  });
  await expect(page.getByTestId('palette-input')).toBeFocused();
  await cdp.send('Input.imeSetComposition', { text: 'ji', selectionStart: 2, selectionEnd: 2 });
  await expect(page.getByTestId('palette-input')).toHaveValue('ji');
  await cdp.detach();
});
