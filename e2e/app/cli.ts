import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

/** Runs the command line on an archive that no window has open, and answers its JSON. */
export function cliJson(archive: string, ...args: readonly string[]): unknown {
  const printed = execFileSync(
    process.execPath,
    [
      path.join(PROJECT_ROOT, 'electron', 'cli', 'main.ts'),
      ...args,
      '--archive',
      archive,
      '--json',
    ],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return JSON.parse(printed);
}
