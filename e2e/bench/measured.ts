import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

/** Runs a script that may use the store, in a process of its own; answers the JSON it prints. */
export function measured(script: string, ...args: readonly string[]): unknown {
  const file = path.join(PROJECT_ROOT, 'electron', 'archive', 'testing', 'scale', `${script}.ts`);
  const printed = execFileSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed);
}
