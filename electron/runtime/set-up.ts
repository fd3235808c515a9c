import type { ElectronRuntime } from './electron-runtime.ts';
import { sayOnStderr, type Say } from './project.ts';
import { resolveElectron } from './resolve-electron.ts';
import { requireSharedLibraries } from './shared-libraries.ts';
import { ensureSystemPackages } from './system-packages.ts';
import type { Scope } from './system-needs.ts';

/**
 * Everything a fresh machine needs beyond `npm ci`: system packages and an Electron that can start.
 *
 * @throws SetUpError saying what is missing and how to get it.
 */
export async function setUp(scope: Scope, say: Say = sayOnStderr): Promise<ElectronRuntime> {
  ensureSystemPackages(scope, say);
  const runtime = await resolveElectron(say);
  requireSharedLibraries(runtime);
  return runtime;
}
