import fs from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { changed } from '../app/changed.ts';
import { cliJson } from '../app/cli.ts';
import { dragOver, openArticle, tagByMouse } from '../app/desk.ts';
import { launchApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

/*
 * The same day's work with the mouse: only names are typed.
 */

/** What the work may change, as the command line prints it while no window has the archive open. */
function held(archive: string): unknown {
  return [
    cliJson(archive, 'annotations'),
    cliJson(archive, 'list'),
    cliJson(archive, 'thesaurus', 'list'),
  ];
}

async function clickTimes(page: Page, testId: string, times: number): Promise<void> {
  for (let one = 0; one < times; one += 1) {
    await changed(page, 'status-revision', () => page.getByTestId(testId).click());
  }
}

test('a day by mouse, all of it undone and done again', async () => {
  test.setTimeout(240_000);
  const sample = await launchApp();
  const { userFolder } = sample;
  const archive = path.join(userFolder, '示例档案库.juanzong');
  await sample.page.getByTestId('open-sample').click();
  await expect(sample.page.getByTestId('library-count')).toContainText('13');
  await sample.electron.close();
  const before = held(archive);
  const journalled = () =>
    (cliJson(archive, 'history', '--limit', '1000') as { steps: unknown[] }).steps.length;
  const madeBefore = journalled();

  const app = await launchApp({ userFolder, args: [archive] });
  const { page } = app;
  await expect(page.getByTestId('library-count')).toContainText('13');

  // Mend a segment: its row, its role.
  await openArticle(page, '小积分攒出大文明');
  await page.getByTestId('mend').click();
  const row = page.locator('[data-testid=mend-row][data-role=body]').first();
  await row.click();
  const start = await row.getAttribute('data-start');
  const mended = page.locator(`[data-testid=mend-row][data-start="${start}"]`);
  await mended.locator('.ant-select').click();
  await page.locator('.ant-select-item-option', { hasText: '小标题' }).last().click();
  await expect(mended).toHaveAttribute('data-role', 'heading');
  await page.getByTestId('mend').click();

  // Review thirty by the buttons of the strip.
  const pending = page.getByTestId('status-pending');
  const waiting = async () =>
    Number(/\d[\d,]*/u.exec(await pending.innerText())?.[0].replace(',', ''));
  await page.getByTestId('next').click();
  for (let one = 0; one < 30; one += 1) {
    const left = await waiting();
    await changed(page, 'status-pending', () =>
      page.getByTestId(one % 3 === 2 ? 'reject' : 'accept').click(),
    );
    await expect.poll(waiting).toBeLessThan(left);
  }
  await look(page, 'mouse-1-review');

  // Tag ten: two overlap, one goes over a hard break, one over a caption.
  await openArticle(page, '晒亮点');
  const tagged = [
    ['防返贫动态监测', '防返贫动态监测'],
    ['动态监测压到37个网格', '网格化管理'],
    ['高标准农田', '高标准农田'],
    ['土地托管', '土地托管'],
    ['帮扶车间', '帮扶车间'],
    ['两不愁三保障', '两不愁三保障'],
    ['雨露计划', '雨露计划'],
    ['驻村帮扶', '驻村帮扶'],
  ] as const;
  for (const [words, name] of tagged) {
    await dragOver(page, 'reading', words);
    await tagByMouse(page, name);
  }
  await look(page, 'mouse-2-tag');
  await openArticle(page, '守住底线不松劲');
  await dragOver(page, 'source', '四个不摘');
  await tagByMouse(page, '四个不摘');
  await openArticle(page, '小院坝里议大事');
  await dragOver(page, 'reading', '积分制和清单制');
  await tagByMouse(page, '积分制');
  await look(page, 'mouse-3-over-a-caption');

  // Merge two initiatives.
  await page.getByTestId('go-initiatives').click();
  await page.getByTestId('initiative-filter').fill('积分制');
  const node = (name: string) =>
    page.getByTestId('initiative-node').getByText(name, { exact: true });
  await node('积分制').click();
  await node('党员积分制').click({ modifiers: ['Control'] });
  await page.getByTestId('initiative-actions').click();
  await page.getByTestId('action-merge').click();
  await expect(page.getByTestId('surgery-dialog')).toHaveAttribute('data-ready', 'true');
  await look(page, 'mouse-4-merge');
  await page.getByTestId('surgery-ok').click();
  await expect(page.getByTestId('surgery-dialog')).toBeHidden();
  await app.electron.close();
  const after = held(archive);
  const { annotations } = cliJson(archive, 'annotations') as {
    annotations: { quote: string; spans: unknown[]; rule: string | null }[];
  };
  const broken = annotations.filter(({ spans }) => spans.length > 1).map(({ quote }) => quote);
  expect(broken).toEqual(expect.arrayContaining(['四个不摘', '积分制和清单制']));
  const steps = journalled() - madeBefore;
  expect(steps).toBeGreaterThanOrEqual(42);

  const back = await launchApp({ userFolder, args: [archive] });
  await expect(back.page.getByTestId('library-count')).toContainText('13');
  await clickTimes(back.page, 'undo', steps);
  await look(back.page, 'mouse-5-undone');
  await back.electron.close();
  expect(held(archive)).toEqual(before);
  const forth = await launchApp({ userFolder, args: [archive] });
  await expect(forth.page.getByTestId('library-count')).toContainText('13');
  await clickTimes(forth.page, 'redo', steps);
  await forth.electron.close();
  expect(held(archive)).toEqual(after);
  fs.rmSync(userFolder, { recursive: true, force: true });
});
