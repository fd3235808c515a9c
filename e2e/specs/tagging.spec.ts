import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { acceptedCount, openArticle, placeInPane, selectInPane } from '../app/desk.ts';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

/** A name cut by a hard break, a sentence cut by a caption, names that nobody has tagged yet. */
const PAGE = [
  '石桥村修渠记',
  '',
  '本报讯（记者 韦青禾）石桥村推行四个不',
  '摘，光伏扶贫电站上月并网。',
  '',
  '村民们说，往年这个时候还在挑水抗旱，',
  '',
  '图为石桥村村民在渠边洗菜。',
  '',
  '如今家门口就有活水，省下的工夫都用在了编竹器上。',
  '',
  '三会一课进了院坝，党员带头；积分制管到户。村里新设了院坝夜谈，一月一回。',
  '',
  '“路通了吗？”“通了！”老人笑着说。光伏扶贫电站带动九十五户增收。',
].join('\n');
const OTHER = [
  '菖蒲縣光伏扶貧電站並網',
  '',
  '本報訊 菖蒲縣石榴鎮的光伏扶貧電站昨日並網，帶動九十五戶增收。幹部說，光伏扶貧要管長遠。',
].join('\n');

interface Listed {
  readonly annotations: readonly {
    readonly quote: string;
    readonly initiatives: readonly string[];
    readonly spans: readonly { readonly start: number; readonly end: number }[];
    readonly filename: string;
    readonly note: string;
    readonly whole?: string;
  }[];
}

let app: RunningApp;
let archive = '';
let home = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), '标注-'));
  archive = path.join(home, '标注.juanzong');
  const files = [path.join(home, '石桥.txt'), path.join(home, '菖蒲.txt')];
  fs.writeFileSync(files[0] ?? '', PAGE);
  fs.writeFileSync(files[1] ?? '', OTHER);
  cliJson(archive, 'import', ...files);
  app = await launchApp({ args: [archive] });
  await openArticle(app.page, '石桥村修渠记');
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
  fs.rmSync(home, { recursive: true, force: true });
});

type Pane = 'source' | 'reading';

/** A click before the first character; the handles of the annotation that was current are out of the way. */
async function putCaret(page: Page, pane: Pane, before: string): Promise<void> {
  await leaveAll(page);
  const place = await placeInPane(page, pane, before);
  await page.mouse.click(place.x, place.y);
}

