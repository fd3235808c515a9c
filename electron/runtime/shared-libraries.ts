import { spawnSync } from 'node:child_process';
import type { ElectronRuntime } from './electron-runtime.ts';
import { SetUpError } from './project.ts';
import { installCommand } from './system-packages.ts';
import { SYSTEM_NEEDS } from './system-needs.ts';

/**
 * Proves on Linux that every shared library Electron links against is found.
 *
 * @throws SetUpError naming the missing ones; Electron itself would only die with the first.
 */
export function requireSharedLibraries(runtime: ElectronRuntime): void {
  if (process.platform !== 'linux') return;
  const ldd = spawnSync('ldd', [runtime.executable], { encoding: 'utf8' });
  if (ldd.status !== 0) return; // no ldd (musl): let Electron speak for itself
  const missing = [...ldd.stdout.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]);
  if (missing.length === 0) return;
  const needs = SYSTEM_NEEDS.filter((need) => need.essential && need.scope === 'run');
  throw new SetUpError(
    `Electron cannot start: shared libraries are missing: ${missing.join(', ')}.\n` +
      `Usually this helps: sudo ${installCommand(needs) || '(your package manager: GTK 3, NSS, GBM, ALSA)'}`,
  );
}
