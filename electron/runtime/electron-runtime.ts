import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An unpacked Electron on this machine. */
export interface ElectronRuntime {
  /** The program to start. */
  readonly executable: string;
  /** The folder that holds it: what electron-builder calls `electronDist`. */
  readonly dist: string;
  /** Without a leading "v", for example "42.0.0". */
  readonly version: string;
  readonly origin: 'environment' | 'official' | 'registry copy';
}

/** Reads the runtime unpacked in `dist`; null when its program or its `version` file is missing. */
export function readRuntime(
  dist: string,
  origin: ElectronRuntime['origin'],
): ElectronRuntime | null {
  const executable = join(dist, programName(process.platform));
  const versionFile = join(dist, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return null;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return { executable, dist, version, origin };
}

/**
 * Switches that this user needs to start Electron from a checkout: none, except for root on Linux, for
 * whom Chromium refuses its sandbox. Never part of the packaged application.
 */
export function developmentSwitches(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function programName(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}
