import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { chooseInDialog, launchApp } from '../app/launch.ts';
import { look } from '../app/look.ts';
import { SAMPLES } from '../app/seeds.ts';

test('files dropped on the window are offered for import', async () => {
  const app = await launchApp();
  const { page } = app;
  await page.getByTestId('open-sample').click();
  await expect(page.getByTestId('library-count')).toContainText('13');
  // A file that the page may hold only comes from the system: an input is how a test gets one.
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'from-the-system';
    document.body.append(input);
  });
  const file = path.join(app.userFolder, '新到.txt');
  const page05 = fs.readFileSync(path.join(SAMPLES, '05-clean.txt'), 'utf8');
  fs.writeFileSync(file, page05.replace('石渡县', '新石渡县'));
  await page.locator('#from-the-system').setInputFiles(file);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#from-the-system');
    const dropped = new DataTransfer();
    for (const one of input?.files ?? []) dropped.items.add(one);
    const init = { dataTransfer: dropped, bubbles: true, cancelable: true };
    window.dispatchEvent(new DragEvent('dragover', init));
    window.dispatchEvent(new DragEvent('drop', init));
    input?.remove();
  });
  await expect(page.getByTestId('import-dialog')).toContainText('新到.txt');
  await page.getByTestId('import-start').click();
  await expect(page.getByTestId('import-dialog')).toHaveAttribute('data-stage', 'ended');
  await page.getByTestId('import-close').click();
  await expect(page.getByTestId('library-count')).toContainText('14');
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

/** So many that their import lasts some seconds, and none longer than it takes to reach for the mouse. */
const MANY = 600;

test('a large folder is imported with progress, cancelled, and gone on with', async () => {
  const app = await launchApp();
  const { page } = app;
  await page.getByTestId('open-sample').click();
  await expect(page.getByTestId('library-count')).toContainText('13');
  const folder = path.join(app.userFolder, '来稿');
  fs.mkdirSync(folder);
  for (let at = 1; at <= MANY; at += 1) {
    const name = `${String(at).padStart(5, '0')}.txt`;
    fs.writeFileSync(
      path.join(folder, name),
      `第${at}期\n\n云岫县第${at}组推行积分制，六十户参加。\n`,
    );
  }
  await chooseInDialog(app, [folder]);
  await page.getByTestId('import-folder').click();
  const dialog = page.getByTestId('import-dialog');
  await expect(page.getByTestId('import-unseen')).toContainText('300');
  await page.getByTestId('import-suggest').uncheck();
  await page.getByTestId('import-start').click();
  await expect(page.getByTestId('import-progress')).toContainText('600');
  await page.getByTestId('import-cancel').click();
  await expect(dialog).toHaveAttribute('data-stage', 'ended');
  await expect(page.getByTestId('import-summary')).toContainText('接着做');
  await look(page, 'import-cancelled');
  await page.getByTestId('import-resume').click();
  await expect(page.getByTestId('import-resume')).toBeHidden();
  await expect(dialog).toHaveAttribute('data-stage', 'ended', { timeout: 30_000 });
  // What was there was passed over; only some are listed, and the others counted.
  await expect(page.getByTestId('import-summary')).toContainText('不予导入 0 个');
  await expect(page.getByTestId('import-unlisted')).toContainText('400');
  await page.getByTestId('import-close').click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByTestId('library-count')).toContainText('613');
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});
