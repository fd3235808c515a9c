import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { cliJson } from '../app/cli.ts';
import { acceptedCount, openArticle } from '../app/desk.ts';
import { launchApp } from '../app/launch.ts';

test('what was acknowledged survives kill -9 in the middle of tagging', async () => {
  let app = await launchApp();
  const { userFolder } = app;
  const archive = path.join(userFolder, '示例档案库.juanzong');
  try {
    await app.page.getByTestId('open-sample').click();
    await openArticle(app.page, '支部领着干');
    await app.page.keyboard.press('j');
    let acknowledged = 0;
    for (let tagged = 1; tagged <= 12; tagged += 1) {
      await app.page.keyboard.press('a');
      await expect.poll(() => acceptedCount(app.page)).toBeGreaterThanOrEqual(tagged);
      acknowledged = await acceptedCount(app.page);
    }
    // One more is under way when the ground goes: it may be there or not, the others must be.
    await app.page.keyboard.press('a');
    killTree(app.electron.process().pid ?? 0);

    await expect.poll(() => isHeld(archive), { timeout: 15_000 }).toBe(false);
    const { annotations } = cliJson(archive, 'annotations', '--status', 'accepted') as {
      readonly annotations: readonly unknown[];
    };
    expect(annotations.length).toBeGreaterThanOrEqual(acknowledged);
    expect(annotations.length).toBeLessThanOrEqual(acknowledged + 1);
    expect(cliJson(archive, 'verify')).toMatchObject({ checked: 8, total: 8, problems: [] });

    app = await launchApp({ userFolder, args: [archive] });
    await expect.poll(() => acceptedCount(app.page)).toBe(annotations.length);
    await app.page.getByTestId('undo').click();
    await app.page.getByTestId('undo').click();
    await expect.poll(() => acceptedCount(app.page)).toBe(annotations.length - 2);
    await app.electron.close();
  } finally {
    fs.rmSync(userFolder, { recursive: true, force: true });
  }
});

/** Kills a process and all that it started, children first found, at once and without a word. */
function killTree(pid: number): void {
  const children = os.platform() === 'linux' ? descendants(pid) : [];
  for (const one of [pid, ...children]) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
}

function descendants(pid: number): readonly number[] {
  const parents = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
        const [, parent] = /\) \S (\d+)/u.exec(stat) ?? [];
        return [{ pid: Number(name), parent: Number(parent) }];
      } catch {
        // It ended while the list was read.
        return [];
      }
    });
  const below = (of: number): readonly number[] =>
    parents.filter(({ parent }) => parent === of).flatMap((one) => [one.pid, ...below(one.pid)]);
  return below(pid);
}

function isHeld(archive: string): boolean {
  try {
    cliJson(archive, 'stats');
    return false;
  } catch {
    return true;
  }
}
