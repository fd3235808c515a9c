import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { launchApp } from '../app/launch.ts';

test('the search index is made beside the archive, is kept, and is made anew when it is damaged', async () => {
  let app = await launchApp();
  const { userFolder } = app;
  const cache = path.join(userFolder, 'cache', 'search');
  const archive = path.join(userFolder, '示例档案库.juanzong');
  try {
    await app.page.getByTestId('open-sample').click();
    await expect.poll(() => articlesIn(cache)).toBeGreaterThan(5);
    const articles = articlesIn(cache);
    await app.electron.close();
    // Closed in order: nothing is left beside it.
    const [name = '', ...others] = fs.readdirSync(cache);
    expect(others).toEqual([]);
    const size = fs.statSync(archive).size;

    fs.writeFileSync(path.join(cache, name), 'not a database');
    app = await launchApp({ userFolder, args: [archive] });
    await expect.poll(() => articlesIn(cache)).toBe(articles);
    await app.electron.close();
    expect(fs.statSync(archive).size).toBe(size);
  } finally {
    fs.rmSync(userFolder, { recursive: true, force: true });
  }
});

/** How many articles a finished index holds; 0 while there is none. */
function articlesIn(cache: string): number {
  try {
    const [name] = fs.readdirSync(cache).filter((one) => one.endsWith('.db'));
    if (name === undefined) return 0;
    const db = new DatabaseSync(path.join(cache, name), { readOnly: true });
    try {
      const row = db.prepare("SELECT count(*) AS n FROM doc, meta WHERE position <> ''").get();
      return Number(row?.['n'] ?? 0);
    } finally {
      db.close();
    }
  } catch {
    return 0;
  }
}
