import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { developmentSwitches } from '#electron/runtime/electron-runtime.ts';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { openArticle } from '../app/desk.ts';
import { launchApp } from '../app/launch.ts';

/** Chromium asks the kernel once which address it would use for IPv6; nothing is sent. */
const IPV6_PROBE = '2001:4860:4860::8888';

test('a whole run connects to nothing but this machine', async () => {
  test.skip(!hasStrace(), 'strace is not installed');
  test.slow();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-offline-'));
  const log = path.join(folder, 'connects');
  const wrapper = path.join(folder, 'traced.sh');
  const tracer = ['strace', '-f', '-qq', '-e', 'trace=connect', '-o', log];
  const command = [...tracer, process.env['JUANZONG_ELECTRON'] ?? ''];
  fs.writeFileSync(
    wrapper,
    `#!/bin/sh\nexec ${command.map((word) => `'${word}'`).join(' ')} "$@"\n`,
    {
      mode: 0o755,
    },
  );
  const userFolder = path.join(folder, 'user');
  const args = [...developmentSwitches(), PROJECT_ROOT];
  const app = await launchApp({ program: wrapper, userFolder, args, slow: true });
  await app.page.getByTestId('open-sample').click();
  await openArticle(app.page, '支部领着干');
  await app.page.keyboard.press('Control+3');
  await expect(app.page.getByTestId('initiative-tree')).toBeVisible();
  await app.electron.close();

  const connects = fs
    .readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes('connect('));
  // Sockets of the desktop (X, D-Bus) are connects too: without one, nothing was watched.
  expect(connects.length).toBeGreaterThan(0);
  const outside = connects.filter(
    (line) =>
      /AF_INET6?/u.test(line) && !/"127\.0\.0\.1"|"::1"/u.test(line) && !line.includes(IPV6_PROBE),
  );
  expect(outside).toEqual([]);
  fs.rmSync(folder, { recursive: true, force: true });
});

function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