/** Nothing selected, nothing current. */
async function leaveAll(page: Page): Promise<void> {
  await press(page, 'Escape', 'Escape');
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Redoes as soon as the window has heard that there is something to redo. */
async function redo(page: Page): Promise<void> {
  await expect(page.getByTestId('redo')).toBeEnabled();
  await page.keyboard.press('Control+y');
}

const GROW = 'Alt+Shift+ArrowRight';
const SHRINK = 'Alt+Shift+ArrowLeft';

/** Opens the palette on what is selected and says what it quotes. */
async function quoted(page: Page): Promise<string> {
  await page.keyboard.press('Enter');
  return await page.locator('.palette-quote').innerText();
}

async function tagAs(page: Page, query: string, expected: string): Promise<void> {
  const before = await acceptedCount(page);
  expect(await quoted(page)).toBe(expected);
  await page.getByTestId('palette-input').fill(query);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette')).toBeHidden();
  await expect.poll(() => acceptedCount(page)).toBe(before + 1);
}

test('ten spans by keys: by character, word, clause, sentence and block, over a break and a caption', async () => {
  test.slow();
  const { page } = app;
  // Over the hard break: the name is one word, in the reading and in the source.
  await putCaret(page, 'reading', '四个');
  await press(page, GROW, GROW);
  await tagAs(page, 'sgbz', '四个不摘');
  await putCaret(page, 'source', '光伏扶贫电站上月');
  await press(page, GROW, GROW);
  await tagAs(page, 'gffp', '光伏扶贫电站');
  // Overlapping: the clause that holds it.
  await putCaret(page, 'reading', '光伏扶贫电站上月');
  await press(page, GROW, GROW, GROW);
  await tagAs(page, '农田水利', '光伏扶贫电站上月并网。');
  // Back by one: from the sentence to the clause, over the break in the source.
  await putCaret(page, 'source', '推行');
  await press(page, GROW, GROW, GROW, GROW, SHRINK);
  await look(page, 'tagging-1-clause-over-break');
  await tagAs(page, 'sgbz', '石桥村推行四个不摘，');
  // Across the caption, in the source.
  await putCaret(page, 'source', '往年');
  await press(page, GROW, GROW, GROW, GROW);
  await look(page, 'tagging-2-sentence-over-caption');
  await tagAs(
    page,
    '农田水利',
    '村民们说，往年这个时候还在挑水抗旱，如今家门口就有活水，省下的工夫都用在了编竹器上。',
  );
  // Extending by words, clauses and sentences, and going back.
  await putCaret(page, 'reading', '三会一课');
  await press(page, 'Control+Shift+ArrowRight');
  await tagAs(page, 'shyk', '三会一课');
  await putCaret(page, 'reading', '三会一课');
  await press(page, 'Alt+Shift+ArrowDown', 'Alt+Shift+ArrowDown', 'Alt+Shift+ArrowUp');
  await tagAs(page, 'shyk', '三会一课进了院坝，');
  await putCaret(page, 'reading', '积分制');
  await press(page, 'Control+ArrowDown', 'Control+Shift+ArrowDown');
  await tagAs(page, '积分制', '村里新设了院坝夜谈，一月一回。');
  await putCaret(page, 'reading', '“路通');
  await press(page, 'Control+Shift+ArrowDown', 'Control+Shift+ArrowDown');
  await tagAs(page, 'jfz', '“路通了吗？”“通了！”老人笑着说。');
  // Whole characters; and of what is in parts the last one taken off again.
  await leaveAll(page);
  await selectInPane(page, 'reading', '九十五户');
  await tagAs(page, 'gffp', '九十五户');
  expect(await acceptedCount(page)).toBe(10);
  await look(page, 'tagging-3-ten-spans');
});

test('several initiatives on one span, taken off and added again, with a note of two lines', async () => {
  const { page } = app;
  await leaveAll(page);
  await selectInPane(page, 'reading', '党员带头');
  await page.keyboard.press('t');
  const input = page.getByTestId('palette-input');
  // A theme lists its initiatives, after what bears the word in its name.
  await input.fill('党建');
  await expect(page.getByTestId('palette-option').filter({ hasText: '三会一课' })).toBeVisible();
  await look(page, 'tagging-4-palette-theme');
  await input.fill('三會一課');
  await expect(page.getByTestId('palette-option').first()).toContainText('三会一课');
  await page.keyboard.press('Control+Enter');
  await input.fill('jfz');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('palette-chosen')).toHaveCount(2);
  // Enter that an input method holds chooses a word of its own and tags nothing.
  for (const held of [{ isComposing: true }, { keyCode: 229 }]) {
    await input.dispatchEvent('keydown', { key: 'Enter', code: 'Enter', ...held });
  }
  await expect(page.getByTestId('palette')).toBeVisible();
  await page.getByTestId('palette-note').focus();
  await page.keyboard.type('第一行');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('**不是标记**');
  await page.keyboard.press('Enter');
  const card = page.locator('.margin-card');
  await expect(card.locator('.card-name')).toHaveText('三会一课 · 积分制');
  await expect(card.locator('.card-note')).toHaveText('第一行\n**不是标记**');
  await page.keyboard.press('t');
  await expect(page.getByTestId('palette-chosen')).toHaveCount(2);
  await look(page, 'tagging-5-relabel');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(card.locator('.card-name')).toHaveText('三会一课');
  const before = await acceptedCount(page);
  await page.keyboard.press('Control+z');
  await expect(card.locator('.card-name')).toHaveText('三会一课 · 积分制');
  expect(await acceptedCount(page)).toBe(before);
});

test('an initiative made in place comes and goes with its tag in one undo', async () => {
  const { page } = app;
  await leaveAll(page);
  await selectInPane(page, 'reading', '院坝夜谈');
  const before = await acceptedCount(page);
  await page.keyboard.press('Enter');
  await page.getByTestId('palette-input').fill('院坝夜谈');
  await expect(page.getByTestId('palette-theme')).toBeVisible();
  await page.getByTestId('palette-theme').selectOption('乡村治理');
  await look(page, 'tagging-6-create');
  await page.getByTestId('palette-input').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.margin-card .card-name')).toHaveText('院坝夜谈');
  await page.keyboard.press('Control+z');
  await expect.poll(() => acceptedCount(page)).toBe(before);
  await page.keyboard.press('Control+3');
  await page.getByTestId('initiative-filter').fill('院坝夜谈');
  await expect(page.getByTestId('initiative-node')).toHaveCount(0);
  await page.keyboard.press('Control+2');
  await redo(page);
  await expect.poll(() => acceptedCount(page)).toBe(before + 1);
});

