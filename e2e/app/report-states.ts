import { expect, type Page } from '@playwright/test';
import type { ScreenState } from './screen-state.ts';

/** Onto the list of reports. */
async function toList(page: Page): Promise<void> {
  await page.keyboard.press('Control+8');
  await expect(page.getByTestId('screen-reports')).toBeVisible();
  await page.keyboard.press('Alt+Home');
  await expect(page.getByTestId('report-list')).toBeVisible();
}

/** Into a report; the first time one is made. */
async function toComposer(page: Page): Promise<void> {
  await page.keyboard.press('Control+8');
  await expect(page.getByTestId('screen-reports')).toBeVisible();
  if (await page.getByTestId('composer').isHidden()) {
    if (await page.getByTestId('report-row').first().isVisible()) {
      await page.getByTestId('report-row').first().dblclick();
    } else {
      await page.keyboard.press('n');
      await expect(page.getByTestId('new-report-ok')).toBeEnabled();
      await page.getByTestId('new-report-ok').click();
    }
  }
  await expect(page.getByTestId('preview').locator('h1')).toBeVisible();
  await page.getByTestId('outline').focus();
  await page.keyboard.press('Home');
  await expect(page.getByTestId('block-editor')).toBeVisible();
}

/** A dialog that a command of the composer opens. */
function dialog(name: string, key: string, testId: string): ScreenState {
  return {
    name: `report ${name}`,
    enter: async ({ page }) => {
      await toComposer(page);
      await page.keyboard.press(key);
      await expect(page.getByTestId(testId)).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByTestId(testId)).toBeHidden();
    },
  };
}

/** The reports: list, composer and what lies over them. */
export const REPORT_STATES: readonly ScreenState[] = [
  { name: 'reports', enter: ({ page }) => toList(page) },
  {
    name: 'report new',
    enter: async ({ page }) => {
      await page.keyboard.press('n');
      await expect(page.getByTestId('template-review')).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('new-report-dialog')).toBeHidden();
    },
  },
  { name: 'composer', enter: ({ page }) => toComposer(page) },
  {
    name: 'report add',
    enter: async ({ page }) => {
      await page.keyboard.press('a');
      await expect(page.getByTestId('add-passages')).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('add-passages')).toBeHidden();
    },
  },
  dialog('settings', 's', 'report-settings-dialog'),
  dialog('sign', 'g', 'sign-dialog'),
  dialog('export', 'Control+Shift+e', 'export-report-dialog'),
];
