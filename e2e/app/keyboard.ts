import { expect, type Locator, type Page } from '@playwright/test';

/*
 * What a user who never touches the mouse does.
 */

/** Presses Tab until the control with the test id has the focus. */
export async function tabTo(page: Page, testId: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const there = await page.evaluate(
      (wanted) => document.activeElement?.closest(`[data-testid="${wanted}"]`) !== null,
      testId,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${testId}`);
}

/** Types into the library's filter and opens the first article that is left. */
export async function openByKeys(page: Page, title: string): Promise<void> {
  await expect(page.getByTestId('status-bar')).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.locator('.ant-table-row').first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(title);
  await expect(page.locator('.ant-table-row').first()).toContainText(title);
  await tabTo(page, 'article-table');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('article-heading')).toContainText(title);
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
}

/** Selects words in the pane that has the focus, by finding them. */
export async function selectByFinding(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
  await expect(page.getByTestId('find-count')).toHaveText(/^1 \/ /u);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('find-bar')).toBeHidden();
}

/** Tags what is selected with the first initiative that the letters find. */
export async function tagByKeys(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette')).toBeVisible();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette')).toBeHidden();
}

/** Filters the tree to what `query` finds and stands on the entry of that name with the arrow keys. */
export async function standOn(page: Page, query: string, name: string): Promise<void> {
  await page.getByTestId('initiative-filter').fill(query);
  await page.getByTestId('initiative-filter').focus();
  const named = (within: Locator) => within.getByText(name, { exact: true });
  await expect(named(page.getByTestId('initiative-node'))).toBeVisible();
  // Past the buttons into the tree; the first key stands on the first line.
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const inTree = await page.evaluate(
      () => document.activeElement?.closest('[data-testid="initiative-tree"]') !== null,
    );
    if (inTree) break;
  }
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await named(page.locator('.ant-tree-treenode-active')).count()) > 0) return;
  }
  throw new Error(`the arrow keys do not reach ${name}`);
}

/** Merges what stands in the tree under `query` into one: marked with the space bar, then M. */
export async function mergeByKeys(
  page: Page,
  query: string,
  names: readonly string[],
): Promise<void> {
  await page.keyboard.press('Control+3');
  for (const name of names) {
    await standOn(page, query, name);
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('m');
  await expect(page.getByTestId('surgery-dialog')).toHaveAttribute('data-ready', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('surgery-dialog')).toBeHidden();
}
