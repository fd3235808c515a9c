import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { cliJson } from '../app/cli.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-exchange-'));
const at = (name: string) => path.join(home, name);
const archive = at('交换.juanzong');

const TEXT =
  '松坪乡的外来做法\n\n本报讯（记者 韦青禾）松坪乡开起院坝会，𠮷安村的院坝会每月一场。\n';

/** What another program would write: two codes, one above the other, a text and two passages. */
function project(): Uint8Array {
  const guid = (number: number) => `0190f3b2-0000-7000-8000-${String(number).padStart(12, '0')}`;
  const points = (prefix: string) => [...prefix].length;
  const selections = [...TEXT.matchAll(/院坝会/gu)].map(({ index, 0: quote }, number) => {
    const start = points(TEXT.slice(0, index));
    return `<PlainTextSelection guid="${guid(20 + number)}" name="${quote}" startPosition="${start}" endPosition="${start + 3}">
      <Coding guid="${guid(30 + number)}"><CodeRef targetGUID="${guid(2)}"/></Coding></PlainTextSelection>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
    <Project xmlns="urn:QDA-XML:project:1.0" name="院坝会访谈" origin="Somebody 1.0"><CodeBook><Codes>
    <Code guid="${guid(1)}" name="议事做法" isCodable="true"><Code guid="${guid(2)}" name="院坝会" isCodable="true"/></Code>
    </Codes></CodeBook><Sources><TextSource guid="${guid(10)}" name="院坝会.txt" plainTextPath="internal://a.txt">
    ${selections.join('')}</TextSource></Sources></Project>`;
  return zipSync({ 'project.qde': strToU8(xml), 'sources/a.txt': strToU8(TEXT) });
}

test.describe.configure({ mode: 'serial' });

let app: RunningApp;

test.beforeAll(async () => {
  fs.writeFileSync(at('访谈.qdpx'), project());
  app = await launchApp();
  await chooseInDialog(app, [archive]);
  await app.page.getByTestId('create-archive').click();
  await expect(app.page.getByTestId('import-files')).toBeVisible();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

test('a project is offered with what it holds, and taken in one step', async () => {
  const { page } = app;
  await chooseInDialog(app, [at('访谈.qdpx')]);
  await page.getByTestId('import-files').click();
  await expect(page.getByTestId('import-start')).toBeEnabled();
  await expect(page.getByTestId('import-project-holds')).toHaveText(
    '编码项目：代码 2 个，文本 1 个，编码 2 处',
  );
  await look(page, 'exchange-project-offered');
  await page.getByTestId('import-start').click();
  await expect(page.getByTestId('import-dialog')).toHaveAttribute('data-stage', 'ended');
  await expect(page.getByTestId('import-project')).toContainText('新增标注 2 处');
  await look(page, 'exchange-project-taken');
  await page.getByTestId('import-close').click();
  await expect(page.locator('.ant-table-row', { hasText: '松坪乡的外来做法' })).toBeVisible();
});

test('what is marked leaves as a workbook, as Web Annotations and as a project', async () => {
  const { page } = app;
  const files = [
    ['annotations-xlsx', '标注表.xlsx'],
    ['annotations-csv-exact', '标注表.csv'],
    ['annotations-jsonld', '标注表.jsonld'],
    ['project-qdpx', '项目.qdpx'],
  ] as const;
  for (const [kind, name] of files) {
    await chooseInDialog(app, [at(name)]);
    await page.getByTestId('export-menu').click();
    if (kind.endsWith('-exact')) await page.getByTestId('export-further').hover();
    await expect(page.getByTestId(`export-${kind}`)).toBeVisible();
    if (kind === 'annotations-xlsx') await look(page, 'exchange-export-menu');
    await page.getByTestId(`export-${kind}`).click();
    await expect(page.getByTestId('export-dialog')).toHaveAttribute('data-stage', 'done');
    await expect(page.getByTestId('export-dialog')).toContainText(name);
    await page.getByTestId('export-close').click();
    await expect(page.getByTestId('export-dialog')).toBeHidden();
  }
  expect(Object.keys(unzipSync(fs.readFileSync(at('标注表.xlsx'))))).toContain('xl/workbook.xml');
  expect(fs.readFileSync(at('标注表.csv')).subarray(0, 6).toString()).toBe('format');
  const { total } = JSON.parse(fs.readFileSync(at('标注表.jsonld'), 'utf8')) as {
    readonly total: number;
  };
  expect(total).toBe(2);
  // Into an archive of its own, by the command line: the same passages.
  const { projects } = cliJson(at('另一个.juanzong'), 'import', at('项目.qdpx')) as {
    readonly projects: readonly { readonly annotations: number; readonly codings: number }[];
  };
  expect(projects).toMatchObject([{ annotations: 2, codings: 2 }]);
});

test('undo takes the whole project back', async () => {
  const { page } = app;
  await page.getByTestId('undo').click();
  await expect(page.locator('.ant-table-row')).toHaveCount(0);
});
