import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const PROJECT_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A set-up step that cannot be done here; the message says what to do and is shown without a stack. */
export class SetUpError extends Error {}

/** Takes one line for the person at the terminal. */
export type Say = (line: string) => void;

/** Writes to standard error, because standard output belongs to results. */
export const sayOnStderr: Say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** The project's own folder below node_modules/.cache, made when missing; `npm ci` empties it. */
export function cacheFolder(...parts: readonly string[]): string {
  const folder = join(PROJECT_ROOT, 'node_modules', '.cache', 'juanzong', ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * The script behind a package's command, to be run with `process.execPath`.
 * Going through node_modules/.bin would need a shell on Windows.
 */
export function toolScript(packageName: string, command: string): string {
  const folder = join(PROJECT_ROOT, 'node_modules', packageName);
  const bin = readBin(join(folder, 'package.json'));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new SetUpError(`${packageName} has no command "${command}".`);
  return join(folder, script);
}

/** The environment with node_modules/.bin first on PATH, so that children find Node 24 as `node`. */
export function projectEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const separator = process.platform === 'win32' ? ';' : ':';
  const bin = join(PROJECT_ROOT, 'node_modules', '.bin');
  const pathName = Object.keys(process.env).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
  const path = `${bin}${separator}${process.env[pathName] ?? ''}`;
  return { ...process.env, [pathName]: path, ...extra };
}

/** Runs a script's main function; a SetUpError ends it with its message and exit code 1. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function readBin(file: string): string | Readonly<Record<string, string>> {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('bin' in manifest)) return {};
  const bin = manifest.bin;
  if (typeof bin === 'string') return bin;
  if (typeof bin !== 'object' || bin === null) return {};
  return Object.fromEntries(Object.entries(bin).map(([name, script]) => [name, String(script)]));
}
