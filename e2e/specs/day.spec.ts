import fs from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { changed } from '../app/changed.ts';
import { cliJson } from '../app/cli.ts';
import { mergeByKeys, openByKeys, selectByFinding, tabTo, tagByKeys } from '../app/keyboard.ts';
import { launchApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

/*
 * A day's work, by keyboard alone: open, mend a segment, review thirty suggestions, tag ten spans,
 * merge two initiatives, undo all
 * of it and redo all of it. What the archive holds is compared by the command line, while
 * no window has it open.
 */

test.describe.configure({ mode: 'serial' });

let userFolder = '';
const archive = () => path.join(userFolder, '示例档案库.juanzong');

/** All that the work may change, as the command line prints it. */
function held(): unknown {
  return [
    cliJson(archive(), 'annotations'),
    cliJson(archive(), 'list'),
    cliJson(archive(), 'thesaurus', 'list'),
  ];
}

let before: unknown;
let after: unknown;
/** Steps of the work, which none of those that made the sample archive is. */
let steps = 0;

function journalled(): number {
  return (cliJson(archive(), 'history', '--limit', '1000') as { steps: unknown[] }).steps.length;
}

/** Presses a key so often, each time when the archive has answered the last. */
async function press(page: Page, key: string, times: number): Promise<void> {
  await expect(page.getByTestId('library-count')).toContainText('13');
  for (let one = 0; one < times; one += 1) {
    await changed(page, 'status-revision', () => page.keyboard.press(key));
  }
}

test('a day by keyboard alone', async () => {
  test.setTimeout(240_000);
  const app = await launchApp();
  userFolder = app.userFolder;
  const { page } = app;
  await expect(page.getByTestId('screen-welcome')).toBeVisible();
  await tabTo(page, 'open-sample');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('library-count')).toContainText('13');
  await app.electron.close();
  before = held();
  const madeBefore = journalled();

  const again = await launchApp({ userFolder, args: [archive()] });
  const desk = again.page;
  await openByKeys(desk, '小积分攒出大文明');
  await look(desk, 'day-1-open');

  // Mend one segment: what stands first is no body but a heading, as its key says.
  await desk.keyboard.press('F8');
  await expect(desk.getByTestId('mend-panel')).toBeVisible();
  await desk.keyboard.press('j');
  await desk.keyboard.press('j');
  const mended = desk.locator('.mend-current');
  await expect(mended).toBeVisible();
  const role = await mended.getAttribute('data-role');
  await desk.keyboard.press(role === 'heading' ? '5' : '4');
  await expect(mended).not.toHaveAttribute('data-role', role ?? '');
  await look(desk, 'day-2-mend');
  await desk.keyboard.press('F8');
  await expect(desk.getByTestId('mend-panel')).toBeHidden();

  // Review thirty, two of three accepted.
  const pending = desk.getByTestId('status-pending');
  const waiting = async () =>
    Number(/\d[\d,]*/u.exec(await pending.innerText())?.[0].replace(',', ''));
  const first = await waiting();
  await desk.keyboard.press('j');
  for (let one = 0; one < 30; one += 1) {
    await expect(desk.locator('.margin-card')).toBeVisible();
    const left = await waiting();
    await changed(desk, 'status-pending', () => desk.keyboard.press(one % 3 === 2 ? 'x' : 'a'));
    await expect.poll(waiting).toBeLessThan(left);
  }
  expect(await waiting()).toBeLessThanOrEqual(first - 30);
  await look(desk, 'day-3-review');
  await desk.keyboard.press('Escape');

  // Tag ten, found rather than pointed at: two overlap, one lies over a hard break of the page.
  await openByKeys(desk, '晒亮点');
  await desk.keyboard.press('F6');
  const tagged = [
    ['防返贫动态监测', 'ffpdtjc'],
    ['动态监测压到37个网格', 'wgh'],
    ['高标准农田', 'gbznt'],
    ['土地托管', 'tdtg'],
    ['帮扶车间', 'bfcj'],
    ['两不愁三保障', 'lbcsbz'],
    ['雨露计划', 'yljh'],
    ['驻村帮扶', 'zcbf'],
  ] as const;
  for (const [words, letters] of tagged) {
    await selectByFinding(desk, words);
    await tagByKeys(desk, letters);
  }
  await look(desk, 'day-4-tag');
  // On this page a hard break cuts one initiative, and a caption another.
  await openByKeys(desk, '守住底线不松劲');
  await desk.keyboard.press('Alt+2');
  await desk.keyboard.press('F6');
  await selectByFinding(desk, '四个不摘');
  await tagByKeys(desk, 'sgbz');
  await desk.keyboard.press('Alt+2');
  await openByKeys(desk, '小院坝里议大事');
  await desk.keyboard.press('F6');
  await desk.keyboard.press('F6');
  await selectByFinding(desk, '积分制');
  await tagByKeys(desk, 'jfz');
  await mergeByKeys(desk, '积分制', ['党员积分制', '积分制']);
  await expect(desk.getByTestId('initiative-node')).toHaveCount(1);
  await look(desk, 'day-5-merge');
  await again.electron.close();
  after = held();
  const { annotations } = cliJson(archive(), 'annotations') as {
    annotations: { quote: string; rule: string | null; spans: unknown[] }[];
  };
  const broken = annotations.filter(({ spans }) => spans.length > 1).map(({ quote }) => quote);
  expect(broken).toEqual(expect.arrayContaining(['四个不摘', '积分制']));
  steps = journalled() - madeBefore;
  // A segment, thirty decisions, ten tags, a merge.
  expect(steps).toBeGreaterThanOrEqual(42);
});

test('all of it undone after a restart, and all of it done again after another', async () => {
  test.setTimeout(240_000);
  const back = await launchApp({ userFolder, args: [archive()] });
  await press(back.page, 'Control+z', steps);
  await look(back.page, 'day-6-undone');
  await back.electron.close();
  expect(held()).toEqual(before);

  const forth = await launchApp({ userFolder, args: [archive()] });
  await press(forth.page, 'Control+Shift+z', steps);
  await expect(forth.page.getByTestId('redo')).toBeDisabled();
  await look(forth.page, 'day-7-redone');
  await forth.electron.close();
  expect(held()).toEqual(after);
  fs.rmSync(userFolder, { recursive: true, force: true });
});
