import { spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRuntime, type ElectronRuntime } from './electron-runtime.ts';
import { cacheFolder, PROJECT_ROOT, type Say } from './project.ts';

/** No first byte within this time: the machine is offline. Milliseconds. */
const FIRST_BYTE = 12_000;
/** No further byte within this time: the line is dead. Milliseconds. */
const STALLED = 60_000;
const POLL = 500;
const DAY = 24 * 60 * 60 * 1000;

/** The official runtime that `electron`'s own installer unpacked earlier, or null. */
export function installedOfficialElectron(): ElectronRuntime | null {
  return readRuntime(join(electronPackage(), 'dist'), 'official');
}

/**
 * Lets `electron`'s own installer download the official runtime; null when that fails. It checks the
 * checksums inside the package. An offline machine fails in seconds, a slow line gets its time.
 */
export async function downloadOfficialElectron(say: Say): Promise<ElectronRuntime | null> {
  say('Electron: downloading the official runtime (about 110 MB, once) …');
  const failure = await runInstaller(join(electronPackage(), 'install.js'));
  const runtime = installedOfficialElectron();
  if (runtime !== null) return runtime;
  say(`Electron: the official runtime could not be downloaded (${failure ?? 'nothing unpacked'}).`);
  return null;
}

/** Whether the download failed within the last day, so that a test run need not wait for it again. */
export function downloadFailedLately(now: number): boolean {
  try {
    const at = Number(readFileSync(failureNote(), 'utf8'));
    return now - at >= 0 && now - at < DAY;
  } catch {
    return false; // no note: nothing failed yet
  }
}

/** Remembers that the download failed at `now` (milliseconds since 1970). */
export function rememberFailedDownload(now: number): void {
  writeFileSync(failureNote(), String(now));
}

function failureNote(): string {
  return join(cacheFolder(), 'electron-download-failed-at');
}

function electronPackage(): string {
  return join(PROJECT_ROOT, 'node_modules', 'electron');
}

/** Runs the installer with a temporary folder of its own, whose growth is the progress we watch. */
function runInstaller(script: string): Promise<string | null> {
  const temporary = mkdtempSync(join(tmpdir(), 'juanzong-electron-'));
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));

  return new Promise((resolve) => {
    let bytes = 0;
    let lastGrowth = Date.now();
    let gaveUp: string | null = null;
    const watch = setInterval(() => {
      const size = sizeOf(temporary);
      if (size > bytes) {
        bytes = size;
        lastGrowth = Date.now();
      } else if (Date.now() - lastGrowth > (bytes === 0 ? FIRST_BYTE : STALLED)) {
        gaveUp = bytes === 0 ? 'no answer' : 'the line stalled';
        child.kill();
      }
    }, POLL);
    const finish = (failure: string | null): void => {
      clearInterval(watch);
      rmSync(temporary, { recursive: true, force: true });
      resolve(failure);
    };
    child.on('error', (error) => {
      finish(error.message);
    });
    child.on('close', (code) => {
      finish(gaveUp ?? (code === 0 ? null : firstLine(errors)));
    });
  });
}

function sizeOf(folder: string): number {
  let total = 0;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    try {
      total += lstatSync(join(folder, entry)).size;
    } catch {
      // the installer moved it while we looked
    }
  }
  return total;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? 'no message';
}
