import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { violationsOf } from './accessibility.ts';

const pictures = path.join(PROJECT_ROOT, 'test-results', 'screens');

/** Keeps a picture of the screen for people, and lets axe look for what a screen reader would miss. */
export async function look(page: Page, name: string): Promise<void> {
  fs.mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  const grave = (await violationsOf(page))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, elements }) => `${id}: ${elements.join(' | ')}`);
  expect.soft(grave, name).toEqual([]);
}
