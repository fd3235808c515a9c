import { expect, type Page } from '@playwright/test';

/*
 * What a user does on the screens, in words that the specs share.
 */

/** Imports through the dialog that main has been told to answer with. */
export async function importChosen(page: Page, what: 'files' | 'folder'): Promise<void> {
  await page.getByTestId(what === 'files' ? 'import-files' : 'import-folder').click();
  await expect(page.getByTestId('import-start')).toBeEnabled();
  await page.getByTestId('import-start').click();
  await expect(page.getByTestId('import-dialog')).toHaveAttribute('data-stage', 'ended');
  await page.getByTestId('import-close').click();
}

/** Opens the article whose row holds `text` in the workbench. */
export async function openArticle(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.locator('.ant-table-row', { hasText: text }).first().dblclick();
  await expect(page.getByTestId('screen-workbench')).toBeVisible();
  await expect(page.getByTestId('reading-pane').locator('.cm-line').first()).toBeVisible();
}

/** Where on the screen the first character of `text` stands in a pane; it is scrolled into view. */
export async function placeInPane(
  page: Page,
  pane: 'source' | 'reading',
  text: string,
): Promise<{ readonly x: number; readonly y: number }> {
  return await page.getByTestId(`${pane}-pane`).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element.querySelector('.cm-content') ?? element, 4);
    // A mark may cut the words into several nodes: the first character decides where to click.
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    const all = nodes.map((node) => node.data).join('');
    let at = all.indexOf(wanted);
    if (at < 0) throw new Error(`the pane does not show ${wanted}`);
    const node = nodes.find(({ data }) => {
      if (at < data.length) return true;
      at -= data.length;
      return false;
    });
    if (!node) throw new Error('unreachable');
    node.parentElement?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { left, top, height } = range.getBoundingClientRect();
    return { x: left + 1, y: top + height / 2 };
  }, text);
}

/** Where `text` begins and ends on the screen, after bringing it into view. */
async function placeOf(page: Page, pane: 'source' | 'reading', text: string) {
  return await page.getByTestId(`${pane}-pane`).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element.querySelector('.cm-content') ?? element, 4);
    // A mark may cut the words into several nodes: a character decides where to point.
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    const all = nodes.map((node) => node.data).join('');
    const start = all.indexOf(wanted);
    if (start < 0) throw new Error(`the pane does not show ${wanted}`);
    const rangeAt = (offset: number) => {
      let at = offset;
      const node = nodes.find(({ data }) => {
        if (at < data.length) return true;
        at -= data.length;
        return false;
      });
      if (!node) throw new Error('unreachable');
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range;
    };
    const first = rangeAt(start);
    first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const from = first.getBoundingClientRect();
    const to = rangeAt(start + wanted.length - 1).getBoundingClientRect();
    return {
      start: { x: from.left + 1, y: from.top + from.height / 2 },
      end: { x: to.right - 1, y: to.top + to.height / 2 },
    };
  }, text);
}

/**
 * Selects `text` in a pane with the keyboard: the caret is put before it by a click, Shift+→ does
 * the rest.
 */
export async function selectInPane(
  page: Page,
  pane: 'source' | 'reading',
  text: string,
): Promise<void> {
  const { start } = await placeOf(page, pane, text);
  await page.mouse.click(start.x, start.y);
  await expect(page.getByTestId(`${pane}-pane`).locator('.cm-content')).toBeFocused();
  for (let index = 0; index < text.length; index += 1)
    await page.keyboard.press('Shift+ArrowRight');
}

/** Selects `text` in a pane by dragging the pointer over it. */
export async function dragOver(
  page: Page,
  pane: 'source' | 'reading',
  text: string,
): Promise<void> {
  const { start, end } = await placeOf(page, pane, text);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 3 });
  await page.mouse.up();
}

/** Tags what is selected by the button beside it: the first entry that `name` finds, clicked. */
export async function tagByMouse(page: Page, name: string): Promise<void> {
  await page.getByTestId('tag-selection').click();
  await page.getByTestId('palette-input').fill(name);
  await page.getByTestId('palette-option').first().click();
  await expect(page.getByTestId('palette')).toBeHidden();
}

/** How many annotations the status bar counts as accepted. */
export async function acceptedCount(page: Page): Promise<number> {
  const text = await page.getByTestId('status-bar').innerText();
  const [, count] = /标注\s*(\d+)/u.exec(text) ?? [];
  return Number(count);
}
