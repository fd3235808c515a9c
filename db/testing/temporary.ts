import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { sha256 } from '../sources.ts';

const made: string[] = [];
// Not when the process exits: the runner ends its processes without asking, and memory would fill up.
afterAll(() => {
  // A thread or process that was told to end may still have a file to write.
  const options = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 } as const;
  for (const folder of made) fs.rmSync(folder, options);
});

/** A new empty folder, removed behind the last test of the file; in memory where Linux offers that. */
export function temporaryFolder(): string {
  const memory = '/dev/shm';
  const root = fs.existsSync(memory) ? memory : os.tmpdir();
  const folder = fs.mkdtempSync(path.join(root, 'juanzong-test-'));
  made.push(folder);
  return folder;
}

/** SHA-256 of every file of a folder, by name. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    fs
      .readdirSync(folder)
      .toSorted()
      .map((name) => [name, sha256(fs.readFileSync(path.join(folder, name)))]),
  );
}
