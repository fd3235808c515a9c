import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { developmentSwitches } from '#electron/runtime/electron-runtime.ts';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

/** The running application under test, with a user folder of its own. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly userFolder: string;
}

export interface LaunchOptions {
  /** A user folder to go on with; a new one otherwise. */
  readonly userFolder?: string;
  /** Path of the program; the resolved runtime with this checkout otherwise. */
  readonly program?: string;
  readonly args?: readonly string[];
  /** With Chromium's own sandbox, which refuses root. */
  readonly sandboxed?: boolean;
  /** Under a tracer everything takes several times as long. */
  readonly slow?: boolean;
}

/** Starts the real application and waits for its first screen. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userFolder = options.userFolder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-user-'));
  const runtime = process.env['JUANZONG_ELECTRON'];
  const program = options.program ?? runtime;
  if (!program) throw new Error('JUANZONG_ELECTRON names no runtime; start with npm run test:e2e');
  const electron = await _electron.launch({
    executablePath: program,
    // Playwright adds --no-sandbox on Linux unless told not to.
    chromiumSandbox: options.sandboxed ?? false,
    timeout: options.slow ? 90_000 : 30_000,
    args: [
      ...(options.program ? [] : [...developmentSwitches(), PROJECT_ROOT]),
      `--user-data-dir=${userFolder}`,
      '--lang=zh-CN',
      ...(options.args ?? []),
    ],
    env: {
      ...environment(),
      JUANZONG_AUTHOR: '张三',
      JUANZONG_CACHE: path.join(userFolder, 'cache'),
    },
  });
  const page = await electron.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { electron, page, userFolder };
}

function environment(): Record<string, string> {
  const known: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) known[name] = value;
  return known;
}

/** Makes the next native dialog answer with these paths, as a user would choose them. */
export async function chooseInDialog(app: RunningApp, paths: readonly string[]): Promise<void> {
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen[0] ?? '' });
  }, paths);
}
