import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Who speaks, and in which language. */
export const SPEAKER = { LC_ALL: 'zh_CN.UTF-8', JUANZONG_AUTHOR: '韦青禾' } as const;

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `node electron/cli/main.ts …` as a user would, in a process of its own, speaking Chinese unless told otherwise. */
export function commandLine(
  args: readonly string[],
  options: { readonly onStart?: (pid: number) => void; readonly cwd?: string } = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [path.join(ROOT, 'electron/cli/main.ts'), ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...SPEAKER },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) options.onStart?.(child.pid);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => out.push(piece));
  child.stderr.on('data', (piece: Buffer) => err.push(piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
}

const made: string[] = [];
process.on('exit', () => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder on a real disk, removed when the process ends. */
export function diskFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-e2e-'));
  made.push(folder);
  return folder;
}
