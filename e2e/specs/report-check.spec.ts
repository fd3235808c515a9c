import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { cliJson } from '../app/cli.ts';
import { chooseInDialog, launchApp, type RunningApp } from '../app/launch.ts';
import { look } from '../app/look.ts';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-report-check-'));
const at = (name: string) => path.join(home, name);
const archive = at('校验.juanzong');

let app: RunningApp;

test.beforeAll(async () => {
  cliJson(archive, 'import', path.join(PROJECT_ROOT, 'assets', 'samples', '05-clean.txt'));
  cliJson(archive, 'suggest');
  cliJson(archive, 'accept', '--all');
  cliJson(archive, 'export', 'word', '--kind', 'report', '--out', at('汇编.docx'));
  const parts = unzipSync(fs.readFileSync(at('汇编.docx')));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const bookmark = xml.search(/w:name="jz_Q[0-9A-Z]{8}"/u);
  const altered =
    xml.slice(0, bookmark) +
    xml
      .slice(bookmark)
      .replace(/(<w:t[^>]*>[^<]*)(\p{Script=Han})/u, (_, before: string) => `${before}〇`);
  fs.writeFileSync(at('改过.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(altered) }));
  app = await launchApp();
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

test('an altered report shows what differs, and leads to the passage', async () => {
  const { page } = app;
  await chooseInDialog(app, [archive]);
  await page.getByTestId('open-archive').click();
  await expect(page.getByTestId('import-files')).toBeVisible();

  await page.keyboard.press('Control+5');
  await chooseInDialog(app, [at('汇编.docx')]);
  await page.getByTestId('report-check-run').click();
  const result = page.getByTestId('report-check');
  await expect(result).toContainText('每一项都与原件一致');
  await page.getByTestId('report-check-close').click();
  await expect(result).toBeHidden();

  await chooseInDialog(app, [at('改过.docx')]);
  await page.getByTestId('report-check-run').click();
  await expect(result).toContainText('改过.docx');
  await expect(result.locator('ins')).toHaveText('〇');
  await expect(result.locator('del')).toHaveCount(1);
  await look(page, 'report-check-altered');
  await result.getByRole('button', { name: '对读' }).click();
  await expect(result).toBeHidden();
  await expect(page.getByTestId('screen-workbench')).toBeVisible();
});
