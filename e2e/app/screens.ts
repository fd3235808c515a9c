import { expect, type Page } from '@playwright/test';
import { openArticle, selectInPane } from './desk.ts';
import { chooseInDialog, type RunningApp } from './launch.ts';
import { REPORT_STATES } from './report-states.ts';
import type { ScreenState } from './screen-state.ts';
import { SAMPLES } from './seeds.ts';

const escape = async ({ page }: RunningApp) => {
  await page.keyboard.press('Escape');
};

async function toDesk({ page }: RunningApp): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
}

/** Words that the states below select; the article on the desk must hold them. */
export const PASSAGE = '工作';

async function select(app: RunningApp): Promise<void> {
  await toDesk(app);
  await selectInPane(app.page, 'reading', PASSAGE);
}

/** Everything that stands over or beside everything else, in the order of a walk through the sample archive. */
export const STATES: readonly ScreenState[] = [
  {
    name: 'library',
    enter: async ({ page }) => {
      await page.keyboard.press('Control+1');
      await expect(page.getByTestId('article-row').first()).toBeVisible();
    },
  },
  {
    name: 'description',
    enter: async ({ page }) => {
      await page.getByTestId('article-table').focus();
      await page.keyboard.press('d');
      await expect(page.getByTestId('description-fields')).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'import',
    enter: async (app) => {
      await chooseInDialog(app, [SAMPLES]);
      await app.page.keyboard.press('Control+i');
      await expect(app.page.getByTestId('import-dialog')).toContainText('03-gb18030.txt');
    },
    leave: escape,
  },
  {
    name: 'export menu',
    enter: async ({ page }) => {
      await page.getByTestId('export-menu').click();
      await expect(page.getByTestId('export-annotations-csv')).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'archive menu',
    enter: async ({ page }) => {
      await page.getByTestId('archive-menu').click();
      await expect(page.locator('.ant-dropdown-menu:visible')).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'workbench',
    enter: async ({ page }) => {
      await openArticle(page, '晒亮点');
      await page.keyboard.press('j');
    },
  },
  {
    name: 'kinds',
    enter: async ({ page }) => {
      await page.getByTestId('kind-filter').click();
      await expect(page.locator('.ant-select-dropdown:visible')).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'find bar',
    enter: async (app) => {
      await toDesk(app);
      await app.page.keyboard.press('Control+f');
      await expect(app.page.getByTestId('find-input')).toBeFocused();
    },
    leave: escape,
  },
  {
    name: 'tag palette',
    enter: async (app) => {
      await select(app);
      await app.page.keyboard.press('t');
      await expect(app.page.getByTestId('palette-input')).toBeFocused();
    },
    leave: escape,
  },
  {
    name: 'note',
    enter: async (app) => {
      await select(app);
      await app.page.keyboard.press('n');
      await expect(app.page.getByTestId('note-input')).toBeFocused();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'mending',
    enter: async ({ page }) => {
      await page.keyboard.press('F8');
      await expect(page.getByTestId('mend-panel')).toBeVisible();
    },
  },
  {
    name: 'correction',
    enter: async (app) => {
      await selectInPane(app.page, 'source', PASSAGE);
      await app.page.keyboard.press('c');
      await expect(app.page.getByTestId('mend-correction-text')).toBeFocused();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F8');
      await expect(page.getByTestId('mend-panel')).toHaveCount(0);
    },
  },
  {
    name: 'initiatives',
    enter: async ({ page }) => {
      await page.keyboard.press('Control+3');
      await page.getByTestId('initiative-filter').fill('sgbz');
      await page.getByTestId('initiative-node').last().click();
      await expect(page.getByTestId('initiative-form')).toBeVisible();
    },
  },
  {
    name: 'new initiative',
    enter: async ({ page }) => {
      await page.getByTestId('initiative-new').click();
      await expect(page.getByTestId('initiative-label')).toBeFocused();
    },
  },
  {
    name: 'surgery',
    enter: async ({ page }) => {
      await page.getByTestId('initiative-filter').fill('sgbz');
      await page.getByTestId('initiative-node').last().click();
      await page.getByTestId('initiative-actions').click();
      await page.getByTestId('action-delete').click();
      await expect(page.getByTestId('surgery-dialog')).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('surgery-dialog')).toBeHidden();
    },
  },
  {
    name: 'every occurrence',
    enter: async (app) => {
      await select(app);
      await app.page.keyboard.press('Control+Shift+T');
      await expect(app.page.getByTestId('occurrences-dialog')).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('occurrences-dialog')).toBeHidden();
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'history of an article',
    enter: async (app) => {
      await toDesk(app);
      await app.page.getByTestId('history-of').click();
      await expect(app.page.getByTestId('history-step').first()).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('history-step')).toHaveCount(0);
    },
  },
  {
    name: 'review',
    enter: async ({ page }) => {
      await page.keyboard.press('Control+4');
      await expect(page.getByTestId('queue-table')).toBeVisible();
      await page.keyboard.press('j');
    },
  },
  {
    name: 'search',
    enter: async ({ page }) => {
      await page.keyboard.press('Control+6');
      await page.getByTestId('search-box').fill(PASSAGE);
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('search-results')).toBeFocused();
    },
  },
  {
    name: 'concordance',
    enter: async ({ page }) => {
      await page.keyboard.press('v');
      await expect(page.getByTestId('search-line').first()).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('v');
      await expect(page.getByTestId('search-results')).toBeFocused();
    },
  },
  {
    name: 'query language',
    enter: async ({ page }) => {
      await page.getByTestId('search-box').fill(`${PASSAGE} OR`);
      await expect(page.getByTestId('search-fault')).not.toBeEmpty();
      await page.keyboard.press('Control+/');
      await expect(page.getByTestId('search-example-or')).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('search-example-or')).toBeHidden();
    },
  },
  ...REPORT_STATES,
  {
    name: 'ledger',
    enter: async ({ page }) => {
      await page.keyboard.press('Control+7');
      await page.getByTestId('ledger-tab-articles').click();
      await expect(page.getByTestId('ledger-row').first()).toBeVisible();
    },
  },
  {
    name: 'ledger columns',
    enter: async ({ page }) => {
      await page.getByTestId('ledger-columns').click();
      await expect(page.getByTestId('ledger-column-title')).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.getByTestId('ledger-columns').click();
      await expect(page.getByTestId('ledger-column-title')).toBeHidden();
    },
  },
  {
    name: 'ledger points',
    enter: async ({ page }) => {
      await page.getByTestId('ledger-points').click();
      await expect(page.getByTestId('ledger-points-save')).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('ledger-points-save')).toBeHidden();
    },
  },
  {
    name: 'ledger of figures',
    enter: async ({ page }) => {
      await page.getByTestId('ledger-tab-figures').click();
      await expect(page.getByTestId('ledger-empty')).toBeVisible();
    },
  },
  {
    name: 'history',
    enter: async ({ page }) => {
      await page.keyboard.press('Control+5');
      await expect(page.getByTestId('screen-care')).toBeVisible();
      await page.getByTestId('history-step').first().click();
      await expect(page.getByTestId('step-detail')).toBeVisible();
    },
  },
  {
    name: 'command palette',
    enter: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByTestId('command-input')).toBeFocused();
    },
    leave: escape,
  },
  {
    name: 'shortcuts',
    enter: async ({ page }) => {
      await page.keyboard.press('F1');
      await expect(page.getByTestId('shortcut-search')).toBeFocused();
    },
    leave: escape,
  },
  {
    name: 'settings',
    enter: async ({ page }) => {
      await page.keyboard.press('Control+,');
      await expect(page.getByTestId('settings')).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'verified',
    enter: async ({ page }) => {
      await page.getByTestId('verify').click();
      await expect(page.locator('.ant-modal-confirm')).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.locator('.ant-modal-confirm button').last().click();
      await expect(page.locator('.ant-modal-confirm')).toBeHidden();
    },
  },
];

/** Chooses in the settings dialog, as a user would. */
export async function setLook(
  page: Page,
  look: { readonly scheme: string; readonly contrast: string; readonly language: string },
): Promise<void> {
  await page.keyboard.press('Control+,');
  const settings = page.getByTestId('settings');
  await expect(settings).toBeVisible();
  const place = { colourScheme: look.scheme, contrast: look.contrast, language: look.language };
  for (const [name, value] of Object.entries(place)) {
    await page
      .getByTestId(`settings-${name}`)
      .locator('.ant-segmented-item')
      .nth(OPTIONS[name]?.indexOf(value) ?? 0)
      .click();
  }
  await page.getByTestId('settings-close').click();
  await expect(settings).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', look.scheme);
  await expect(page.locator('html')).toHaveAttribute('data-contrast', look.contrast);
  await expect(page.locator('html')).toHaveAttribute('lang', look.language);
}

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  colourScheme: ['system', 'light', 'dark'],
  contrast: ['system', 'normal', 'high'],
  language: ['zh-CN', 'en'],
};
