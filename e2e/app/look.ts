import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

const pictures = path.join(PROJECT_ROOT, 'test-results', 'screens');

/** Keeps a picture of the screen for people, and lets axe look for what a screen reader would miss. */
export async function look(page: Page, name: string): Promise<void> {
  fs.mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  // Legacy mode: axe's own window for frames is one that this application never opens.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(grave, name).toEqual([]);
}