test('a whole article is a chip at its title, no line under its text', async () => {
  const { page } = app;
  await leaveAll(page);
  await page.getByTestId('reading-pane').locator('.cm-content').focus();
  await page.keyboard.press('Shift+T');
  await expect(page.locator('.palette-quote')).toHaveText('整篇 · 石桥村修渠记');
  await page.getByTestId('palette-input').fill('农田水利');
  await page.keyboard.press('Enter');
  const chip = page.getByTestId('article-tag');
  await expect(chip).toHaveCount(1);
  const name = await chip.innerText();
  await expect(page.locator('.margin-card')).toContainText('整篇');
  const id = await page.locator('.margin-card article').getAttribute('data-annotation-id');
  await expect(page.locator(`.cm-content [data-ids~="${id}"]`)).toHaveCount(0);
  await look(page, 'tagging-7-whole-article');
  await page.keyboard.press('Control+z');
  await expect(chip).toHaveCount(0);
  await redo(page);
  await expect(chip).toHaveText(name);
});

test('every occurrence in the archive, in both scripts, but for what is unchecked', async () => {
  const { page } = app;
  await leaveAll(page);
  await selectInPane(page, 'reading', '光伏扶贫');
  await press(page, 'Control+Shift+T');
  const dialog = page.getByTestId('occurrences-dialog');
  await expect(dialog).toBeVisible();
  await expect(page.getByTestId('occurrence-text')).toHaveValue('光伏扶贫');
  await page.getByTestId('occurrence-initiatives').locator('input').fill('gffp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await expect(page.getByTestId('occurrence-counts')).toContainText('找到 2 处');
  await page.getByTestId('occurrence-scope').getByText('全库').click();
  const counts = page.getByTestId('occurrence-counts');
  await expect(counts).toContainText('找到 5 处，2 篇');
  await expect(counts).toContainText('未标注 4');
  await expect(counts).toContainText('已标注 1');
  const list = page.getByTestId('occurrence-list');
  await list.focus();
  await press(page, 'End', 'ArrowUp', ' ');
  await expect(page.getByTestId('occurrences-tag')).toContainText('标注 3 处');
  await look(page, 'tagging-8-every-occurrence');
  const before = await acceptedCount(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => acceptedCount(page)).toBe(before + 3);
  await page.keyboard.press('Control+z');
  await expect.poll(() => acceptedCount(page)).toBe(before);
  await redo(page);
  await expect.poll(() => acceptedCount(page)).toBe(before + 3);
});

test('what is selected is there for the key right behind it, however fast one types', async () => {
  test.slow();
  const { page } = app;
  const dialog = page.getByTestId('occurrences-dialog');
  const text = page.getByTestId('occurrence-text');
  for (let round = 0; round < 25; round += 1) {
    // Elsewhere first: two clicks at one place are a double click.
    await putCaret(page, 'reading', '三会一课');
    await leaveAll(page);
    await selectInPane(page, 'reading', '光伏扶贫');
    await press(page, 'Control+Shift+T');
    await expect(text).toHaveValue('光伏扶贫');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('.ant-modal-mask')).toBeHidden();
  }
});

