import fs from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openArticle, selectInPane } from '../app/desk.ts';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp();
  await app.page.getByTestId('open-sample').click();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

const reading = (page: Page) => page.getByTestId('reading-pane').locator('.cm-scroller');
const source = (page: Page) => page.getByTestId('source-pane').locator('.cm-scroller');
const topOf = (scroller: Locator) => scroller.evaluate((element) => element.scrollTop);

const quote = (page: Page) => page.locator('.margin-card .card-quote');

async function tag(page: Page, text: string, initials: string): Promise<void> {
  await selectInPane(page, 'reading', text);
  await page.keyboard.press('Enter');
  await page.getByTestId('palette-input').fill(initials);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette')).toBeHidden();
}

/** The words that the current annotation quotes, as its card shows them. */
async function currentCard(page: Page): Promise<string> {
  return await page.locator('.margin-card').innerText();
}

test('rows of the margin stand beside their lines, and a line leads from the passage to its card', async () => {
  const { page } = app;
  await openArticle(page, '晒亮点');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const card = page.locator('.margin-card');
  await expect(card).toBeVisible();
  const id = await card.locator('article').getAttribute('data-annotation-id');
  const passage = page.getByTestId('reading-pane').locator(`[data-ids~="${id}"]`).first();
  const chip = page.locator(`.margin-row [data-testid=margin-chip][data-annotation-id="${id}"]`);
  const [at, beside] = [await passage.boundingBox(), await chip.boundingBox()];
  expect(Math.abs((at?.y ?? 0) - (beside?.y ?? 999))).toBeLessThan(20);
  await expect(page.getByTestId('connector')).toHaveAttribute('d', /^M/u);
  const rows = await page.locator('.margin-row').evaluateAll((elements) =>
    elements.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  expect(rows.length).toBeGreaterThan(3);
  rows.slice(1).forEach(({ top }, index) => {
    expect(top).toBeGreaterThanOrEqual((rows[index]?.bottom ?? 0) - 1);
  });
});

test('scrolling, caret and selection are linked both ways', async () => {
  const { page } = app;
  await openArticle(page, '晒亮点');
  await reading(page).hover();
  await page.mouse.wheel(0, 100);
  await page.mouse.wheel(0, 400);
  await page.waitForTimeout(200);
  const before = await topOf(source(page));
  await page.mouse.wheel(0, 300);
  await expect.poll(() => topOf(source(page))).not.toBe(before);
  await selectInPane(page, 'reading', '看机制');
  await expect(page.getByTestId('source-pane').locator('.em-linked')).toHaveText(['看机制']);
  await selectInPane(page, 'source', '看产业');
  await expect(page.getByTestId('reading-pane').locator('.em-linked')).toHaveText(['看产业']);
  await page.keyboard.press('Escape');
});

test('finds in both scripts and across hard breaks, and what was found can be tagged', async () => {
  const { page } = app;
  await openArticle(page, '晒亮点');
  await page.getByTestId('reading-pane').locator('.cm-content').focus();
  await page.keyboard.press('Control+f');
  await page.getByTestId('find-input').fill('監測');
  await expect(page.getByTestId('find-count')).toHaveText(/^1 \/ [1-9]/u);
  await expect(page.locator('.em-found-now')).toHaveText('监测');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('find-count')).toHaveText(/^2 \/ /u);
  await look(page, 'desk-1-find');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('find-bar')).toBeHidden();
  await page.keyboard.press('t');
  await expect(page.locator('.palette-quote')).toHaveText('监测');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('every pane can be hidden; of the two texts one stays, and it stays where it was', async () => {
  const { page } = app;
  await openArticle(page, '晒亮点');
  await reading(page).hover();
  await page.mouse.wheel(0, 600);
  await page.waitForTimeout(200);
  const shown = () =>
    reading(page).evaluate((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      const at = document.caretPositionFromPoint(left + width / 2, top + 60);
      return at?.offsetNode.textContent ?? '';
    });
  const before = await shown();
  await page.keyboard.press('Alt+1');
  await expect(page.getByTestId('source-pane')).toBeHidden();
  await expect(page.getByTestId('pane-source')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Alt+3');
  await expect(page.getByTestId('cards')).toBeHidden();
  await look(page, 'desk-2-reading-alone');
  await page.keyboard.press('Alt+2');
  await expect(page.getByTestId('reading-pane')).toBeHidden();
  await expect(page.getByTestId('source-pane')).toBeVisible();
  await page.getByTestId('pane-reading').click();
  await page.getByTestId('pane-margin').click();
  await expect.poll(shown).toBe(before);
});

test('edges move by key and by drag, and each move is one step', async () => {
  const { page } = app;
  await openArticle(page, '晒亮点');
  await tag(page, '防返贫动态监', 'jfz');
  await expect(quote(page)).toHaveText('防返贫动态监');
  await page.keyboard.press(']');
  await expect(quote(page)).toHaveText('防返贫动态监测');
  await page.keyboard.press('Shift+BracketLeft');
  await expect(quote(page)).toHaveText('返贫动态监测');
  await page.keyboard.press('[');
  await expect(quote(page)).toHaveText('防返贫动态监测');

  const handle = page.getByTestId('reading-pane').getByTestId('handle-end');
  const box = await handle.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 1, (box?.y ?? 0) + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 36, y, { steps: 4 });
  await expect(page.locator('.em-resize').first()).toBeVisible();
  await look(page, 'desk-3-resize');
  await page.mouse.up();
  await expect(quote(page)).toHaveText('防返贫动态');
  await page.keyboard.press('Control+z');
  await expect(quote(page)).toHaveText('防返贫动态监测');
});

test('what lies over one another is gone through by key and by click, and fused when it says the same', async () => {
  const { page } = app;
  await openArticle(page, '晒亮点');
  await tag(page, '返贫动态监测压到', 'jfz');
  // The tagged words lie under both of the same initiative now, and under what a rule suggests.
  await expect(page.getByTestId('card-fuse')).toBeVisible();
  await look(page, 'desk-4-overlap');
  const first = await currentCard(page);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('o');
  await expect.poll(() => currentCard(page)).not.toBe(first);
  const seen = new Set<string>();
  for (let turn = 0; turn < 4; turn += 1) {
    seen.add(await currentCard(page));
    await page.keyboard.press('o');
    await page.waitForTimeout(60);
  }
  expect(seen.size).toBeGreaterThan(1);
  // Among them is what a rule suggests: it waits, and is no part of the offer.
  while (!(await page.getByTestId('card-fuse').isVisible())) {
    await page.keyboard.press('o');
    await page.waitForTimeout(100);
  }
  await page.keyboard.press('f');
  await expect(quote(page)).toHaveText('防返贫动态监测压到');
  await expect(page.getByTestId('card-fuse')).toBeHidden();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
});

test('the minimap leads through the text', async () => {
  const { page } = app;
  await openArticle(page, '晒亮点');
  await page.getByTestId('reading-minimap').click({ position: { x: 7, y: 400 } });
  await expect.poll(() => topOf(reading(page))).toBeGreaterThan(200);
});

test('six that lie over one another are drawn in lanes of their own, told apart by colour and pattern', async () => {
  const { page } = app;
  await openArticle(page, '晒亮点');
  const words = [
    ['雾坪乡坚持四个不摘,56名帮扶责任人全部换发', 'zcbf'],
    ['坚持四个不摘,56名帮扶责任人', 'dddj'],
    ['四个不摘,56名帮扶', 'jfz'],
    ['四个不摘,56名', 'sgbz'],
    ['个不摘,56', 'gfdz'],
    ['不摘,56名帮扶责任人全部', 'sjzl'],
  ] as const;
  for (const [text, initials] of words) {
    await tag(page, text, initials);
    await page.waitForTimeout(100);
  }
  const pane = page.getByTestId('reading-pane');
  const deepest = await pane.locator('[data-ids]').evaluateAll((marks) =>
    marks
      .map((mark) => ({
        ids: mark.getAttribute('data-ids')?.split(' ').length ?? 0,
        lanes: [...mark.classList].filter((name) => /^ln-\d+-hue/u.test(name)).length,
        images: getComputedStyle(mark).backgroundImage.split('gradient(').length - 1,
      }))
      .toSorted((a, b) => b.ids - a.ids)
      .at(0),
  );
  expect(deepest?.ids).toBeGreaterThanOrEqual(6);
  expect(deepest?.lanes).toBe(deepest?.ids);
  expect(deepest?.images).toBeGreaterThanOrEqual(6);
  await look(page, 'desk-5-six-deep');
  await page.locator('.margin-card').hover();
  await expect(pane.locator('.em-hovered').first()).toBeVisible();
  await expect(page.getByTestId('source-pane').locator('.em-hovered').first()).toBeVisible();
  for (let step = 0; step < words.length; step += 1) await page.keyboard.press('Control+z');
});
