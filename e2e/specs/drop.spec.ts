import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../app/launch.ts';
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
