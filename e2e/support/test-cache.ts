import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/*
 * Vitest's global set-up: a cache folder for all tests, so that none writes into that of whoever runs them.
 */
let folder: string | null = null;

export function setup(): void {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-cache-'));
  process.env['JUANZONG_CACHE'] = folder;
}

export function teardown(): void {
  if (folder !== null) fs.rmSync(folder, { recursive: true, force: true });
}
