import fs from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

const folder = path.resolve(PROJECT_ROOT, '..', 'shared', 'seeds');

/** Real pages beside the checkout, other people's texts that never enter it; null where they are absent. */
export const SEEDS: string | null = fs.existsSync(folder) ? folder : null;
export const NO_SEEDS = 'the example pages (../shared/seeds) are not here';

/** Sample pages written for this project. */
export const SAMPLES = path.join(PROJECT_ROOT, 'assets', 'samples');