test('by mouse: two, three and four clicks, a drag by words, the buttons of the selection and the card', async () => {
  test.slow();
  const { page } = app;
  await leaveAll(page);
  const at = async (pane: Pane, text: string) => {
    const { x, y } = await placeInPane(page, pane, text);
    return { x: x + 4, y };
  };
  const word = await at('reading', '竹器');
  await page.mouse.click(word.x, word.y, { clickCount: 2 });
  await page.getByTestId('tag-selection').click();
  await expect(page.locator('.palette-quote')).toHaveText('竹器');
  await page.keyboard.press('Escape');
  const sentence = await at('source', '工夫');
  await page.mouse.click(sentence.x, sentence.y, { clickCount: 3 });
  await page.getByTestId('tag-selection').click();
  await expect(page.locator('.palette-quote')).toHaveText(/^村民们说，.*抗旱，如今.*上。$/u);
  await page.keyboard.press('Escape');
  const block = await at('reading', '通了！');
  await page.mouse.click(block.x, block.y, { clickCount: 4 });
  await page.getByTestId('tag-selection').click();
  await expect(page.locator('.palette-quote')).toHaveText(/^“路通.*增收。$/u);
  await page.keyboard.press('Escape');

  const from = await at('reading', '活水');
  const to = await at('reading', '工夫');
  await page.mouse.click(from.x, from.y);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.move(to.x + 10, to.y, { steps: 5 });
  await page.mouse.up({ clickCount: 2 });
  await page.getByTestId('tag-selection').click();
  await expect(page.locator('.palette-quote')).toHaveText(/^活水，省下的工夫$/u);
  const before = await acceptedCount(page);
  await page.getByTestId('palette-input').fill('农田水利');
  await page.getByTestId('palette-option').first().click();
  await expect.poll(() => acceptedCount(page)).toBe(before + 1);
  await page.getByTestId('card-relabel').click();
  await expect(page.getByTestId('palette-chosen')).toHaveCount(1);
  await page.getByTestId('palette-input').fill('jfz');
  await page.getByTestId('palette-option').first().click();
  await expect(page.locator('.margin-card .card-name')).toContainText('积分制');
  await page.getByTestId('card-every').click();
  await expect(page.getByTestId('occurrence-counts')).toContainText('已标注 1');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('occurrences-dialog')).toBeHidden();
  // Of all labels of an initiative, from its own screen.
  await page.keyboard.press('Control+3');
  await page.getByTestId('initiative-filter').fill('sgbz');
  await page.getByTestId('initiative-node').last().click();
  await page.getByTestId('initiative-tag-every').click();
  await expect(page.getByTestId('occurrence-counts')).toContainText('找到 1 处');
  await expect(page.getByTestId('occurrence-counts')).toContainText('已标注 1');
  await page.getByTestId('occurrences-none').click();
  await expect(page.getByTestId('occurrences-tag')).toBeDisabled();
  await page.keyboard.press('Escape');
});

test('dark, and in English', async () => {
  const { page } = app;
  await page.keyboard.press('Control+2');
  await page.getByTestId('colour-scheme').click();
  await page.waitForTimeout(200);
  if (!(await page.evaluate(() => getComputedStyle(document.body).colorScheme.includes('dark')))) {
    await page.getByTestId('colour-scheme').click();
    await page.waitForTimeout(200);
  }
  await page.getByTestId('language').click();
  await leaveAll(page);
  await selectInPane(page, 'reading', '光伏扶贫');
  await press(page, 'Control+Shift+T');
  await page.getByTestId('occurrence-scope').getByText('Archive').click();
  await expect(page.getByTestId('occurrence-counts')).toContainText('5 found');
  await look(page, 'tagging-9-every-dark-english');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await look(page, 'tagging-10-palette-dark-english');
  await page.keyboard.press('Escape');
});

test('what was tagged is in the archive, part by part', async () => {
  await app.electron.close();
  const { annotations } = cliJson(archive, 'annotations', '--status', 'accepted') as Listed;
  const of = (quote: string) => annotations.filter((one) => one.quote === quote);
  const printed = (quote: string) =>
    of(quote).map(({ spans }) => spans.map(({ start, end }) => PAGE.slice(start, end)));
  expect(printed('四个不摘')).toEqual([['四个不', '摘']]);
  expect(printed('石桥村推行四个不摘，')).toEqual([['石桥村推行四个不', '摘，']]);
  expect(
    annotations.find(({ quote }) => quote.startsWith('村民们说'))?.spans.map(({ start }) => start),
  ).toEqual([PAGE.indexOf('村民们说'), PAGE.indexOf('如今')]);
  expect(of('院坝夜谈')).toMatchObject([{ initiatives: ['院坝夜谈'] }]);
  expect(of('石桥村修渠记')).toMatchObject([{ whole: 'article' }]);
  expect(of('光伏扶贫')).toHaveLength(1);
  expect(of('光伏扶貧')).toHaveLength(2);
  app = await launchApp({ userFolder: app.userFolder, args: [archive] });
});
