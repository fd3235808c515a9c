import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

const folder = path.resolve(PROJECT_ROOT, '..', 'shared', 'seeds');

/** Real pages beside the checkout, other people's texts that never enter it; null where they are absent. */
export const SEEDS: string | null = fs.existsSync(folder) ? folder : null;
export const NO_SEEDS = 'the example pages (../shared/seeds) are not here';

/** A folder with the sample pages of the tour; those for development are not among them. */
export const SAMPLES = tourPages();

function tourPages(): string {
  const from = path.join(PROJECT_ROOT, 'assets', 'samples');
  const to = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-samples-'));
  process.on('exit', () => fs.rmSync(to, { recursive: true, force: true }));
  for (const name of fs.readdirSync(from)) {
    if (name.endsWith('.txt')) fs.copyFileSync(path.join(from, name), path.join(to, name));
  }
  return to;
}
